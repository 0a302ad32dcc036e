package nl.onderdak.waarneming;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Onderhoudsdraad;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import org.jboss.logging.Logger;

/** Writes away how often rows fired, and raises the alarm for one that stopped: a line in the log, a figure, an address. */
@ApplicationScoped
class Rijwaarneming {

    private static final Logger LOG = Logger.getLogger(Rijwaarneming.class);
    private static final int GENOEMD = 20;

    private final Waarneminginstelling instelling;
    private final Gegevensbron bron;
    private final Rijteller teller;
    private final GeldendeRegelset geldend;
    private final MultiGauge figuur;
    private final Onderhoudsdraad draad = new Onderhoudsdraad("onderdak-waarneming");
    private Set<String> gemeld = Set.of();

    Rijwaarneming(Waarneminginstelling instelling, Gegevensbron bron, Rijteller teller, GeldendeRegelset geldend, MeterRegistry meters) {
        this.instelling = instelling;
        this.bron = bron;
        this.teller = teller;
        this.geldend = geldend;
        this.figuur = MultiGauge.builder("onderdak.regels.stilgevallen").description("Rijen die afgingen en dat niet meer doen: hoe vaak zij het hadden moeten doen").register(meters);
    }

    void begin(@Observes StartupEvent start) {
        draad.herhaal("tellen van rijen", instelling.schrijfElke(), this::schrijfWeg);
        draad.herhaal("zoeken naar stilgevallen rijen", instelling.kijkElke(), this::kijk);
    }

    void einde(@Observes ShutdownEvent einde) {
        draad.sluit("tellen van rijen", this::schrijfWeg);
    }

    private void schrijfWeg() {
        List<Rijteller.Geteld> geteld = teller.neem();
        if (geteld.isEmpty()) {
            return;
        }
        try {
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
                new Tellingtabel(verbinding).telOp(Zoekvraag.vandaag(), geteld);
                return null;
            });
        } catch (RuntimeException e) {
            teller.terug(geteld);
            throw e;
        }
    }

    Stilval.Tijdvak tijdvak() {
        return Stilval.Tijdvak.tot(Zoekvraag.vandaag(), instelling);
    }

    int verwacht() {
        return instelling.verwacht();
    }

    /** Rows that stopped firing, as the counts in the database say: of all replicas. */
    List<Stilval.Stilgevallen> stilgevallen(Stilval.Tijdvak tijdvak) {
        Regelset regelset = geldend.nu();
        return bron.lees(verbinding -> {
            Tellingtabel tabel = new Tellingtabel(verbinding);
            return Stilval.zoek(tabel.rijen(tijdvak), tabel.vragen(tijdvak), regelset, tijdvak.vandaag(), instelling.verwacht());
        });
    }

    private void kijk() {
        Stilval.Tijdvak tijdvak = tijdvak();
        List<Stilval.Stilgevallen> rijen = stilgevallen(tijdvak);
        figuur.register(rijen.stream().map(rij -> Row.of(Tags.of("gevraagd", rij.gevraagd(), "model", rij.model(), "rij", rij.rij()), rij.verwacht())).toList(), true);
        List<String> nieuw = rijen.stream().map(Stilval.Stilgevallen::rij).distinct().filter(rij -> !gemeld.contains(rij)).toList();
        if (!nieuw.isEmpty()) {
            LOG.warnf("%d rijen gingen eerder af en nu niet meer: %s%s. Zie GET /v1/stilgevallen-rijen.", nieuw.size(),
                    nieuw.stream().limit(GENOEMD).collect(Collectors.joining(", ")), nieuw.size() > GENOEMD ? " ..." : "");
        }
        gemeld = rijen.stream().map(Stilval.Stilgevallen::rij).collect(Collectors.toSet());
        bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            new Tellingtabel(verbinding).ruimOp(tijdvak);
            return null;
        });
    }
}
