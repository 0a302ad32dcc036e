package nl.onderdak.opslag;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A thread behind everything else, for what has to be done to stored data now and then. What fails is told, and tried again the next time. */
public final class Onderhoudsdraad {

    private static final Logger LOG = Logger.getLogger(Onderhoudsdraad.class);

    private final ScheduledExecutorService werker;

    /** @param naam of the thread */
    public Onderhoudsdraad(String naam) {
        werker = Executors.newSingleThreadScheduledExecutor(taak -> {
            Thread draad = new Thread(taak, naam);
            draad.setDaemon(true);
            draad.setPriority(Thread.MIN_PRIORITY);
            return draad;
        });
    }

    /** @param wat what is done, for who reads that it failed */
    public void herhaal(String wat, Duration elke, Runnable taak) {
        werker.scheduleWithFixedDelay(poging(wat, taak), elke.toMillis(), elke.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void eenmaal(String wat, Duration na, Runnable taak) {
        werker.schedule(poging(wat, taak), na.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Begins nothing any more, and does this now. */
    public void sluit(String wat, Runnable laatste) {
        werker.shutdown();
        poging(wat, laatste).run();
    }

    private static Runnable poging(String wat, Runnable taak) {
        return () -> {
            try {
                taak.run();
            } catch (RuntimeException e) {
                LOG.warnf("Onderhoud (%s) lukt nu niet: %s", wat, e.getMessage());
            }
        };
    }
}
