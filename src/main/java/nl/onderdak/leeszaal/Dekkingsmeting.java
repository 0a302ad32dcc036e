package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Uitslag;
import org.jboss.logging.Logger;

/** Which rows the cases of one rule set hit; worked out once, readable while that goes on. */
final class Dekkingsmeting {

    private static final Logger LOG = Logger.getLogger(Dekkingsmeting.class);
    private static final String BEZIG = "bezig";
    private static final String KLAAR = "klaar";
    private static final String MISLUKT = "mislukt";

    private final int rijen;
    private final int gevallen;
    private final Map<String, List<String>> gevallenPerRij = new ConcurrentHashMap<>();
    private volatile int gedaan;
    private volatile String stand = BEZIG;

    /** Keeps only numbers of it: the result outlives the rule set. */
    Dekkingsmeting(Inhoud inhoud) {
        rijen = inhoud.regelset().rijen().size();
        gevallen = inhoud.gevallen().gevallen().size();
    }

    /** Tries every case of the rule set this was made for. */
    void meet(Inhoud inhoud) {
        try {
            for (Geval geval : inhoud.gevallen().gevallen()) {
                long begin = System.nanoTime();
                tel(inhoud.regelset(), geval);
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

    private void tel(Regelset regelset, Geval geval) {
        try {
            geraakt(regelset, geval).forEach(rij -> gevallenPerRij.computeIfAbsent(rij.id(), nieuw -> new ArrayList<>()).add(geval.id()));
        } catch (Geweigerd doorDeDeur) {
            LOG.debugf("Geval %s komt niet door de deur en raakt dus geen rij", geval.id());
        } catch (RuntimeException fout) {
            LOG.warnf("Geval %s telt niet mee in de dekking: %s", geval.id(), fout.getMessage());
        }
    }

    /** Of facts that contradict each other only the check counts: nothing else of that evaluation is used. */
    private static List<Rij> geraakt(Regelset regelset, Geval geval) {
        Beslismodel model = regelset.model(geval.model()).orElseThrow();
        Map<String, Object> feiten = Feitenlezer.lees(model, geval.verzoek());
        Uitslag uitslag = regelset.beslis(model, feiten);
        return (uitslag.tegenstrijdigheden().isEmpty() ? uitslag : regelset.beslis(model, feiten, List.of())).toegepast();
    }

    Dekkingsstand stand() {
        return new Dekkingsstand(stand, gedaan, gevallen, gevallenPerRij.size(), rijen);
    }

    /** Ids of the cases that hit the row, in the order of the files; empty until all cases were tried. */
    Optional<List<String>> gevallenVan(String rij) {
        return stand.equals(KLAAR) ? Optional.of(gevallenPerRij.getOrDefault(rij, List.of())) : Optional.empty();
    }
}
