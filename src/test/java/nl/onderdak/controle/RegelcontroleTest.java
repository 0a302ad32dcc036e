package nl.onderdak.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegelcontroleTest {

    private static final Regelcontrole CONTROLE = new Regelcontrole();

    @Test
    void theRuleSetOfThisProjectHasNoFindings() {
        assertThat(CONTROLE.controleer(Projectregels.modellen())).isEmpty();
    }

    @Test
    void theSoundExampleHasNoFindings() {
        assertThat(CONTROLE.controleer(List.of(voorbeeld()))).isEmpty();
    }

    /** Every gate bites: one fault in an otherwise sound model gives the finding of that gate. */
    @ParameterizedTest(name = "{0} is found")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            gat                     ~ <text>[date("2023-02-01")..date("2024-06-30")]</text>          ~ <text>[date("2023-02-01")..date("2024-06-01")]</text>
            dag-zonder-rij          ~ <text>[date("2023-02-01")..date("2024-06-30")]</text>          ~ <text>[date("2023-02-01")..date("2024-06-01")]</text>
            overlap                 ~ <text>[date("2023-02-01")..date("2024-06-30")]</text>          ~ <text>[date("2023-01-01")..date("2024-06-30")]</text>
            periode-omgekeerd       ~ <text>[date("2023-02-01")..date("2024-06-30")]</text>          ~ <text>[date("2024-06-30")..date("2023-02-01")]</text>
            periode                 ~ <text>[date("2023-02-01")..date("2024-06-30")]</text>          ~ <text>[date("2023-02-01")..date("2024-06-30")], date("2030-01-01")</text>
            bron                    ~ &amp;z=2022-04-01&amp;g=2022-04-01                             ~ &amp;g=2022-04-01
            bron-ontbreekt          ~ <text>stcrt-2022-9469</text>                                   ~ <text></text>
            bron                    ~ <text>stcrt-2022-9469</text>                                   ~ <text>javascript:alert(1)</text>
            toelichting             ~ <text>In deze jaren is het bedrag lager.</text>                ~ <text>In deze jaren</text>
            feit                    ~ <text>X03 A11</text>                                           ~ <text>rij drie</text>
            zekerheid               ~ <text>te bevestigen</text>                                     ~ <text>misschien</text>
            vraag-ontbreekt         ~ <text>Wat is hier redelijk?</text>                             ~ <text></text>
            rij-id                  ~ <rule id="VBD-003">                                            ~ <rule id="regel3">
            rij-id-dubbel           ~ <rule id="VBD-003">                                            ~ <rule id="VBD-002">
            id-dubbel               ~ <inputEntry id="VBD-003.plaats">                               ~ <inputEntry id="VBD-002.plaats">
            id                      ~ <inputEntry id="VBD-003.plaats">                               ~ <inputEntry id="_9f2c">
            trefferbeleid           ~ hitPolicy="UNIQUE"                                             ~ hitPolicy="FIRST"
            annotatiekolommen       ~ <annotation name="feit"/>                                      ~ <annotation name="feitje"/>
            omschrijving            ~ <description>De dag.</description>                             ~ <description></description>
            naam                    ~ name="bedrag"                                                  ~ name="bedrag in euro"
            ongebruikt              ~ <text>opvang.plaats</text>                                     ~ <text>"goo"</text>
            model                   ~ <requiredInput href="#opvang"/>                                ~ <requiredInput href="#bestaat-niet"/>
            opmaak                  ~ <inputEntry id="VBD-003.plaats">                               ~ <inputEntry  id="VBD-003.plaats">
            laden                   ~ <text>opvang.plaats</text>                                     ~ <text>opvang.plaats +</text>
            """)
    void aFaultInAModelIsFound(String code, String goed, String fout) {
        String model = tekst(voorbeeld());
        assertThat(model).contains(goed.strip());
        Regelbestand stuk = new Regelbestand("voorbeeld.dmn", model.replace(goed.strip(), fout.strip()).getBytes(StandardCharsets.UTF_8));

        assertThat(CONTROLE.controleer(List.of(stuk))).extracting(Bevinding::code).contains(code.strip());
    }

    @Test
    void aRowWithoutConditionsIsFound() {
        String model = tekst(voorbeeld());
        String rij = model.substring(model.indexOf("<rule id=\"VBD-003\">"), model.indexOf("</rule>", model.indexOf("VBD-003")));
        String vangnet = rij.replaceAll("(<inputEntry[^>]*>)<text>[^<]*", "$1<text>-");

        assertThat(CONTROLE.controleer(List.of(new Regelbestand("voorbeeld.dmn", model.replace(rij, vangnet).getBytes(StandardCharsets.UTF_8)))))
                .extracting(Bevinding::code).contains("vangnet", "overlap");
    }

    @Test
    void aTableThatCannotBeAnalysedIsFound() {
        String model = tekst(voorbeeld()).replaceFirst("(?s)<inputValues id=\"bedrag.plaats.waarden\">.*?</inputValues>\\s*", "");

        assertThat(CONTROLE.controleer(List.of(new Regelbestand("voorbeeld.dmn", model.getBytes(StandardCharsets.UTF_8)))))
                .extracting(Bevinding::code).contains("analyse-overgeslagen");
    }

    @Test
    void aFindingNamesModelPlaceAndWhatToDo() {
        Regelbestand stuk = new Regelbestand("voorbeeld.dmn", tekst(voorbeeld())
                .replace("2023-02-01\")..date(\"2024-06-30", "2023-02-01\")..date(\"2024-06-01").getBytes(StandardCharsets.UTF_8));

        assertThat(CONTROLE.controleer(List.of(stuk))).extracting(Bevinding::toString)
                .contains("voorbeeld, bedrag [dag-zonder-rij]: Van 2024-06-02 tot en met 2024-06-30 geldt geen enkele rij; sluit de perioden aan.");
    }

    private static Regelbestand voorbeeld() {
        try (var stroom = RegelcontroleTest.class.getResourceAsStream("/voorbeeld.dmn")) {
            return new Regelbestand("voorbeeld.dmn", stroom.readAllBytes());
        } catch (java.io.IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }

    private static String tekst(Regelbestand bestand) {
        return new String(bestand.inhoud(), StandardCharsets.UTF_8);
    }
}
