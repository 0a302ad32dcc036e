package nl.onderdak.opslag;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Restarts PostgreSQL when it disappears while the service runs, on the same port, so that the connection pool recovers by itself. */
final class Databasewaker implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Databasewaker.class);
    private static final long RONDE_MS = 200;
    private static final Duration STOPGEDULD = Duration.ofSeconds(5);
    private static final int MELD_ELKE = 25;

    private final PostgresServer server;
    private final int poort;
    private final Thread draad;
    private volatile boolean gestopt;
    private Postmaster postmaster;

    Databasewaker(PostgresServer server, Postmaster postmaster) {
        this.server = server;
        this.postmaster = postmaster;
        this.poort = postmaster.poort();
        this.draad = new Thread(this::waak, "onderdak-databasewaker");
        draad.setDaemon(true);
    }

    void begin() {
        draad.start();
    }

    private void waak() {
        int mislukt = 0;
        while (!gestopt) {
            try {
                Thread.sleep(RONDE_MS);
                if (!gestopt && !postmaster.leeft()) {
                    if (mislukt == 0) {
                        LOG.warn("PostgreSQL is onverwacht gestopt en wordt opnieuw gestart.");
                    }
                    herstart();
                    mislukt = 0;
                }
            } catch (OpslagOnbruikbaar e) {
                if (mislukt++ % MELD_ELKE == 0) {
                    LOG.errorf("PostgreSQL komt niet terug, er wordt verder geprobeerd: %s", e.getMessage());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void herstart() {
        // Another hand may have restarted it on this folder, on whatever port; only our own port is of use to the pool.
        server.draaiend().ifPresent(vreemd -> server.stop(STOPGEDULD));
        server.start(poort);
        postmaster = server.draaiend().orElseThrow(() -> new OpslagOnbruikbaar("PostgreSQL is na de start meteen weer verdwenen."));
        LOG.infof("PostgreSQL draait weer op poort %d.", poort);
    }

    /** Ends the watch and waits for a restart that is under way, so that nothing is started after this. */
    @Override
    public void close() {
        gestopt = true;
        try {
            draad.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
