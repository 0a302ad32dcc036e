package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BronTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            jci1.3:c:BWBR0046503&artikel=10&z=2025-01-01&g=2025-01-01 https://wetten.overheid.nl/jci1.3:c:BWBR0046503&artikel=10&z=2025-01-01&g=2025-01-01
            jci1.31:c:BWBR0015703&artikel=20&o=a.&z=2026-01-01&g=2026-01-01 https://wetten.overheid.nl/jci1.31:c:BWBR0015703&artikel=20&o=a.&z=2026-01-01&g=2026-01-01
            ECLI:NL:RVS:2026:139 https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2026:139
            stcrt-2024-20260 https://zoek.officielebekendmakingen.nl/stcrt-2024-20260.html
            kst-36394-14 https://zoek.officielebekendmakingen.nl/kst-36394-14.html
            http://data.europa.eu/eli/dir/2001/55/oj http://data.europa.eu/eli/dir/2001/55/oj
            CELEX:32001L0055 https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32001L0055
            CVDR645454/12 https://lokaleregelgeving.overheid.nl/CVDR645454/12
            """)
    void aCitationBecomesItsDatedLink(String verwijzing, String link) {
        assertThat(Bron.van(verwijzing).link()).contains(link);
    }

    @Test
    void aPageOutsideTheLawSitesIsTextAndNotALink() {
        Bron bron = Bron.van("https://coa.nl/nl/logeerregeling | Logeerregeling van het COA");

        assertThat(bron.link()).isEmpty();
        assertThat(bron.titel()).contains("Logeerregeling van het COA");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "jci1.3:c:BWBR0046503&artikel=10",
        "jci1.3:c:BWBR0046503&artikel=10&g=2025-01-01",
        "jci1.3:c:BWBR0046503&artikel=10&z=2025-01-01&g=2025-01-02",
        "jci1.3:c:BWBR46503&artikel=10&z=2025-01-01&g=2025-01-01",
        "jci1.3:c:BWBR0046503&amp;artikel=10&z=2025-01-01&g=2025-01-01",
        "javascript:alert(1)",
        "http://coa.nl/nl/logeerregeling",
        "RooO artikel 10",
        ""
    })
    void aCitationThatDoesNotFollowTheGrammarIsRefused(String verwijzing) {
        assertThatThrownBy(() -> Bron.van(verwijzing)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Bron '");
    }
}
