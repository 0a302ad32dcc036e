package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TabelwaardeTest {

    private static final Map<String, Object> GEZIEN = Map.of("peildatum", LocalDate.of(2026, 11, 27), "opvang", Map.of("plaats", "goo", "eersteDag", LocalDate.of(2022, 3, 4)), "aantal", BigDecimal.TEN);

    @Test
    void aFieldIsFoundUnderItsDottedName() {
        assertThat(Tabelwaarde.van(GEZIEN, "opvang.plaats")).isEqualTo("goo");
        assertThat(Tabelwaarde.van(GEZIEN, "aantal")).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void aPartOfADayIsFoundToo() {
        assertThat(Tabelwaarde.van(GEZIEN, "peildatum.month")).isEqualTo(BigDecimal.valueOf(11));
        assertThat(Tabelwaarde.van(GEZIEN, "opvang.eersteDag.year")).isEqualTo(BigDecimal.valueOf(2022));
    }

    @Test
    void whatIsNotThereIsNothing() {
        assertThat(Tabelwaarde.van(GEZIEN, "opvang.plaats.naam")).isNull();
        assertThat(Tabelwaarde.van(GEZIEN, "opvang.einde")).isNull();
        assertThat(Tabelwaarde.van(GEZIEN, "weg.plaats")).isNull();
    }
}
