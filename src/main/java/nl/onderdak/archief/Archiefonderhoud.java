package nl.onderdak.archief;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.onderdak.opslag.Gegevensbron;
import org.jboss.logging.Logger;

/** What the archive does by itself, in the background; every replica does it and none waits for another. */
@ApplicationScoped
public class Archiefonderhoud {

    private static final Logger LOG = Logger.getLogger(Archiefonderhoud.class);
    private static final String RUIM_OP = "delete from adviesverzoek where verloopt_op <= now()";

    private final Archiefinstelling instelling;
    private final Gegevensbron bron;
    private final Waarmerken waarmerken;
    private final Wissing wissing;
    private final Weigeringteller weigeringen;
    private final ScheduledExecutorService werker = Executors.newSingleThreadScheduledExecutor(taak -> {
        Thread draad = new Thread(taak, "onderdak-archiefonderhoud");
        draad.setDaemon(true);
        draad.setPriority(Thread.MIN_PRIORITY);
        return draad;
    });

    public Archiefonderhoud(Archiefinstelling instelling, Gegevensbron bron, Waarmerken waarmerken, Wissing wissing, Weigeringteller weigeringen) {
        this.instelling = instelling;
        this.bron = bron;
        this.waarmerken = waarmerken;
        this.wissing = wissing;
        this.weigeringen = weigeringen;
    }

    void begin(@Observes StartupEvent start) {
        herhaal("waarmerken", instelling.waarmerkElke(), waarmerken::zetAlle);
        herhaal("tellen van weigeringen", instelling.onderhoudElke(), weigeringen::schrijfWeg);
        herhaal("wissen", instelling.onderhoudElke(), this::wis);
        herhaal("opruimen van sleutels van verzoeken", instelling.onderhoudElke(), this::ruimOp);
        // A change of master key comes with a start of the service.
        werker.schedule(poging("herverpakken", this::herverpak), instelling.onderhoudElke().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void herhaal(String wat, Duration elke, Runnable taak) {
        werker.scheduleWithFixedDelay(poging(wat, taak), elke.toMillis(), elke.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Runnable poging(String wat, Runnable taak) {
        return () -> {
            try {
                taak.run();
            } catch (RuntimeException e) {
                LOG.warnf("Onderhoud van het archief (%s) lukt nu niet: %s", wat, e.getMessage());
            }
        };
    }

    private void wis() {
        int gewist = wissing.wisVerlopen();
        if (gewist > 0) {
            LOG.infof("%d adviezen gewist waarvan de bewaartermijn om is.", gewist);
        }
    }

    private void herverpak() {
        int verpakt = wissing.herverpak();
        if (verpakt > 0) {
            LOG.infof("%d sleutels van adviezen opnieuw verpakt; de oude hoofdsleutel is niet meer nodig.", verpakt);
        }
    }

    private void ruimOp() {
        bron.lees(verbinding -> {
            try (PreparedStatement opdracht = verbinding.prepareStatement(RUIM_OP)) {
                return opdracht.executeUpdate();
            }
        });
    }

    void einde(@Observes ShutdownEvent einde) {
        werker.shutdown();
        poging("tellen van weigeringen", weigeringen::schrijfWeg).run();
    }
}
