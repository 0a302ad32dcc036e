package nl.onderdak.batch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** What batches have together: the threads that answer their lines, so that single requests keep the rest, and the places for batches. */
@ApplicationScoped
class Batchwerkers {

    private final Batchinstelling instelling;
    private final ExecutorService werkers;
    private final ExecutorService lezers;
    private final Map<String, Integer> bezig = new HashMap<>();

    Batchwerkers(Batchinstelling instelling) {
        this.instelling = instelling;
        this.werkers = Executors.newFixedThreadPool(instelling.werkers(), taak -> new Thread(taak, "onderdak-batch"));
        this.lezers = Executors.newCachedThreadPool(taak -> new Thread(taak, "onderdak-batch-lezer"));
    }

    /** Lines of one batch that are being answered or wait to be sent: enough to keep every thread at work, little enough to hold in memory. */
    int venster() {
        return 2 * instelling.werkers();
    }

    /** @throws Geweigerd 503 when there is no place now */
    synchronized void begin(String organisatie) {
        int eigen = bezig.getOrDefault(organisatie, 0);
        int alle = bezig.values().stream().mapToInt(Integer::intValue).sum();
        if (eigen >= instelling.perOrganisatie() || alle >= instelling.gelijktijdig()) {
            throw new Geweigerd(Probleem.van(503, "Het is te druk", "Er lopen al zoveel batches als tegelijk kunnen: " + eigen
                    + " van uw organisatie. Er is niets behandeld. Stuur de batch opnieuw als er een klaar is, of doe meer regels in een batch."));
        }
        bezig.put(organisatie, eigen + 1);
    }

    synchronized void klaar(String organisatie) {
        bezig.computeIfPresent(organisatie, (naam, aantal) -> aantal == 1 ? null : aantal - 1);
    }

    Future<?> lees(Runnable lezer) {
        return lezers.submit(lezer);
    }

    <T> Future<T> behandel(Callable<T> regel) {
        return werkers.submit(regel);
    }

    /** Lines that are being answered end; batches break off. */
    @PreDestroy
    void sluit() {
        lezers.shutdownNow();
        werkers.shutdownNow();
    }
}
