package nl.onderdak.watals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.ontleding.Samenhang;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/** Answers questions, only so many at once that advice does not wait for them, and remembers what the models of the last rule set say. */
@ApplicationScoped
public class Verkenner {

    private record Gelezen(Regelset regelset, Map<String, Samenhang> perModel) {
    }

    private final Semaphore plaatsen = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private volatile Gelezen gelezen;

    /**
     * @throws Geweigerd 400 when the facts contradict each other, 503 when as long as one search may take no place came free
     */
    Antwoord verken(Vraag vraag) {
        boolean plaats = false;
        try {
            plaats = plaatsen.tryAcquire(vraag.grens().tijd().toMillis(), TimeUnit.MILLISECONDS);
            if (!plaats) {
                throw vol();
            }
            return Verkenning.van(vraag, samenhang(vraag.regelset(), vraag.model()));
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw vol();
        } finally {
            if (plaats) {
                plaatsen.release();
            }
        }
    }

    private Samenhang samenhang(Regelset regelset, Beslismodel model) {
        Gelezen nu = gelezen;
        if (nu == null || nu.regelset() != regelset) {
            nu = new Gelezen(regelset, new ConcurrentHashMap<>());
            gelezen = nu;
        }
        return nu.perModel().computeIfAbsent(model.naam(), naam -> new Samenhang(regelset, model));
    }

    private static Geweigerd vol() {
        return new Geweigerd(Probleem.van(503, "Het is te druk", "Er lopen al zoveel verkenningen als tegelijk kunnen. Stuur het verzoek over enkele seconden opnieuw."));
    }
}
