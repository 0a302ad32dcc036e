package nl.onderdak.mutatie;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.mutatie.Mutaties.Stand;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regelsetarchief.Gekozen;

/**
 * Measures for proposals whether the cases notice faults in the tables they touch, one at a time in this process, in the background. What came
 * of the last ones is remembered here only: after a restart there is none, and it can be measured again.
 */
@ApplicationScoped
public class Metingen {

    private static final int WACHTEND = 3;
    private static final int ONTHOUDEN = 16;

    private final Map<UUID, Meting> metingen = new LinkedHashMap<>(ONTHOUDEN + 1, 1, true);
    private final ThreadPoolExecutor werker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WACHTEND), taak -> {
        Thread draad = new Thread(taak, "onderdak-mutaties");
        draad.setDaemon(true);
        draad.setPriority(Thread.MIN_PRIORITY);
        return draad;
    });

    /**
     * Measures the draft as it stands; one that runs for the proposal goes on.
     *
     * @throws Geweigerd 503 when too many others wait; then nothing changes
     */
    synchronized Mutaties begin(UUID voorstel, Gekozen concept, Set<Knoop> tabellen) {
        Meting lopend = metingen.get(voorstel);
        if (lopend != null && lopend.stand().stand() == Stand.BEZIG) {
            return lopend.stand();
        }
        Meting meting = new Meting(concept, tabellen);
        try {
            werker.execute(meting);
        } catch (RejectedExecutionException teDruk) {
            throw new Geweigerd(Probleem.van(503, "Te veel metingen", "Er wachten al " + WACHTEND + " metingen. Doe dezelfde vraag later opnieuw."));
        }
        metingen.put(voorstel, meting);
        vergeet();
        return meting.stand();
    }

    /** The one that was looked at longest ago and that nobody waits for. */
    private void vergeet() {
        if (metingen.size() > ONTHOUDEN) {
            metingen.entrySet().stream().filter(meting -> meting.getValue().stand().stand() != Stand.BEZIG).map(Map.Entry::getKey).findFirst()
                    .ifPresent(metingen::remove);
        }
    }

    synchronized Mutaties stand(UUID voorstel) {
        Meting meting = metingen.get(voorstel);
        return meting == null ? Mutaties.zonderUitslag(Stand.GEEN, 0, null) : meting.stand();
    }

    /**
     * Stopping it again changes nothing.
     *
     * @throws Geweigerd 404 when none was begun here, 409 when it was ready
     */
    synchronized void stop(UUID voorstel) {
        Meting meting = metingen.get(voorstel);
        if (meting == null) {
            throw new Geweigerd(Probleem.van(404, "Geen meting", "Voor voorstel " + voorstel + " is hier geen meting begonnen. Begin er een met POST op hetzelfde adres."));
        }
        if (!meting.stop()) {
            throw new Geweigerd(Probleem.van(409, "De meting is al klaar", "De meting is klaar en wordt niet meer gewijzigd. De uitslag blijft staan."));
        }
        werker.remove(meting);
    }

    @PreDestroy
    void sluit() {
        werker.shutdownNow();
    }
}
