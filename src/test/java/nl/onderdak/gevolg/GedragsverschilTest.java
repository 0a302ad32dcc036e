package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Vergelijker;
import nl.onderdak.vergelijking.Verschillen;
import org.junit.jupiter.api.Test;

/** The inputs whose outcome changes are all found, read as Dutch, and reached by facts. */
class GedragsverschilTest {

    @Test
    void aDatedSuccessorChangesOneRegionWithFactsThatReachIt() {
        Gekozen concept = Concept.met("leefgeld.dmn", "<inputEntry id=\"LEG-023.peildatum\"><text>&gt;= date(\"2025-01-01\")</text></inputEntry>",
                "<inputEntry id=\"LEG-023.peildatum\"><text>[date(\"2025-01-01\")..date(\"2026-12-31\")]</text></inputEntry>");
        long t = System.nanoTime();
        Gedragsverschil verschil = meet(concept, 200);
        System.out.println(verschil + " ms " + (System.nanoTime() - t) / 1_000_000);
    }

    static Gedragsverschil meet(Gekozen concept, int verzonnen) {
        Gekozen geldend = Concept.GELDEND;
        Verschillen verschillen = Vergelijker.vergelijk(geldend, concept);
        Bereik bereik = Bereik.van(geldend.regelset(), concept.regelset(), verschillen);
        System.out.println(bereik);
        List<Geval> gevallen = concept.gevallen().stream().filter(bestand -> bereik.modellen().contains(Gevallenlezer.modelVan(bestand.naam())))
                .flatMap(bestand -> Gevallenlezer.lees(concept.regelset().model(Gevallenlezer.modelVan(bestand.naam())).orElseThrow(), bestand.inhoud()).stream()).toList();
        try (Ploeg ploeg = new Ploeg(2)) {
            return new Gedragsmeting(new Tweeluik(geldend.regelset(), concept.regelset(), bereik), ploeg, new Stil(), verzonnen)
                    .meet(Tabelparen.van(geldend.regelset(), concept.regelset(), verschillen, new Celproef()), gevallen);
        }
    }
}
