package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderdak.regels.Bron;
import nl.onderdak.regels.Projectregelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VindplaatsTest {

    /** Laws of which no title was seen. */
    private static final List<String> ZONDER_TITEL = List.of("BWBR0048287");

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "jci1.3:c:BWBR0046503&artikel=10&lid=2&z=2025-01-01&g=2025-01-01;BWBR0046503;artikel 10 lid 2;RooO, artikel 10 lid 2, zoals het gold op 1 januari 2025",
        "jci1.3:c:BWBR0002628&artikel=2&lid=1&lid=3&o=b.&z=2026-08-01&g=2026-08-01;BWBR0002628;artikel 2 lid 1 en 3 onderdeel b;"
                + "Leerplichtwet 1969, artikel 2 lid 1 en 3 onderdeel b, zoals het gold op 1 augustus 2026",
        "jci1.3:c:BWBR0046503&hoofdstuk=VI&z=2022-04-01&g=2022-04-01;BWBR0046503;hoofdstuk VI;RooO, hoofdstuk VI, zoals het gold op 1 april 2022",
        "jci1.3:c:BWBR0048287&z=2023-06-20&g=2023-06-20;BWBR0048287;geheel;BWBR0048287, zoals het gold op 20 juni 2023",
        "stcrt-2022-31970;stcrt-2022-31970;geheel;stcrt-2022-31970",
        "stb-2022-133 | Besluit van 31 maart 2022;stb-2022-133;geheel;Besluit van 31 maart 2022",
        "ECLI:NL:RVS:2026:139;ECLI:NL:RVS:2026:139;geheel;ECLI:NL:RVS:2026:139",
        "CELEX:32022D0382;CELEX:32022D0382;geheel;Uitvoeringsbesluit (EU) 2022/382",
        "http://data.europa.eu/eli/dec_impl/2022/382/oj;CELEX:32022D0382;geheel;Uitvoeringsbesluit (EU) 2022/382",
        "http://data.europa.eu/eli/dir/2001/55/oj;CELEX:32001L0055;geheel;Richtlijn 2001/55/EG",
        "CVDR645454/12;CVDR645454;geheel;CVDR645454",
        "https://www.coa.nl/nl/leefgeld;coa.nl;https://www.coa.nl/nl/leefgeld;coa.nl/nl/leefgeld",
        "https://pki.utrecht.nl/ | Gemeente Utrecht, leefgeld;pki.utrecht.nl;https://pki.utrecht.nl/;Gemeente Utrecht, leefgeld (pki.utrecht.nl)"})
    void aCitationLeadsToASourceAPartOfItAndAReadableTitle(String regel, String id, String onderdeel, String opschrift) {
        Bron bron = Bron.van(regel);

        assertThat(Vindplaats.van(bron).id()).isEqualTo(id);
        assertThat(Vindplaats.van(bron).onderdeel()).isEqualTo(onderdeel);
        assertThat(Vindplaats.opschrift(bron)).isEqualTo(opschrift);
    }

    @Test
    void everyLawInTheRulesHasATitleOrIsKnownToHaveNone() {
        List<String> wetten = Projectregelset.REGELSET.rijen().stream().flatMap(rij -> rij.bronnen().stream()).map(Vindplaats::van)
                .filter(plaats -> plaats.soort() == Bronsoort.WET).map(Vindplaats::id).distinct().toList();

        assertThat(wetten).hasSizeGreaterThan(20).filteredOn(id -> Brontitels.van(id).isEmpty()).containsExactlyInAnyOrderElementsOf(ZONDER_TITEL);
    }

    @Test
    void articlesAreCountedAsPeopleDo() {
        assertThat(List.of("artikel 10", "artikel 3a", "artikel 2.10", "geheel", "artikel 3 lid 2", "artikel 2.2", "artikel 3").stream()
                .sorted(Artikelvolgorde.VOLGORDE))
                .containsExactly("artikel 2.2", "artikel 2.10", "artikel 3", "artikel 3 lid 2", "artikel 3a", "artikel 10", "geheel");
    }
}
