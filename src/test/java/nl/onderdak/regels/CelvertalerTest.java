package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.impl.BaseDMNTypeImpl;

class CelvertalerTest {

    /** Every case takes half a minute on the engine alone. */
    private static final int EEN_OP = 20;
    private static final String KOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="%1$s" name="%1$s" namespace="https://proef/%1$s">
              <inputData id="soort" name="soort"><variable id="soort-v" name="soort" typeRef="%2$s"/></inputData>
            """;
    private static final String TABEL = """
              <decision id="%1$s" name="%1$s">
                <variable id="%1$s-v" name="%1$s"/>
                <informationRequirement id="%1$s-i"><requiredInput href="#soort"/></informationRequirement>
                <decisionTable id="%1$s-t" hitPolicy="%2$s">
                  <input id="%1$s-k"><inputExpression id="%1$s-ke"><text>soort</text></inputExpression></input>
                  <output id="%1$s-o">%3$s</output>
                  %4$s
                </decisionTable>
              </decision>
            """;
    private static final String RIJ = "<rule id=\"%1$s\"><inputEntry id=\"%1$s-i\"><text>%2$s</text></inputEntry><outputEntry id=\"%1$s-u\"><text>%3$s</text></outputEntry></rule>";

    @Test
    void theModelsSayWhatTheEngineAloneSaysOfThem() {
        Regelset regelset = Projectregelset.REGELSET;
        DMNRuntime alleen = Motoralleen.van(Projectregels.regelset().stream().filter(Regelbestand::isBeslismodel).toList());
        List<Geval> gevallen = Projectregels.gevallen().stream()
                .flatMap(bestand -> Gevallenlezer.lees(regelset.nodigModel(Gevallenlezer.modelVan(bestand.naam())), bestand.inhoud()).stream()).toList();

        List<Geval> gevraagd = IntStream.range(0, gevallen.size()).filter(nummer -> nummer % EEN_OP == 0).mapToObj(gevallen::get).filter(geval -> isTeVragen(regelset, geval)).toList();

        assertThat(gevraagd).hasSizeGreaterThan(100).allSatisfy(geval -> {
            Beslismodel model = regelset.nodigModel(geval.model());
            Map<String, Object> feiten = Feitenlezer.lees(model, geval.verzoek());
            DMNModel zelfde = alleen.getModel(model.dmn().getNamespace(), model.naam());
            assertThat(uitkomsten(regelset.motor(), model.dmn(), feiten)).as("%s", geval).isEqualTo(uitkomsten(alleen, zelfde, feiten));
        });
    }

    @Test
    void theSameWordsCanMeanSomethingElseInAnotherModel() {
        DMNRuntime motor = motor(
                bestand("tekst", "string", tabel("uit", "UNIQUE", "", rij("VBT-001", "-", "soort + \"1\""))),
                bestand("getal", "number", tabel("uit", "UNIQUE", "", rij("VBG-001", "-", "soort + 1")) + tabel("nog", "UNIQUE", "", rij("VBG-002", "-", "soort + 1"))));

        assertThat(uitkomst(motor, "tekst", "uit", "a")).isEqualTo("a1");
        assertThat(uitkomst(motor, "getal", "uit", 2)).hasToString("3");
        assertThat(uitkomst(motor, "getal", "nog", 2)).hasToString("3");
    }

    @Test
    void aFunctionOfTheModelsOwnHidesOneOfTheLanguage() {
        String eigen = """
                  <businessKnowledgeModel id="date" name="date">
                    <variable id="date-v" name="date"/>
                    <encapsulatedLogic id="date-l"><formalParameter id="date-p" name="dag" typeRef="string"/><literalExpression id="date-e"><text>"eigen"</text></literalExpression></encapsulatedLogic>
                  </businessKnowledgeModel>
                """;
        String vraagt = tabel("uit", "UNIQUE", "", rij("VBH-001", "-", "date(\"2022-01-01\")"))
                .replace("<decisionTable", "<knowledgeRequirement id=\"uit-kr\"><requiredKnowledge href=\"#date\"/></knowledgeRequirement><decisionTable");
        DMNRuntime motor = motor(bestand("gewoon", "string", tabel("uit", "UNIQUE", "", rij("VBD-001", "-", "date(\"2022-01-01\")"))), bestand("hidden", "string", eigen + vraagt));

        assertThat(uitkomst(motor, "gewoon", "uit", "a")).hasToString("2022-01-01");
        assertThat(uitkomst(motor, "hidden", "uit", "a")).isEqualTo("eigen");
    }

    @Test
    void anOrderOfOutcomesStaysAnOrder() {
        String volgorde = "<outputValues id=\"uit-w\"><text>\"laag\",\"hoog\"</text></outputValues>";
        DMNRuntime motor = motor(bestand("voorrang", "string",
                tabel("uit", "PRIORITY", volgorde, rij("VBV-001", "\"a\",\"b\"", "\"hoog\"") + rij("VBV-002", "\"b\"", "\"laag\""))));

        assertThat(uitkomst(motor, "voorrang", "uit", "a")).isEqualTo("hoog");
        assertThat(uitkomst(motor, "voorrang", "uit", "b")).isEqualTo("laag");
    }

    @Test
    void anOutcomeOutsideItsTypeIsStillRefused() {
        String soorten = """
                  <itemDefinition id="%1$s" name="%1$s"><typeRef>string</typeRef><allowedValues id="%1$s-w"><text>%2$s</text></allowedValues></itemDefinition>
                """;
        String uit = tabel("uit", "UNIQUE", "", rij("VBW-001", "-", "soort")).replace("name=\"uit\"/>", "name=\"uit\" typeRef=\"soorten\"/>");
        String nog = tabel("nog", "UNIQUE", "", rij("VBW-002", "-", "soort")).replace("name=\"nog\"/>", "name=\"nog\" typeRef=\"andere\"/>");
        DMNRuntime motor = motor(bestand("waarden", "string", soorten.formatted("soorten", "\"laag\",\"hoog\"") + soorten.formatted("andere", "not(\"midden\")") + uit + nog));

        assertThat(uitkomst(motor, "waarden", "uit", "hoog")).isEqualTo("hoog");
        assertThat(uitkomst(motor, "waarden", "uit", "midden")).isNull();
        assertThat(uitkomst(motor, "waarden", "nog", "hoog")).isEqualTo("hoog");
        assertThat(uitkomst(motor, "waarden", "nog", "midden")).isNull();
        assertThat(((BaseDMNTypeImpl) motor.getModel("https://proef/waarden", "waarden").getItemDefinitionByName("soorten").getType()).getAllowedValuesFEEL())
                .hasSize(2).allMatch(Codecel.class::isInstance);
    }

    @Test
    void aCellThatIsWrongIsNamedInEveryPlaceWhereItStands() {
        assertThatThrownBy(() -> motor(bestand("fout", "string",
                tabel("uit", "UNIQUE", "", rij("VBF-001", "[1..", "\"x\"")) + tabel("nog", "UNIQUE", "", rij("VBF-002", "[1..", "\"x\"")))))
                .isInstanceOf(OngeldigeRegelset.class).hasMessageContaining("'uit'").hasMessageContaining("'nog'");
    }

    /** Whoever tries a strange file counts on it. */
    @Test
    void whatIsTooDeepForTheMachineIsThrownAsThat() {
        String diep = "(".repeat(20_000) + "1" + ")".repeat(20_000);

        assertThatThrownBy(() -> motor(bestand("diep", "string", tabel("uit", "UNIQUE", "", rij("VBX-001", "-", diep))))).isInstanceOf(StackOverflowError.class);
    }

    private static boolean isTeVragen(Regelset regelset, Geval geval) {
        try {
            Feitenlezer.lees(regelset.nodigModel(geval.model()), geval.verzoek());
            return true;
        } catch (Geweigerd bijDeDeur) {
            return false;
        }
    }

    private static Map<String, Object> uitkomsten(DMNRuntime motor, DMNModel model, Map<String, Object> feiten) {
        DMNContext omgeving = motor.newContext();
        feiten.forEach(omgeving::set);
        Map<String, Object> uitkomsten = new TreeMap<>();
        for (DMNDecisionResult uitkomst : motor.evaluateAll(model, omgeving).getDecisionResults()) {
            uitkomsten.put(uitkomst.getDecisionName(), uitkomst.getResult());
        }
        return uitkomsten;
    }

    private static Object uitkomst(DMNRuntime motor, String model, String beslissing, Object soort) {
        return uitkomsten(motor, motor.getModel("https://proef/" + model, model), Map.of("soort", soort)).get(beslissing);
    }

    private static DMNRuntime motor(Regelbestand... bestanden) {
        return Motorbouwer.bouw(List.of(bestanden), Hergebruik.NIETS);
    }

    private static Regelbestand bestand(String naam, String soort, String inhoud) {
        return new Regelbestand(naam + ".dmn", (KOP.formatted(naam, soort) + inhoud + "</definitions>").getBytes(StandardCharsets.UTF_8));
    }

    private static String tabel(String naam, String beleid, String uitvoer, String rijen) {
        return TABEL.formatted(naam, beleid, uitvoer, rijen);
    }

    private static String rij(String id, String voorwaarde, String uitkomst) {
        return RIJ.formatted(id, voorwaarde, uitkomst);
    }
}
