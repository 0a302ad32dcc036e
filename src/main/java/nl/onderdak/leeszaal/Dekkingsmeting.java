package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevalgeheugen;

/** Which rows the cases of one rule set hit; worked out once, readable while that goes on. */
final class Dekkingsmeting {

    private static final String BEZIG = "bezig";
    private static final String KLAAR = "klaar";
    private static final String MISLUKT = "mislukt";

    private final Gevalgeheugen geheugen;
    private final int rijen;
    private final int gevallen;
    private final Map<String, List<String>> gevallenPerRij = new ConcurrentHashMap<>();
    private volatile int gedaan;
    private volatile String stand = BEZIG;

    /** Keeps only numbers of it: the result outlives the rule set. */
    Dekkingsmeting(Inhoud inhoud, Gevalgeheugen geheugen) {
        this.geheugen = geheugen;
        rijen = inhoud.regelset().rijen().size();
        gevallen = inhoud.gevallen().gevallen().size();
    }

    /** Tries every case of the rule set this was made for. */
    void meet(Inhoud inhoud) {
        try {
            for (Geval geval : inhoud.gevallen().gevallen()) {
                long begin = System.nanoTime();
                geheugen.van(inhoud.regelset(), geval).rijen().forEach(rij -> gevallenPerRij.computeIfAbsent(rij, nieuw -> new ArrayList<>()).add(geval.id()));
                gedaan++;
                // At most half of one core, so that answers do not wait for this.
                TimeUnit.NANOSECONDS.sleep(System.nanoTime() - begin);
            }
            stand = KLAAR;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        } finally {
            if (stand.equals(BEZIG)) {
                stand = MISLUKT;
            }
        }
    }

    Dekkingsstand stand() {
        return new Dekkingsstand(stand, gedaan, gevallen, gevallenPerRij.size(), rijen);
    }

    /** Ids of the cases that hit the row, in the order of the files; empty until all cases were tried. */
    Optional<List<String>> gevallenVan(String rij) {
        return stand.equals(KLAAR) ? Optional.of(gevallenPerRij.getOrDefault(rij, List.of())) : Optional.empty();
    }
}
