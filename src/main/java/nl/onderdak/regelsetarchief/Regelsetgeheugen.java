package nl.onderdak.regelsetarchief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Holds the old rule sets that were read last. Who asks for one that is being compiled waits for it; one is compiled at a time. */
final class Regelsetgeheugen {

    private static final int MEESTE = 2;

    private final ReentrantLock compileren = new ReentrantLock();
    private final Map<String, FutureTask<Gekozen>> laatste = new LinkedHashMap<>(MEESTE + 1, 1, true);

    /**
     * @param maak compiles the rule set; what it throws comes out here, and is tried again the next time
     */
    Gekozen geef(String hash, Supplier<Gekozen> maak) {
        FutureTask<Gekozen> taak = taak(hash, maak);
        compileren.lock();
        try {
            taak.run();
        } finally {
            compileren.unlock();
        }
        try {
            return taak.get();
        } catch (ExecutionException fout) {
            vergeet(hash, taak);
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Het laden van regelset " + hash + " is onderbroken.", gestopt);
        }
    }

    private synchronized FutureTask<Gekozen> taak(String hash, Supplier<Gekozen> maak) {
        FutureTask<Gekozen> taak = laatste.computeIfAbsent(hash, nieuw -> new FutureTask<>(maak::get));
        if (laatste.size() > MEESTE) {
            laatste.remove(laatste.keySet().iterator().next());
        }
        return taak;
    }

    private synchronized void vergeet(String hash, FutureTask<Gekozen> mislukt) {
        laatste.remove(hash, mislukt);
    }
}
