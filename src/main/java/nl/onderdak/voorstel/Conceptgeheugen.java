package nl.onderdak.voorstel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import nl.onderdak.regels.OngeldigeRegelset;

/** Holds what was worked out last on drafts, by hash, and why it could not be. Who asks for something that is being worked out waits for it. */
final class Conceptgeheugen<T> {

    private static final int MEESTE = 3;

    private final Map<String, FutureTask<T>> laatste = new LinkedHashMap<>(MEESTE + 1, 1, true);

    /**
     * @param maak works it out
     * @throws OngeldigeRegelset when the draft does not compile, which it will not do the next time either
     */
    T geef(String hash, Supplier<T> maak) {
        FutureTask<T> taak = taak(hash, maak);
        taak.run();
        try {
            return taak.get();
        } catch (ExecutionException fout) {
            if (fout.getCause() instanceof OngeldigeRegelset ongeldig) {
                throw ongeldig;
            }
            vergeet(hash, taak);
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Het werk aan concept " + hash + " is onderbroken.", gestopt);
        }
    }

    private synchronized FutureTask<T> taak(String hash, Supplier<T> maak) {
        FutureTask<T> taak = laatste.computeIfAbsent(hash, nieuw -> new FutureTask<>(maak::get));
        if (laatste.size() > MEESTE) {
            laatste.remove(laatste.keySet().iterator().next());
        }
        return taak;
    }

    private synchronized void vergeet(String hash, FutureTask<T> mislukt) {
        laatste.remove(hash, mislukt);
    }
}
