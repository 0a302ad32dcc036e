package nl.onderdak.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every attack is refused in words, or ends in a process of its own. */
class VijandigheidTest {

    private static final String UITKOMST = "<outputEntry id=\"VBD-004.bedrag\"><text>93.00</text>";
    private static final String FUNCTIE = """
            <businessKnowledgeModel id="f" name="f"><variable id="f.v" name="f"/>%s<encapsulatedLogic id="f.l" kind="%s"><formalParameter id="f.p" name="x"/>
            <literalExpression id="f.e"><text>%s</text></literalExpression></encapsulatedLogic></businessKnowledgeModel><dmndi:DMNDI>""";

    @Test
    void theModelsOfThisProjectAreNotHostile() {
        assertThat(Vijandigheid.keur(Projectregels.modellen())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            java    ~ (function(k) external {java: {class: "java.lang.System", method signature: "getProperty(java.lang.String)"}})("user.name")
            java    ~ (function(k) /* */ EXTERNAL /* */ {java: {class: "java.lang.System"}})("user.name")
            java    ~ invoke("https://elders", "model", "beslissing", {})
            recursie ~ (function(f) f(f))(function(f) f(f))
            recursie ~ {g: function(n) g(n + 1), uit: g(1)}.uit
            lus     ~ count(for x in 1..100000, y in 1..100000 return x)
            lus     ~ count(for x in 1..100 return count(for y in 1..100 return count(for z in 1..100 return z)))
            lus     ~ some x in 1..1000000000 satisfies x = -1
            lus     ~ every x in [1..1000000000] satisfies x > 0
            lus     ~ count(for x in 1..10 * 1000000 return x)
            lus     ~ for x in 1..peildatum.year return for y in 1..peildatum.year return for z in 1..x return z
            lus     ~ for a in b return for c in d return for e in f return for g in h return g
            patroon ~ matches(opvang.plaats, "(a+)+$")
            patroon ~ replace(opvang.plaats, "(a|a)*b", "")
            patroon ~ split(opvang.plaats, opvang.plaats)
            patroon ~ matches(opvang.plaats, ".*.*.*.*x")
            getal   ~ 10**1000000
            getal   ~ 9 ** 9 ** 9
            getal   ~ 1e1000000
            getal   ~ 9999999999999999999999999999999999999999
            diepte  ~ ((((((((((((((((((((((((((1))))))))))))))))))))))))))
            diepte  ~ ---1
            """)
    void aFormulaThatCanDoHarmIsRefused(String code, String formule) {
        assertThat(keur(Proefconcept.met(UITKOMST, UITKOMST.replace("93.00", formule.replace("<", "&lt;"))))).singleElement().satisfies(gevonden -> {
            assertThat(gevonden.code()).isEqualTo(code);
            assertThat(gevonden.melding()).startsWith("Bestand voorbeeld.dmn, element ").endsWith("Het bestand is niet ingelezen.");
            assertThat(gevonden.oplossing()).endsWith(".");
        });
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            for x in 1..10 return for y in 1..10 return x * y
            for regel in regels return regel.bedrag
            for i in 1..count(regels) return regels[i].bedrag
            {a: for r in 1..count(x) return r, b: for r in 1..count(x) return r}
            sort(x, function(a, b) a < b)
            matches(opvang.plaats, "^[a-z]+$")
            2 ** 10
            if a then "external" else "for x in 1..100000000"
            """)
    void anHonestFormulaIsNot(String formule) {
        assertThat(Feelveiligheid.keur(formule, List.of())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            java   ~ Java  ~ {class: "java.lang.System", method signature: "exit(int)"}
            java   ~ JAVA  ~ {class: "java.lang.System"}
            java   ~ PMML  ~ {document: "x", model: "y"}
            recursie ~ FEEL ~ if x = 0 then 0 else f(x - 1)
            recursie ~ FEEL ~ if x = 0 then 0 else f   (x - 1)
            """)
    void aFunctionThatIsNotFeelOrCallsItselfIsRefused(String code, String soort, String tekst) {
        String functie = FUNCTIE.formatted("", soort, tekst);

        assertThat(keur(Proefconcept.met("<dmndi:DMNDI>", functie))).extracting(Bevinding::code).containsExactly(code);
        assertThat(keur(Proefconcept.met("<dmndi:DMNDI>", functie).replaceAll("<(/?)(definitions|businessKnowledgeModel|encapsulatedLogic)\\b", "<$1x:$2")
                .replace("xmlns:dc=", "xmlns:x=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" xmlns:dc="))).extracting(Bevinding::code).containsExactly(code);
    }

    @Test
    void circlesAreRefused() {
        String eis = "<knowledgeRequirement id=\"f.k\"><requiredKnowledge href=\"#f\"/></knowledgeRequirement>";
        assertThat(keur(Proefconcept.met("<dmndi:DMNDI>", FUNCTIE.formatted("", "FEEL", "x").replace("</encapsulatedLogic>", "</encapsulatedLogic>" + eis)))).extracting(Bevinding::melding)
                .containsExactly("Functie f heeft in het model voorbeeld zichzelf nodig. Het model is niet ingelezen.");
        assertThat(keur(Proefconcept.met("<requiredInput href=\"#peildatum\"/>", "<requiredDecision href=\"#bedrag\"/>"))).extracting(Bevinding::code).containsExactly("recursie");
        assertThat(keur(Proefconcept.met("<typeRef>Recht</typeRef>", "<typeRef>Uitkomst</typeRef>"))).extracting(Bevinding::code).containsExactly("recursie");
    }

    @Test
    void aFileThatIsTooMuchIsRefused() {
        String rij = Proefconcept.MODEL.substring(Proefconcept.MODEL.indexOf("<rule id=\"VBD-004\">"), Proefconcept.MODEL.indexOf("</decisionTable>"));

        assertThat(keur(Proefconcept.met("</definitions>", " ".repeat(10_000_000) + "</definitions>"))).extracting(Bevinding::melding)
                .containsExactly("Bestand voorbeeld.dmn: het bestand is groter dan 5 MB. Het bestand is niet ingelezen.");
        assertThat(keur(Proefconcept.met("</decisionTable>", rij.repeat(5_000) + "</decisionTable>"))).extracting(Bevinding::code).containsExactly("te-groot");
        assertThat(keur(Proefconcept.met("</decisionTable>", "<rule/>".repeat(5_000) + "</decisionTable>"))).extracting(Bevinding::melding)
                .containsExactly("Bestand voorbeeld.dmn, element decisionTable: een tabel heeft meer dan 1000 rijen. Het bestand is niet ingelezen.");
        assertThat(keur(Proefconcept.met("</definitions>", "<extensionElements>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</extensionElements></definitions>")))
                .extracting(Bevinding::code).containsExactly("diepte");
        assertThat(keur(Proefconcept.met("</definitions>", "<extensionElements>" + "<a/>".repeat(200_000) + "</extensionElements></definitions>"))).extracting(Bevinding::code)
                .containsExactly("te-groot");
        assertThat(keur(Proefconcept.met(UITKOMST, UITKOMST.replace("93.00", "1 + ".repeat(5_000) + "1")))).extracting(Bevinding::code).containsExactly("te-groot");
        assertThat(keur(Proefconcept.met("</definitions>", "<decision/>".repeat(3_000) + "</definitions>"))).extracting(Bevinding::code).containsExactly("te-groot");
    }

    @Test
    void whatReachesOutsideIsRefused() {
        assertThat(keur(Proefconcept.met("<definitions", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions"))).extracting(Bevinding::code).containsExactly("doctype");
        assertThat(keur(Proefconcept.met("<definitions", "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><definitions"))).extracting(Bevinding::code).containsExactly("doctype");
        String invoer = "</description><import id=\"i\" name=\"i\" namespace=\"https://elders.example.org/\" importType=\"%s\" locationURI=\"%s\"/>";
        assertThat(keur(Proefconcept.MODEL.replaceFirst("</description>", invoer.formatted("http://www.dmg.org/PMML-4_4", "model.pmml")))).extracting(Bevinding::code).containsExactly("import");
        assertThat(keur(Proefconcept.MODEL.replaceFirst("</description>", invoer.formatted("https://www.omg.org/spec/DMN/20230324/MODEL/", "https://elders.example.org/m.dmn"))))
                .extracting(Bevinding::code).containsExactly("import");
        assertThat(keur(Proefconcept.met("<decisionTable", "<decisionTable expressionLanguage=\"http://www.java.com/java\""))).extracting(Bevinding::code).isNotEmpty().first().isEqualTo("taal");
        assertThat(Vijandigheid.keur(List.of(new Regelbestand("voorbeeld.dmn", Proefconcept.MODEL.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))))).extracting(Bevinding::code)
                .containsExactly("xml");
    }

    /** What came through the first line all the same: it is killed, and nothing of it is left. */
    @Test
    void whatRunsForEverIsKilled() {
        List<Bevinding> bevindingen = new Proefproces(Duration.ofSeconds(2), Duration.ofMinutes(1)).probeer(List.of(metBeslissing(
                "count(for x in 1..30000 return if (some y in 1..30000 satisfies y = -x) then 1 else 0)")));

        assertThat(bevindingen).extracting(Bevinding::melding).containsExactly("Het model is gestopt: na 2 seconden rekenen was het niet klaar met een beslissing van model voorbeeld.");
        assertThat(ProcessHandle.current().descendants().filter(proces -> proces.info().commandLine().orElse("").contains("Proefdraaier"))).isEmpty();
    }

    /** The engine goes on after it ran out of memory, slower and slower; so it is the time that ends it, or the memory. */
    @Test
    void whatFillsItsMemoryIsStopped() {
        assertThat(new Proefproces(Duration.ofSeconds(3), Duration.ofMinutes(1)).probeer(List.of(metBeslissing("count(for a in 1..3000 return for b in 1..3000 return a + b)"))))
                .extracting(Bevinding::code).containsExactly("te-zwaar");
    }

    /** In a row that only a case reaches. */
    @Test
    void casesAreTriedToo() {
        Regelbestand geval = new Regelbestand("voorbeeld.gevallen.csv", "geval;feit;omschrijving;peildatum;opvang.plaats\nG1;X01;Een geval.;2024-01-01;poo\n".getBytes(StandardCharsets.UTF_8));
        String traag = Proefconcept.met(UITKOMST, UITKOMST.replace("93.00", "count(for x in 1..30000 return for y in 1..30000 return 1)"));

        assertThat(new Proefproces(Duration.ofSeconds(2), Duration.ofMinutes(1)).probeer(List.of(Proefconcept.bestand(traag), geval))).extracting(Bevinding::code).containsExactly("te-zwaar");
    }

    private static Regelbestand metBeslissing(String formule) {
        return Proefconcept.bestand(Proefconcept.met("<dmndi:DMNDI>", "<decision id=\"traag\" name=\"traag\"><variable id=\"traag.variabele\" name=\"traag\" typeRef=\"number\"/>"
                + "<literalExpression id=\"traag.formule\"><text>" + formule + "</text></literalExpression></decision><dmndi:DMNDI>"));
    }

    @Test
    void anHonestModelComesThroughTheTrialAndABrokenOneSaysWhy() {
        assertThat(new Proefproces().probeer(List.of(Proefconcept.bestand(Proefconcept.MODEL)))).isEmpty();
        assertThat(new Proefproces().probeer(List.of(Proefconcept.bestand(Proefconcept.met("205.00", "205 +"))))).extracting(Bevinding::code).contains("laden");
    }

    @Test
    void onlyADraftWithNewFormulasNeedsATrial() {
        assertThat(Proefproces.nodig(List.of(Proefconcept.bestand(Proefconcept.rij("VBD-001", "205.00", "206.00"))), Proefconcept.BASIS)).isFalse();
        assertThat(Proefproces.nodig(List.of(Proefconcept.bestand(Proefconcept.rij("VBD-001", "205.00", "2 * 103"))), Proefconcept.BASIS)).isTrue();
    }

    private static List<Bevinding> keur(String model) {
        return Vijandigheid.keur(List.of(Proefconcept.bestand(model)));
    }
}
