package nl.onderdak.waarneming;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.onderdak.opslag.Gegevensbron;
import org.jboss.logging.Logger;

/**
 * Sends lines to the logbook, oldest first, until it confirms them; only then they go. Replicas do not wait for each other: each takes lines that no
 * other has. A line can arrive twice, under the same span, when a service ends between confirmation and taking it away.
 */
@ApplicationScoped
class Logboekzender {

    private static final Logger LOG = Logger.getLogger(Logboekzender.class);
    private static final int GROEP = 200;
    private static final String NEEM = "select volgnummer, regel from logboekregel where not geweigerd order by volgnummer limit " + GROEP + " for update skip locked";
    private static final String BEVESTIGD = "delete from logboekregel where volgnummer = any(?::bigint[])";
    private static final String GEWEIGERD = "update logboekregel set geweigerd = true where volgnummer = any(?::bigint[])";
    private static final String STAND = "select count(*) filter (where not geweigerd), count(*) filter (where geweigerd), "
            + "coalesce(extract(epoch from clock_timestamp() - min(op)), 0) from logboekregel";

    private record Stand(long wachtend, long geweigerd, double oudste) {
    }

    private final Logboekinstelling instelling;
    private final Logboekverbinding logboek;
    private final Gegevensbron bron;
    private final MeterRegistry meters;
    private final ScheduledExecutorService werker = Executors.newSingleThreadScheduledExecutor(taak -> {
        Thread draad = new Thread(taak, "onderdak-logboek");
        draad.setDaemon(true);
        return draad;
    });
    private volatile Stand stand = new Stand(0, 0, 0);
    private boolean gestoord;

    Logboekzender(Logboekinstelling instelling, Logboekverbinding logboek, Gegevensbron bron, MeterRegistry meters) {
        this.instelling = instelling;
        this.logboek = logboek;
        this.bron = bron;
        this.meters = meters;
    }

    /** Also without an activity: lines of before may still wait. */
    void begin(@Observes StartupEvent start) {
        if (instelling.adres().isEmpty()) {
            return;
        }
        Gauge.builder("onderdak.logboek.wachtend", this, deze -> deze.stand.wachtend()).description("Regels die het logboek nog niet heeft bevestigd").register(meters);
        Gauge.builder("onderdak.logboek.geweigerd", this, deze -> deze.stand.geweigerd()).description("Regels die het logboek niet aannam").register(meters);
        Gauge.builder("onderdak.logboek.oudste", this, deze -> deze.stand.oudste()).baseUnit("seconds").description("Hoe lang de oudste regel wacht").register(meters);
        long elke = instelling.zendElke().toMillis();
        werker.scheduleWithFixedDelay(this::ronde, elke, elke, TimeUnit.MILLISECONDS);
    }

    void einde(@Observes ShutdownEvent einde) {
        werker.shutdown();
    }

    private void ronde() {
        try {
            verstuur();
            meld(false, "");
        } catch (RuntimeException e) {
            meld(true, e.getMessage());
        }
    }

    private void verstuur() {
        try {
            int verstuurd = GROEP;
            while (verstuurd == GROEP) {
                verstuurd = zendGroep();
            }
        } finally {
            stand = bron.lees(Logboekzender::stand);
        }
    }

    /** Once when it begins and once when it ends; how long it lasts is in the figures. */
    private void meld(boolean nu, String reden) {
        if (nu != gestoord) {
            gestoord = nu;
            LOG.log(nu ? Logger.Level.WARN : Logger.Level.INFO, nu ? "Regels voor het logboek blijven wachten: " + reden : "Het logboek neemt weer regels aan.");
        }
    }

    private int zendGroep() {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Map<Long, String> regels = neem(verbinding);
            if (regels.isEmpty()) {
                return 0;
            }
            if (logboek.neemtAan(List.copyOf(regels.values()))) {
                zet(verbinding, BEVESTIGD, List.copyOf(regels.keySet()));
            } else {
                for (Map.Entry<Long, String> regel : regels.entrySet()) {
                    zet(verbinding, logboek.neemtAan(List.of(regel.getValue())) ? BEVESTIGD : GEWEIGERD, List.of(regel.getKey()));
                }
            }
            return regels.size();
        });
    }

    private static Map<Long, String> neem(Connection verbinding) throws SQLException {
        Map<Long, String> regels = new LinkedHashMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(NEEM); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                regels.put(rij.getLong(1), rij.getString(2));
            }
        }
        return regels;
    }

    private static void zet(Connection verbinding, String opdracht, List<Long> nummers) throws SQLException {
        try (PreparedStatement zetting = verbinding.prepareStatement(opdracht)) {
            zetting.setArray(1, verbinding.createArrayOf("bigint", nummers.toArray()));
            zetting.executeUpdate();
        }
    }

    private static Stand stand(Connection verbinding) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(STAND); ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return new Stand(rij.getLong(1), rij.getLong(2), rij.getDouble(3));
        }
    }
}
