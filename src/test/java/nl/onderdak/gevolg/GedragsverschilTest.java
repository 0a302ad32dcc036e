package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.gevolg.Gebied.Kolomverschil;
import nl.onderdak.gevolg.Gebied.Voorwaarde;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Rij;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Vergelijker;
import nl.onderdak.vergelijking.Verschillen;
import org.junit.jupiter.api.Test;

/** What changes is found, read as Dutch, reached by facts, and said to be incomplete where it is. */
class GedragsverschilTest {

    private static final String OPVOLGER = """
            <rule id="LEG-923">
                      <inputEntry id="LEG-923.peildatum"><text>&gt;= date("2027-01-01")</text></inputEntry>
                      <inputEntry id="LEG-923.grootteklasse"><text>"4-of-meer"</text></inputEntry>
                      <inputEntry id="LEG-923.tariefgroep"><text>"volwassen"</text></inputEntry>
                      <outputEntry id="LEG-923.uitkomst"><text>199.13</text></outputEntry>
                      <annotationEntry><text>stcrt-2024-37579</text></annotationEntry>
                      <annotationEntry><text>Een proefrij.</text></annotationEntry>
                      <annotationEntry><text>X12</text></annotationEntry>
                      <annotationEntry><text>te bevestigen</text></annotationEntry>
                      <annotationEntry><text></text></annotationEntry>
                      <annotationEntry><text></text></annotationEntry>
                    </rule>
                    <rule id="LEG-024">""";

    @Test
    void aDatedSuccessorChangesOneRegionThatIsReadAsDutchAndReachedByFacts() {
        Gekozen concept = Concept.met("leefgeld.dmn", "<inputEntry id=\"LEG-023.peildatum\"><text>&gt;= date(\"2025-01-01\")</text></inputEntry>",
                "<inputEntry id=\"LEG-023.peildatum\"><text>[date(\"2025-01-01\")..date(\"2026-12-31\")]</text></inputEntry>", "<rule id=\"LEG-024\">", OPVOLGER);

        Gedragsverschil verschil = meet(concept, 100);

        assertThat(verschil.onvolledig()).isEmpty();
        assertThat(verschil.gebieden()).singleElement().satisfies(gebied -> {
            assertThat(gebied.voorwaarden()).containsExactly(new Voorwaarde("peildatum", "vanaf 1 jan 2027"), new Voorwaarde("grootteklasse", "4-of-meer"),
                    new Voorwaarde("tariefgroep", "volwassen"));
            assertThat(gebied.verschillen()).containsExactly(new Kolomverschil("eetgeldNaarGezin", "€ 189,13", "€ 199,13"));
            assertThat(gebied.rijVan()).isEqualTo("LEG-023");
            assertThat(gebied.rijNaar()).isEqualTo("LEG-923");
            assertThat(rijen(Concept.GELDEND, gebied)).contains("LEG-023");
            assertThat(rijen(concept, gebied)).contains("LEG-923").doesNotContain("LEG-023");
        });
        assertThat(verschil.steekproef()).singleElement().satisfies(steekproef -> {
            assertThat(steekproef.model()).isEqualTo("leefgeld");
            assertThat(steekproef.onderzocht()).isGreaterThan(100);
        });
        assertThat(meet(concept, 100)).isEqualTo(verschil);
    }

    @Test
    void anOtherFormulaCannotBeCutIntoValuesAndSaysSo() {
        Gekozen concept = Concept.met("gezinnen.dmn", "<literalExpression id=\"leeftijdReferentiepersoon.formule\" typeRef=\"typen.Leeftijdsgroep\">\n      <text>",
                "<literalExpression id=\"leeftijdReferentiepersoon.formule\" typeRef=\"typen.Leeftijdsgroep\">\n      <text>if peildatum = null then \"onbekend\" else ");

        Gedragsverschil verschil = meet(concept, 50);

        assertThat(verschil.gebieden()).isEmpty();
        assertThat(verschil.onvolledig()).singleElement().asString().contains("De formule leeftijdReferentiepersoon van gezinnen is gewijzigd");
    }

    @Test
    void anotherSentenceChangesNothing() {
        Gekozen concept = Concept.met("leefgeld.dmn", "Het COA betaalt per week.", "Het COA betaalt wekelijks.");

        assertThat(meet(concept, 50)).isEqualTo(new Gedragsverschil(0, List.of(), List.of(), List.of()));
    }

    @Test
    void onlyWhatAChangeCanReachIsAsked() {
        Gekozen concept = Concept.met("leefgeld.dmn", ">189.13<", ">190.13<");
        Verschillen verschillen = Vergelijker.vergelijk(Concept.GELDEND, concept);

        Bereik bereik = Bereik.van(Concept.GELDEND.regelset(), concept.regelset(), verschillen);

        assertThat(bereik.modellen()).containsExactly("leefgeld");
        assertThat(bereik.perModel().get("leefgeld")).contains("eetgeld", "leefgeldPersoon", "leefgeldGezin")
                .doesNotContain("kleedgeld", "groepsbepaling", "aandachtspunten");
    }

    @Test
    void aCaseThatNoLongerFitsIsNamedWithWhatItExpectsAndWhatItGets() {
        Gekozen concept = Concept.met("bijstandsnormen.dmn", ">2027.79<", ">2030.00<");
        Regelbestand normen = concept.gevallen().stream().filter(bestand -> bestand.naam().equals("bijstandsnormen.gevallen.csv")).findFirst().orElseThrow();
        Regelbestand onleesbaar = new Regelbestand("toezicht.gevallen.csv", "geval;feit;omschrijving;bestaat.niet\nX;Y;Z;1\n".getBytes(StandardCharsets.UTF_8));

        Bereik bereik = Bereik.van(Concept.GELDEND.regelset(), concept.regelset(), Vergelijker.vergelijk(Concept.GELDEND, concept));
        Gevallenuitslag uitslag;
        try (Ploeg ploeg = new Ploeg(2)) {
            uitslag = Gevallenmeting.meet(Concept.GELDEND, new Gekozen(concept.regelset(), false, concept.sinds(), List.of(normen, onleesbaar)), bereik,
                    new Gevalgeheugen(), List.of(), ploeg, new Stil());
        }

        assertThat(uitslag.geslaagd()).isPositive().isEqualTo(uitslag.totaal() - uitslag.gezakt().size());
        assertThat(uitslag.gezakt()).extracting(Gevallenuitslag.Gezakt::geval).contains("toezicht.gevallen.csv");
        assertThat(uitslag.gezakt()).anySatisfy(gezakt -> assertThat(gezakt.verschillen()).anySatisfy(verschil -> {
            assertThat(verschil.verwacht()).isEqualTo("2027.79");
            assertThat(verschil.werd()).isEqualTo("2030.00");
        }));
    }

    private static List<String> rijen(Gekozen gekozen, Gebied gebied) {
        Beslismodel model = gekozen.regelset().model(gebied.voorbeeld().model()).orElseThrow();
        return gekozen.regelset().beslis(model, Feitenlezer.lees(model, gebied.voorbeeld().feiten())).toegepast().stream().map(Rij::id).toList();
    }

    private static Gedragsverschil meet(Gekozen concept, int verzonnen) {
        Gekozen geldend = Concept.GELDEND;
        Verschillen verschillen = Vergelijker.vergelijk(geldend, concept);
        Bereik bereik = Bereik.van(geldend.regelset(), concept.regelset(), verschillen);
        try (Ploeg ploeg = new Ploeg(2)) {
            return new Gedragsmeting(new Tweeluik(geldend.regelset(), concept.regelset(), bereik), ploeg, new Stil(), verzonnen)
                    .meet(Tabelparen.van(geldend.regelset(), concept.regelset(), verschillen, new Celproef()), Doorrekenaar.gevallen(geldend, concept, bereik));
        }
    }
}
