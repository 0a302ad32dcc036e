package nl.onderdak.koppelronde;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.onderdak.archief.Sleutelgewist;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.toewijzing.Voortgang;
import org.jboss.logging.Logger;

/**
 * Works out the rounds that wait, one at a time, on one thread. Which process has a round is known by a lock in the database that goes with
 * its connection: what runs without that lock belongs to a process that is gone.
 */
@ApplicationScoped
class Rondewerker {

    private static final Logger LOG = Logger.getLogger(Rondewerker.class);
    private static final long KIJK_NA_SECONDEN = 10;
    private static final long MELD_NA_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long STOPGEDULD_MILLIS = 5_000;

    private final DataSource bron;
    private final Rondearchief archief;
    private final Rondeberekening berekening;
    private final Semaphore werk = new Semaphore(0);
    private final Thread draad = new Thread(this::werk, "onderdak-koppelronde");
    private volatile boolean gesloten;

    Rondewerker(DataSource bron, Rondearchief archief, Rondeberekening berekening) {
        this.bron = bron;
        this.archief = archief;
        this.berekening = berekening;
    }

    void begin(@Observes StartupEvent start) {
        draad.setDaemon(true);
        draad.start();
    }

    /** There is a new round. */
    void wek() {
        werk.release();
    }

    /** A round that runs goes back to the queue. */
    @PreDestroy
    void sluit() throws InterruptedException {
        gesloten = true;
        wek();
        draad.join(STOPGEDULD_MILLIS);
    }

    private void werk() {
        while (!gesloten) {
            try {
                boolean gedaan = pak();
                if (!gedaan && werk.tryAcquire(KIJK_NA_SECONDEN, TimeUnit.SECONDS)) {
                    werk.drainPermits();
                }
            } catch (InterruptedException gestopt) {
                return;
            } catch (SQLException | RuntimeException storing) {
                LOG.warnf("Koppelrondes kunnen nu niet worden berekend: %s", storing.getMessage());
                wachtEven();
            }
        }
    }

    private void wachtEven() {
        try {
            werk.tryAcquire(KIJK_NA_SECONDEN, TimeUnit.SECONDS);
        } catch (InterruptedException gestopt) {
            gesloten = true;
        }
    }

    /** Works out the oldest round that waits; false when there is none. */
    private boolean pak() throws SQLException {
        try (Connection slot = bron.getConnection()) {
            Rondetabel tabel = new Rondetabel(slot);
            for (Ronde ronde : tabel.metStatus("loopt")) {
                if (slot(slot, "pg_try_advisory_lock", ronde.id())) {
                    try {
                        tabel.beeindig(ronde.id(), "afgebroken", "De dienst is gestopt terwijl deze ronde liep. Er is geen resultaat; stuur de ronde opnieuw.");
                    } finally {
                        slot(slot, "pg_advisory_unlock", ronde.id());
                    }
                }
            }
            for (Ronde ronde : tabel.metStatus("wacht")) {
                if (slot(slot, "pg_try_advisory_lock", ronde.id())) {
                    try {
                        if (tabel.begin(ronde.id())) {
                            bereken(ronde);
                            return true;
                        }
                    } finally {
                        slot(slot, "pg_advisory_unlock", ronde.id());
                    }
                }
            }
            return false;
        }
    }

    private static boolean slot(Connection verbinding, String functie, UUID id) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select " + functie + "(hashtextextended('koppelronde ' || ?, 0))")) {
            vraag.setString(1, id.toString());
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        }
    }

    private void bereken(Ronde ronde) {
        try {
            Rondeuitslag uitslag = berekening.bereken(archief.verzoek(ronde.id()), archief.huishoudens(ronde.id()), ronde, melder(ronde.id()));
            archief.rondAf(ronde.id(), uitslag);
        } catch (CancellationException gestopt) {
            if (gesloten) {
                archief.legTerug(ronde.id());
            }
        } catch (Sleutelgewist gewist) {
            archief.beeindig(ronde.id(), "afgebroken", gewist.probleem().detail());
        } catch (RuntimeException | OutOfMemoryError storing) {
            String nummer = UUID.randomUUID().toString();
            LOG.errorf(Feitloos.van(storing), "Koppelronde %s mislukt, storing %s", ronde.id(), nummer);
            archief.beeindig(ronde.id(), "afgebroken", "Er ging iets mis in de dienst. Er is geen resultaat. Meld nummer " + nummer + " aan de beheerder.");
        }
    }

    private Voortgang melder(UUID id) {
        // The search may report from two threads.
        AtomicLong gemeld = new AtomicLong(System.nanoTime() - MELD_NA_NANOS);
        return stand -> {
            if (gesloten) {
                return false;
            }
            long vorige = gemeld.get();
            long nu = System.nanoTime();
            return nu - vorige < MELD_NA_NANOS || !gemeld.compareAndSet(vorige, nu) || archief.meld(id, stand);
        };
    }
}
