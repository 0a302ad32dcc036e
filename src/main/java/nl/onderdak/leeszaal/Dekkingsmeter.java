package nl.onderdak.leeszaal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.onderdak.geval.Gevalgeheugen;

/** Works out in the background, on one thread, which rows the cases hit: once per rule set with its cases, from the first question about it. */
@ApplicationScoped
class Dekkingsmeter {

    private static final long STOPGEDULD_SECONDEN = 5;

    private static final int ONTHOUDEN = 100;

    private record Sleutel(String regelset, String gevallen) {
    }

    private final Gevalgeheugen geheugen;
    private final Map<Sleutel, Dekkingsmeting> metingen = new LinkedHashMap<>(ONTHOUDEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Dekkingsmeting> oudste) {
            return size() > ONTHOUDEN;
        }
    };
    private final ExecutorService draad = Executors.newSingleThreadExecutor(werk -> {
        Thread nieuw = new Thread(werk, "onderdak-dekking");
        nieuw.setDaemon(true);
        nieuw.setPriority(Thread.MIN_PRIORITY);
        return nieuw;
    });

    Dekkingsmeter(Gevalgeheugen geheugen) {
        this.geheugen = geheugen;
    }

    synchronized Dekkingsmeting van(Inhoud inhoud) {
        return metingen.computeIfAbsent(new Sleutel(inhoud.regelset().hash(), inhoud.gevallen().hash()), nieuw -> {
            Dekkingsmeting meting = new Dekkingsmeting(inhoud, geheugen);
            draad.execute(() -> meting.meet(inhoud));
            return meting;
        });
    }

    @PreDestroy
    void sluit() throws InterruptedException {
        draad.shutdownNow();
        draad.awaitTermination(STOPGEDULD_SECONDEN, TimeUnit.SECONDS);
    }
}
