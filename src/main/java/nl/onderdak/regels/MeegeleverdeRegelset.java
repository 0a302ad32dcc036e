package nl.onderdak.regels;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.LogManager;

/**
 * The rule set of this release, compiled once. Compiling takes seconds of one core, so it can begin while the database
 * and the framework still start.
 */
public final class MeegeleverdeRegelset {

    private static final FutureTask<Regelset> LADEN = new FutureTask<>(() -> RegelsetLoader.laad(MeegeleverdeBestanden.lees()));

    private MeegeleverdeRegelset() {
    }

    /** Starts compiling on a thread of its own; returns at once. */
    public static void laadAlvast() {
        // Two threads that set up logging at the same moment wait for each other forever, and both would.
        LogManager.getLogManager();
        Thread lader = new Thread(LADEN, "onderdak-regelset-laden");
        lader.setDaemon(true);
        lader.start();
    }

    /**
     * The compiled rule set; compiles it here when nobody began yet.
     *
     * @throws OngeldigeRegelset when the packaged files do not form a rule set
     */
    public static Regelset regelset() {
        LADEN.run();
        try {
            return LADEN.get();
        } catch (ExecutionException fout) {
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Het laden van de regelset is onderbroken.", gestopt);
        }
    }
}
