package nl.onderdak.vergelijking;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regelsetarchief.Gekozen;
import org.jboss.logging.Logger;

/** Works out one comparison of outcomes at a time, in the background, and remembers what came of the last ones. */
@ApplicationScoped
public class Gevolgrekening {

    private static final Logger LOG = Logger.getLogger(Gevolgrekening.class);
    private static final int WACHTEND = 3;
    private static final int ONTHOUDEN = 8;

    private record Paar(String van, String naar) {
    }

    private final Bewaardefeiten bewaardefeiten;
    private final Map<Paar, AtomicReference<Gevolgen>> standen = new LinkedHashMap<>(ONTHOUDEN + 1, 1, true);
    private final ThreadPoolExecutor rekenaar = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WACHTEND), taak -> {
        Thread draad = new Thread(taak, "onderdak-gevolgen");
        draad.setDaemon(true);
        draad.setPriority(Thread.MIN_PRIORITY);
        return draad;
    });

    Gevolgrekening(Bewaardefeiten bewaardefeiten) {
        this.bewaardefeiten = bewaardefeiten;
    }

    /**
     * How far it is, or what came of it; the first question starts it, and so does the first after a failure.
     *
     * @throws Geweigerd 503 when too many others wait
     */
    synchronized Gevolgen gevolgen(Gekozen van, Gekozen naar) {
        Paar paar = new Paar(van.regelset().hash(), naar.regelset().hash());
        AtomicReference<Gevolgen> stand = standen.get(paar);
        if (stand == null) {
            stand = new AtomicReference<>();
            begin(new Gevolgmeting(van, naar, stand::set));
            standen.put(paar, stand);
            if (standen.size() > ONTHOUDEN) {
                standen.remove(standen.keySet().iterator().next());
            }
        }
        Gevolgen nu = stand.get();
        if (nu.stand() == Gevolgen.Stand.MISLUKT) {
            standen.remove(paar);
        }
        return nu;
    }

    private void begin(Gevolgmeting meting) {
        try {
            rekenaar.execute(() -> meet(meting));
        } catch (RejectedExecutionException teDruk) {
            throw new Geweigerd(Probleem.van(503, "Te veel vergelijkingen", "Er wachten al " + WACHTEND
                    + " vergelijkingen op berekening. Doe dezelfde vraag later opnieuw."));
        }
    }

    private void meet(Gevolgmeting meting) {
        try {
            meting.meet(bewaardefeiten);
        } catch (CancellationException gestopt) {
            meting.mislukt();
        } catch (RuntimeException storing) {
            LOG.errorf(Feitloos.van(storing), "Vergelijking van uitkomsten mislukt, storing %s", UUID.randomUUID());
            meting.mislukt();
        }
    }

    @PreDestroy
    void sluit() {
        rekenaar.shutdownNow();
    }
}
