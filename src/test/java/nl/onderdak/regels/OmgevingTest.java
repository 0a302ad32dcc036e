package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.core.ast.DecisionNodeImpl;

/** Formulas and tables of every kind, asked of the engine alone beside ours: the same answers, the same rows, the same complaints. */
class OmgevingTest {

    private static final String KOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="%1$s" name="%1$s" namespace="https://proef/%1$s">
              <inputData id="getal" name="getal"><variable id="getal-v" name="getal" typeRef="Any"/></inputData>
              <inputData id="lijst" name="lijst"><variable id="lijst-v" name="lijst" typeRef="Any"/></inputData>
              <inputData id="persoon" name="%2$s"><variable id="persoon-v" name="%2$s" typeRef="Any"/></inputData>
              <inputData id="niets" name="niets"><variable id="niets-v" name="niets" typeRef="Any"/></inputData>
            """;
    private static final String EISEN = Stream.of("getal", "lijst", "persoon", "niets")
            .map(naam -> "<informationRequirement id=\"%1$s-" + naam + "\"><requiredInput href=\"#" + naam + "\"/></informationRequirement>").reduce("", String::concat);
    private static final String KENNIS = """
              <businessKnowledgeModel id="fac" name="fac">
                <variable id="fac-v" name="fac"/>
                <encapsulatedLogic id="fac-l"><formalParameter id="fac-p" name="n" typeRef="number"/><literalExpression id="fac-e"><text>if n &lt;= 1 then 1 else n * fac(n - 1)</text></literalExpression></encapsulatedLogic>
              </businessKnowledgeModel>
              <businessKnowledgeModel id="diep" name="diep">
                <variable id="diep-v" name="diep"/>
                <encapsulatedLogic id="diep-l"><formalParameter id="diep-p" name="n" typeRef="number"/><literalExpression id="diep-e"><text>if n = 0 then number("x") else diep(n - 1)</text></literalExpression></encapsulatedLogic>
              </businessKnowledgeModel>
              <businessKnowledgeModel id="schaal" name="schaal">
                <variable id="schaal-v" name="schaal"/>
                <encapsulatedLogic id="schaal-l"><formalParameter id="schaal-p" name="getal" typeRef="number"/>
                  <decisionTable id="schaal-t" hitPolicy="FIRST">
                    <input id="schaal-i"><inputExpression id="schaal-ie"><text>getal * 2</text></inputExpression></input>
                    <output id="schaal-o"/>
                    <rule id="S-1"><inputEntry id="S-1-i"><text>&lt; 5</text></inputEntry><outputEntry id="S-1-u"><text>"laag " + string(getal)</text></outputEntry></rule>
                    <rule id="S-2"><inputEntry id="S-2-i"><text>? = getal + 3</text></inputEntry><outputEntry id="S-2-u"><text>"precies"</text></outputEntry></rule>
                    <rule id="S-3"><inputEntry id="S-3-i"><text>-</text></inputEntry><outputEntry id="S-3-u"><text>"hoog"</text></outputEntry></rule>
                  </decisionTable>
                </encapsulatedLogic>
              </businessKnowledgeModel>
              <businessKnowledgeModel id="velden" name="velden">
                <variable id="velden-v" name="velden"/>
                <encapsulatedLogic id="velden-l"><formalParameter id="velden-p" name="x" typeRef="number"/>
                  <context id="velden-c">
                    <contextEntry id="velden-1"><variable id="velden-1v" name="dubbel"/><literalExpression id="velden-1e"><text>x * 2</text></literalExpression></contextEntry>
                    <contextEntry id="velden-2"><variable id="velden-2v" name="meer"/><literalExpression id="velden-2e"><text>dubbel + x</text></literalExpression></contextEntry>
                  </context>
                </encapsulatedLogic>
              </businessKnowledgeModel>
            """;
    private static final String VRAAGT = Stream.of("fac", "diep", "schaal", "velden")
            .map(naam -> "<knowledgeRequirement id=\"%1$s-k-" + naam + "\"><requiredKnowledge href=\"#" + naam + "\"/></knowledgeRequirement>").reduce("", String::concat);
    private static final String RIJ = "<rule id=\"%1$s\"><inputEntry id=\"%1$s-i\"><text>%2$s</text></inputEntry><outputEntry id=\"%1$s-u\"><text>%3$s</text></outputEntry></rule>";

    private static final List<Map<String, Object>> FEITEN = List.of(
            feiten(new BigDecimal("3"), List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("3")), Map.of("naam", "a", "getal", new BigDecimal("40"))),
            feiten(7, List.of(Map.of("getal", 1, "soort", "x"), Map.of("getal", 2, "soort", "y")), Map.of("getal", 7L)),
            feiten("tekst", List.of("tekst", 0), null));

    private static Map<String, Object> feiten(Object getal, Object lijst, Object persoon) {
        Map<String, Object> feiten = new LinkedHashMap<>();
        feiten.put("getal", getal);
        feiten.put("lijst", lijst);
        feiten.put("persoon", persoon);
        feiten.put("niets", null);
        return feiten;
    }

    static List<String> formules() {
        return List.of("getal", "getal + 1", "  getal  +  1 ", "persoon.getal + getal", "persoon.bestaatNiet", "niets", "niets + 1", "niets = null", "is defined(niets)", "bestaatNiet",
                "lijst[item > 1]", "lijst[getal > 1]", "lijst[soort = \"y\"].getal", "lijst.getal", "lijst[1]", "lijst[-1]", "lijst[getal]", "lijst[9]",
                "for x in lijst return x", "for getal in [1, 2] return getal * 2", "for i in 1..3 return sum(partial) + i", "some x in lijst satisfies x = getal", "every x in lijst satisfies x = 1",
                "{a: getal, b: a + 1, c: {d: b * 2}}", "{a: getal, b: a + 1, c: {d: b * 2}}.c.d", "{getal: 9, b: getal}.b", "{f: function(a) a * getal, g: f(3)}.g",
                "(function(getal, b) getal - b)(10, 4)", "(function(a) (function(b) a + b + getal))(1)(2)", "sort(lijst, function(a, b) a > b)", "count(lijst) + sum(lijst)", "max(lijst)",
                "fac(5)", "fac(getal)", "schaal(1)", "schaal(3)", "schaal(getal)", "schaal(100) + schaal(2)", "velden(getal)", "velden(2).meer", "fac(\"a\")", "schaal(niets)", "diep(8)", "schaal(diep(3))",
                "if getal > 2 then \"groot\" else \"klein\"", "getal in [1..5]", "getal in (1, 3, 5)", "getal between 1 and 5", "not(getal = 3)", "getal instance of number", "string(getal) + \"!\"",
                "date(\"2024-02-30\")", "date(\"2024-02-28\") + duration(\"P2D\")", "number(\"x\")", "getal / 0", "lijst[item = 1 or item = 3]", "concatenate(lijst, [4])", "get value(persoon, \"getal\")",
                "context put({a: 1}, \"b\", getal)", "index of(lijst, getal)", "list contains(lijst, getal)", "{x: lijst[item >= 2], y: count(x)}.y", "[getal, niets, persoon]", "count", "sum(niets)", "nn sum(lijst)", "nn count([1, niets])", "code(\"a\")", "date(2024, 2, 30)", "date(2024, 2, 29)", "time(\"25:00:00\")", "time(10, 30, 0)", "date(string(getal))");
    }

    static List<String> cellen() {
        return List.of("-", "3", "&lt; 5", "&gt;= getal", "not(3)", "[1..4]", "(1..3]", "1, 3", "? = 3", "? &gt; count(lijst)", "? in lijst", "list contains(lijst, ?)", "niets", "null", "not(null)",
                "\"tekst\"", "\"a\", \"tekst\"", "persoon.getal", "lijst", "some x in lijst satisfies x = ?", "(function(a) a = ?)(3)", "string length(?) &gt; 2", "bestaatNiet", "? + 1");
    }

    @ParameterizedTest
    @MethodSource("formules")
    void aFormulaSaysTheSame(String formule) {
        eisGelijk(model("formule", "persoon", KENNIS + beslissing("uit", VRAAGT, "<literalExpression id=\"uit-e\"><text>" + xml(formule) + "</text></literalExpression>")));
    }

    @ParameterizedTest
    @MethodSource("cellen")
    void aCellSaysTheSame(String cel) {
        for (String beleid : List.of("UNIQUE", "FIRST", "COLLECT", "RULE ORDER", "ANY")) {
            eisGelijk(model("cel", "persoon", beslissing("uit", "", tabel("uit", beleid, "getal", RIJ.formatted("T-1", cel, "\"raak\"") + RIJ.formatted("T-2", "-", "string(getal) + \"mis\"")))));
        }
    }

    /** The engine asks it again for every cell, and complains each time. */
    @ParameterizedTest
    @MethodSource("formules")
    void aColumnThatLooksAtItSaysTheSame(String formule) {
        eisGelijk(model("kolom", "persoon", KENNIS + beslissing("uit", VRAAGT,
                tabel("uit", "COLLECT", xml(formule), RIJ.formatted("T-1", "null", "1") + RIJ.formatted("T-2", "not(null)", "2") + RIJ.formatted("T-3", "&gt; 2", "3")))), antwoord -> antwoord.stream().distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("formules")
    void anOutcomeOfARowSaysTheSame(String formule) {
        eisGelijk(model("uitkomst", "persoon", KENNIS + beslissing("uit", VRAAGT, tabel("uit", "FIRST", "getal", RIJ.formatted("T-1", "-", xml(formule))))));
    }

    @Test
    void aFunctionThatADecisionGivesRemembersWhatItCouldSee() {
        eisGelijk(model("functie", "persoon", beslissing("maakt", "", "<literalExpression id=\"maakt-e\"><text>function(a) a + getal</text></literalExpression>")
                + beslissing("uit", "<informationRequirement id=\"uit-maakt\"><requiredDecision href=\"#maakt\"/></informationRequirement>",
                        "<literalExpression id=\"uit-e\"><text>(for getal in [100] return maakt(1))[1]</text></literalExpression>")));
    }

    /** The engine closes a level too many when there is nothing to go round, and then no longer knows what stands around it. */
    @Test
    void goingRoundNothingLeavesWhatStandsAroundItInPlace() {
        Regelbestand bestand = model("niets", "persoon", beslissing("uit", "", "<literalExpression id=\"uit-e\"><text>count(for x in [] return x) + count(for x in [] return x) + getal</text></literalExpression>"));

        assertThat(antwoord(Motorbouwer.bouw(List.of(bestand), Hergebruik.NIETS), FEITEN.get(0))).contains("uit SUCCEEDED BigDecimal 3");
        assertThat(antwoord(Motoralleen.van(List.of(bestand)), FEITEN.get(0))).contains("uit FAILED null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de  persoon", " persoon "})
    void aModelWithANameThatTheLanguageWritesOtherwiseIsLeftToTheEngine(String naam) {
        Regelbestand bestand = model("naam", naam, beslissing("uit", "", "<literalExpression id=\"uit-e\"><text>getal</text></literalExpression>"));

        assertThat(((DecisionNodeImpl) beslissing(Motorbouwer.bouw(List.of(bestand), Hergebruik.NIETS))).getEvaluator()).isNotInstanceOf(Formulevraag.class);
        assertThat(((DecisionNodeImpl) beslissing(Motorbouwer.bouw(List.of(model("naam", "de persoon", beslissing("uit", "", "<literalExpression id=\"uit-e\"><text>getal</text></literalExpression>"))),
                Hergebruik.NIETS))).getEvaluator()).isInstanceOf(Formulevraag.class);
        eisGelijk(bestand);
    }

    private static DecisionNode beslissing(DMNRuntime motor) {
        return motor.getModels().get(0).getDecisions().iterator().next();
    }

    private static void eisGelijk(Regelbestand bestand) {
        eisGelijk(bestand, antwoord -> antwoord);
    }

    /** @param eenvoudig leaves out of an answer what may differ */
    private static void eisGelijk(Regelbestand bestand, UnaryOperator<List<String>> eenvoudig) {
        DMNRuntime alleen = Motoralleen.van(List.of(bestand));
        if (alleen.getModels().get(0).hasErrors()) {
            assertThatThrownBy(() -> Motorbouwer.bouw(List.of(bestand), Hergebruik.NIETS)).isInstanceOf(OngeldigeRegelset.class);
            return;
        }
        DMNRuntime ons = Motorbouwer.bouw(List.of(bestand), Hergebruik.NIETS);
        for (Map<String, Object> feiten : FEITEN) {
            assertThat(eenvoudig.apply(antwoord(ons, feiten))).as("%s", feiten).isEqualTo(eenvoudig.apply(antwoord(alleen, feiten)));
        }
    }

    /** Outcome of every decision, the rows that fired, and what was complained of. */
    private static List<String> antwoord(DMNRuntime motor, Map<String, Object> feiten) {
        Spoor spoor = new Spoor();
        motor.addListener(spoor);
        DMNModel model = motor.getModels().get(0);
        DMNContext omgeving = motor.newContext();
        feiten.forEach(omgeving::set);
        spoor.begin(null);
        DMNResult resultaat = motor.evaluateAll(model, omgeving);
        List<String> antwoord = new ArrayList<>(spoor.eindig());
        motor.removeListener(spoor);
        for (DMNDecisionResult uitkomst : resultaat.getDecisionResults()) {
            antwoord.add(uitkomst.getDecisionName() + " " + uitkomst.getEvaluationStatus() + " " + tekst(uitkomst.getResult()));
        }
        resultaat.getMessages().forEach(bericht -> antwoord.add(bericht.getSeverity() + " " + bericht.getText()));
        return antwoord;
    }

    /** Functions and numbers compare by how they read. */
    private static String tekst(Object waarde) {
        return waarde == null ? "null" : waarde.getClass().getSimpleName() + " " + waarde;
    }

    private static Regelbestand model(String naam, String persoon, String inhoud) {
        return new Regelbestand(naam + ".dmn", (KOP.formatted(naam, persoon) + inhoud + "</definitions>").getBytes(StandardCharsets.UTF_8));
    }

    private static String beslissing(String naam, String vraagt, String logica) {
        return ("<decision id=\"%1$s\" name=\"%1$s\"><variable id=\"%1$s-v\" name=\"%1$s\"/>" + EISEN + vraagt).formatted(naam) + logica + "</decision>";
    }

    private static String tabel(String naam, String beleid, String kolom, String rijen) {
        return "<decisionTable id=\"%1$s-t\" hitPolicy=\"%2$s\"><input id=\"%1$s-c\"><inputExpression id=\"%1$s-ce\"><text>%3$s</text></inputExpression></input><output id=\"%1$s-o\"/>".formatted(naam,
                beleid, kolom) + rijen + "</decisionTable>";
    }

    private static String xml(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;");
    }
}
