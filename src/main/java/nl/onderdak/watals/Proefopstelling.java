package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.advies.Uitkomstschrijver;
import nl.onderdak.deur.Feitenbericht;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Tegenstrijdigheid;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Uitslag;

/** Evaluates the model on facts that go through the same door as those of a request, and counts how often. */
final class Proefopstelling {

    private final Vraag vraag;
    private final List<Gegeven> beslissingen;
    private final long einde;
    private int evaluaties;

    Proefopstelling(Vraag vraag) {
        this.vraag = vraag;
        List<String> namen = vraag.beslissingen();
        this.beslissingen = vraag.model().uitkomsten().stream().filter(uitkomst -> namen.contains(uitkomst.naam())).toList();
        this.einde = System.nanoTime() + vraag.grens().tijd().toNanos();
    }

    /**
     * The facts as they were sent.
     *
     * @throws Geweigerd 400 when they contradict each other
     */
    Proef nu() {
        Uitslag uitslag = beslis(vraag.feiten());
        if (!uitslag.tegenstrijdigheden().isEmpty()) {
            throw Feitenbericht.onderFeiten(Tegenstrijdigheid.weigering(uitslag.tegenstrijdigheden(), vraag.feiten()));
        }
        return proef(uitslag);
    }

    Proef met(JsonNode feiten) {
        Uitslag uitslag = beslis(feiten);
        return uitslag.tegenstrijdigheden().isEmpty() ? proef(uitslag) : Proef.TEGENSTRIJDIG;
    }

    boolean magNog() {
        return evaluaties < vraag.grens().evaluaties() && System.nanoTime() - einde < 0;
    }

    int evaluaties() {
        return evaluaties;
    }

    private Uitslag beslis(JsonNode feiten) {
        evaluaties++;
        return vraag.regelset().beslis(vraag.model(), Feitenlezer.lees(vraag.model(), feiten), vraag.beslissingen());
    }

    private Proef proef(Uitslag uitslag) {
        Map<String, JsonNode> waarden = new LinkedHashMap<>();
        for (Gegeven beslissing : beslissingen) {
            Proef.plat(beslissing.naam(), Uitkomstschrijver.boom(beslissing.type(), uitslag.uitkomsten().get(beslissing.naam())), waarden);
        }
        return new Proef(false, Proef.onder(vraag.gevraagd(), waarden), uitslag.toegepast());
    }
}
