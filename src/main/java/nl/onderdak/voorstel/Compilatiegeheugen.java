package nl.onderdak.voorstel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelset;

/** Holds the drafts that were compiled last, and why those that do not compile do not. Who asks for one that is being compiled waits for it. */
final class Compilatiegeheugen {

    private static final int MEESTE = 3;

    private final Map<String, FutureTask<Regelset>> laatste = new LinkedHashMap<>(MEESTE + 1, 1, true);

    /**
     * @param maak compiles it
     * @throws OngeldigeRegelset when it does not compile, which it will not do the next time either
     */
    Regelset geef(String hash, Supplier<Regelset> maak) {
        FutureTask<Regelset> taak = taak(hash, maak);
        taak.run();
        try {
            return taak.get();
        } catch (ExecutionException fout) {
            if (fout.getCause() instanceof OngeldigeRegelset ongeldig) {
                throw ongeldig;
            }
            vergeet(hash, taak);
            throw new IllegalStateException("Concept " + hash + " is niet te compileren", fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Het compileren van concept " + hash + " is onderbroken.", gestopt);
        }
    }

    private synchronized FutureTask<Regelset> taak(String hash, Supplier<Regelset> maak) {
        FutureTask<Regelset> taak = laatste.computeIfAbsent(hash, nieuw -> new FutureTask<>(maak::get));
        if (laatste.size() > MEESTE) {
            laatste.remove(laatste.keySet().iterator().next());
        }
        return taak;
    }

    private synchronized void vergeet(String hash, FutureTask<Regelset> mislukt) {
        laatste.remove(hash, mislukt);
    }
}
