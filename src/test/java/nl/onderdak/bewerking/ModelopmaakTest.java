package nl.onderdak.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.controle.Opmaak;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.RegelsetLoader;
import org.junit.jupiter.api.Test;

/** {@code voorbeeld-editor.dmn} is {@code voorbeeld.dmn} with changes, as {@code @kie-tools/dmn-marshaller} 10.2.0 writes it. */
class ModelopmaakTest {

    private static final String UIT_EDITOR = Proefconcept.bron("/voorbeeld-editor.dmn");
    private static final String MET_COMMENTAAR = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- boven alles -->\n"
            + Proefconcept.MODEL.substring(Proefconcept.MODEL.indexOf("<definitions"))
            .replace("  <inputData id=\"opvang\"", "  <!-- de feiten -->\n  <!-- en nog iets -->\n  <inputData id=\"opvang\"")
            .replace("      <rule id=\"VBD-003\">", "      <!-- sinds juli -->\n      <rule id=\"VBD-003\">")
            .replace("    </decisionTable>", "      <!-- einde van de tabel -->\n    </decisionTable>")
            .replace("        <annotationEntry><text>K07</text></annotationEntry>",
            "        <!-- nog nagaan -->\n        <annotationEntry><text>K07</text></annotationEntry>");

    @Test
    void onlyWhatWasChangedInTheEditorDiffers() {
        String nieuweRij = """
                      <rule id="VBD-006">
                        <inputEntry id="VBD-006.plaats"><text>"poo"</text></inputEntry>
                        <inputEntry id="VBD-006.peildatum"><text>&lt; date("2022-04-01")</text></inputEntry>
                        <outputEntry id="VBD-006.recht"><text>"ja"</text></outputEntry>
                        <outputEntry id="VBD-006.bedrag"><text>10</text></outputEntry>
                        <annotationEntry><text>stcrt-2022-9469</text></annotationEntry>
                        <annotationEntry><text>Nieuw in de editor.</text></annotationEntry>
                        <annotationEntry><text>X01</text></annotationEntry>
                        <annotationEntry><text>bevestigd</text></annotationEntry>
                        <annotationEntry><text></text></annotationEntry>
                        <annotationEntry><text></text></annotationEntry>
                      </rule>
                """;
        String nieuweBeslissing = """
                  <decision id="dubbel" name="dubbel">
                    <variable id="dubbel.variabele" name="dubbel" typeRef="Euro"/>
                    <informationRequirement id="dubbel.eist-bedrag">
                      <requiredDecision href="#bedrag"/>
                    </informationRequirement>
                    <literalExpression id="dubbel.uitdrukking">
                      <text>bedrag.bedrag * 2</text>
                    </literalExpression>
                  </decision>
                """;
        String nieuweVorm = """
                      <dmndi:DMNShape id="dubbel.vorm" dmnElementRef="dubbel" isCollapsed="false">
                        <dc:Bounds x="170" y="-80" width="180" height="60"/>
                      </dmndi:DMNShape>
                """;
        String nieuweLijn = """
                      <dmndi:DMNEdge id="dubbel.eist-bedrag.lijn" dmnElementRef="dubbel.eist-bedrag">
                        <di:waypoint x="260" y="60"/>
                        <di:waypoint x="260" y="-20"/>
                      </dmndi:DMNEdge>
                """;
        String verwacht = MET_COMMENTAAR.replace("150.00", "160.00")
                .replace("      <!-- sinds juli -->\n", nieuweRij + "      <!-- sinds juli -->\n")
                .replace("  </decision>\n", "  </decision>\n" + nieuweBeslissing)
                .replace("      <dmndi:DMNEdge id=\"bedrag.eist-peildatum.lijn\"", nieuweVorm + "      <dmndi:DMNEdge id=\"bedrag.eist-peildatum.lijn\"")
                .replace("    </dmndi:DMNDiagram>", nieuweLijn + "    </dmndi:DMNDiagram>");

        Bestandstekst net = breng(UIT_EDITOR, Optional.of(MET_COMMENTAAR), Set.of("VBD-005"));

        assertThat(net.inhoud()).isEqualTo(verwacht);
        assertThat(RegelsetLoader.laad(List.of(net.bestand())).rij("VBD-006")).isPresent();
    }

    @Test
    void savingWithoutAChangeGivesTheVeryTextOfBefore() {
        String zonderCommentaar = MET_COMMENTAAR.replaceAll(" *<!--.*?-->\n", "");
        String geschud = verplaats(zonderCommentaar, "  <inputData id=\"peildatum\"", "  <decision ", "  <dmndi:DMNDI>")
                .replace("https://www.omg.org/spec/DMN/20230324/MODEL/", "https://www.omg.org/spec/DMN/20240513/MODEL/").replace("\n ", "\n\t")
                .replace("/>", " />")
                .replace("<decisionTable id", "<decisionTable label=\"bedrag\" typeRef=\"Uitkomst\" id").replace("xmlns:di=",
                "xmlns:feel=\"https://www.omg.org/spec/DMN/20240513/FEEL/\" xmlns:di=");

        assertThat(geschud.indexOf("<decision ")).isLessThan(geschud.indexOf("<inputData"));
        assertThat(breng("\uFEFF" + geschud, Optional.of(MET_COMMENTAAR), Set.of()).inhoud()).isEqualTo(MET_COMMENTAAR);
    }

    @Test
    void everyModelOfTheProjectComesBackFromAnotherEditorAsItWas() {
        for (Regelbestand model : Projectregels.modellen()) {
            String tekst = new String(model.inhoud(), StandardCharsets.UTF_8);
            String anders = tekst.replaceAll("\n *(?=<)", "\n").replace("https://www.omg.org/spec/DMN/20230324/MODEL/",
                    "https://www.omg.org/spec/DMN/20240513/MODEL/")
                    .replaceAll("<(/?)(?=[a-zA-Z]+[ >/])", "<$1d:").replace("xmlns=", "xmlns:d=");

            assertThat(Modelopmaak.breng(new Regelbestand(model.naam(), anders.getBytes(StandardCharsets.UTF_8)),
                    Optional.of(Bestandstekst.van(model)), Set.of()).inhoud()).isEqualTo(tekst);
        }
    }

    @Test
    void aCommentGoesWithItsNeighbourAndIsNotPutBackTwice() {
        int begin = Proefconcept.MODEL.indexOf("      <rule id=\"VBD-003\">");
        String zonderRij = Proefconcept.MODEL.substring(0, begin) + Proefconcept.MODEL.substring(Proefconcept.MODEL.indexOf("      <rule id=\"VBD-004\">"));

        String net = breng(zonderRij, Optional.of(MET_COMMENTAAR), Set.of()).inhoud();

        assertThat(net).contains("      </rule>\n      <!-- sinds juli -->\n      <rule id=\"VBD-004\">").doesNotContain("nog nagaan");
        assertThat(breng(MET_COMMENTAAR.replace("150.00", "160.00"), Optional.of(MET_COMMENTAAR), Set.of()).inhoud())
                .isEqualTo(MET_COMMENTAAR.replace("150.00", "160.00"));
    }

    @Test
    void aNewModelIsWrittenInTheVersionOfTheProjectWithIdsThatCanBeRead() {
        String nieuw = UIT_EDITOR.replace("id=\"bedrag.plaats\"", "id=\"_D1\"").replace("id=\"bedrag.recht\"", "id=\"OutputClause_0ab12cd\"")
                .replace("id=\"bedrag.tabel\"", "id=\"_D3\"")
                .replace("id=\"type-Recht\"", "id=\"_D4\"").replace("id=\"type-Recht.waarden\"", "id=\"_D5\"").replace("id=\"type-Opvang.plaats\"",
                "id=\"_D6\"")
                .replace("id=\"voorbeeld.diagram\"", "id=\"_D7\"").replace("id=\"bedrag.plaats.expressie\"", "id=\"_D8\"")
                .replace("id=\"bedrag.eist-opvang\"", "id=\"_D9\"")
                .replace("dmnElementRef=\"bedrag.eist-opvang\"", "dmnElementRef=\"_D9\"").replace("id=\"opvang\"", "id=\"_D10\"")
                .replace("\"opvang\" isC", "\"_D10\" isC").replace("#opvang", "#_D10");

        String net = breng(nieuw, Optional.empty(), Set.of("VBD-005")).inhoud();

        assertThat(net).isEqualTo(breng(UIT_EDITOR, Optional.empty(), Set.of("VBD-005")).inhoud())
                .contains("xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"").doesNotContain("kie:").doesNotContain("\"_");
        assertThat(Opmaak.van(net.getBytes(StandardCharsets.UTF_8))).isEqualTo(net);
    }

    @Test
    void whatIsNoModelIsRefused() {
        for (String tekst : List.of("", "<a>", "<a/>", "<!DOCTYPE a><definitions/>", "tekst")) {
            assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> breng(tekst, Optional.of(MET_COMMENTAAR), Set.of()))
                    .satisfies(fout -> assertThat(fout.oplossing()).endsWith("."));
        }
    }

    private static Bestandstekst breng(String nieuw, Optional<String> eerder, Set<String> gebruikt) {
        return Modelopmaak.breng(new Regelbestand(Proefconcept.NAAM, nieuw.getBytes(StandardCharsets.UTF_8)),
                eerder.map(tekst -> Bestandstekst.van(Proefconcept.NAAM, tekst)), gebruikt);
    }

    /** The text with what stands from {@code begin} to {@code midden} put before {@code eind}. */
    private static String verplaats(String tekst, String begin, String midden, String eind) {
        int van = tekst.indexOf(begin);
        int tot = tekst.indexOf(midden);
        int naar = tekst.indexOf(eind);
        return tekst.substring(0, van) + tekst.substring(tot, naar) + tekst.substring(van, tot) + tekst.substring(naar);
    }
}
