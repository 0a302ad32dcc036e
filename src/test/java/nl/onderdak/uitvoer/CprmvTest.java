package nl.onderdak.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import org.junit.jupiter.api.Test;

/** The export with CPRMV attributes is still the same rules. */
class CprmvTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;

    @Test
    void theEngineLoadsTheExportOfEveryModelAndReadsTheSameRows() {
        List<Regelbestand> verrijkt = REGELSET.bestanden().stream()
                .map(bestand -> bestand.isBeslismodel() ? new Regelbestand(bestand.naam(), Cprmv.verrijk(REGELSET, bestand.inhoud())) : bestand).toList();

        Regelset geladen = RegelsetLoader.laad(verrijkt);

        assertThat(geladen.rijen()).containsExactlyElementsOf(REGELSET.rijen());
        assertThat(geladen.modellen()).extracting("invoer").isEqualTo(REGELSET.modellen().stream().map(model -> model.invoer()).toList());
    }

    @Test
    void aRuleCarriesItsPeriodItsCertaintyAndItsSource() {
        byte[] leefgeld = REGELSET.bestanden().stream().filter(bestand -> bestand.naam().equals("leefgeld.dmn")).findFirst().orElseThrow().inhoud();

        String verrijkt = new String(Cprmv.verrijk(REGELSET, leefgeld), StandardCharsets.UTF_8);

        assertThat(element(verrijkt, "rule", "id=\"LRG-003\"")).contains("cprmv:validFrom=\"2022-04-01\"").contains("cprmv:validUntil=\"2023-01-31\"")
                .contains("cprmv:ruleType=\"temporal-period\"").contains("cprmv:confidence=\"high\"");
        assertThat(verrijkt).contains("cprmv:isBasedOn1=\"jci1.3:c:BWBR0046503&amp;artikel=10&amp;z=2022-04-01&amp;g=2022-04-01\" cprmv:isBasedOn2=\"stcrt-2022-9469\"")
                .contains("cprmv:rulesetType=\"decision-table\"").contains("xmlns:cprmv=\"" + Cprmv.NAAMRUIMTE + "\"");
        assertThat(element(verrijkt, "decision", "name=\"toelagegroep\"")).contains("cprmv:implements=\"").contains("BWBR0046503");
    }

    private static String element(String xml, String naam, String kenmerk) {
        int plek = xml.indexOf(kenmerk);
        int begin = xml.lastIndexOf("<" + naam, plek);
        return xml.substring(begin, xml.indexOf('>', begin));
    }
}
