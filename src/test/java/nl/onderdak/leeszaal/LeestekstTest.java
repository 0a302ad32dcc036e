package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.onderdak.regels.Feittype;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeestekstTest {

    private static final Optional<Feittype> EURO = Optional.of(new Feittype.Getal("Euro", "", Optional.of(BigDecimal.ZERO), Optional.empty(), true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "-|vrij",
        "date(\"2025-01-01\")|1 jan 2025",
        "[date(\"2025-01-01\")..date(\"2027-03-04\")]|1 jan 2025 t/m 4 mrt 2027",
        "[ date(\"2025-01-01\") .. date(\"2025-01-01\") ]|1 jan 2025",
        "(date(\"2024-12-31\")..date(\"2027-03-05\"))|1 jan 2025 t/m 4 mrt 2027",
        "]date(\"2024-02-28\")..date(\"2027-03-05\")[|29 feb 2024 t/m 4 mrt 2027",
        ">= date(\"2025-01-01\")|vanaf 1 jan 2025",
        "> date(\"2025-12-31\")|vanaf 1 jan 2026",
        "<= date(\"2025-05-01\")|tot en met 1 mei 2025",
        "< date(\"2025-10-01\")|voor 1 okt 2025",
        "[date(\"2022-01-01\")..date(\"2022-06-30\")], >= date(\"2023-01-01\")|1 jan 2022 t/m 30 jun 2022 of vanaf 1 jan 2023",
        "\"gemeentelijk\"|gemeentelijk",
        "\"a\",\"b\"|a of b",
        "\"a\", \"b\", \"c\"|a, b of c",
        "not(\"a\")|niet a",
        "not(\"a\",\"b\")|niet a of b",
        "\"met, komma en (haken)\"|met, komma en (haken)",
        "true|ja",
        "false|nee",
        "null|leeg",
        "\"a\", null|a of leeg",
        "18|18",
        "0.25|0,25",
        "1000000|1.000.000",
        "2024|2024",
        "1234.5|1.234,5",
        "-3|-3",
        ">= 18|18 of meer",
        "> 18|meer dan 18",
        "< 18|minder dan 18",
        "<= 18|18 of minder",
        "[18..64]|18 t/m 64",
        "[18..65)|18 tot 65",
        "(2..4]|meer dan 2 t/m 4",
        "(2..4)|meer dan 2 en minder dan 4",
        "[5..5]|5"})
    void aCellOfLiteralsIntervalsAndComparisonsIsReadInDutch(String feel, String tekst) {
        assertThat(Leestekst.van(feel)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "214.29|€ 214,29", "205|€ 205,00", "205.5|€ 205,50", "1419.46|€ 1.419,46", "0.00|€ 0,00", "0.125|€ 0,125",
        ">= 1000|€ 1.000,00 of meer", "[0..7575.50)|€ 0,00 tot € 7.575,50", "null|leeg", "-|vrij"})
    void aNumberInAColumnOfMoneyIsReadAsEuros(String feel, String tekst) {
        assertThat(Leestekst.van(feel, EURO)).isEqualTo(tekst);
        assertThat(Leestekst.van(feel, EURO.map(euro -> new Feittype.Lijst("Bedragen", "", euro)))).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "> peildatum", "gemeentelijkOrgaan", "\"a\" + \"b\"", "date(\"2025-02-30\")", "date(2025, 1, 1)", "[1..date(\"2025-01-01\")]", "[\"a\"..\"c\"]",
        "\"a\",", ",", "not(not(\"a\"))", "not()", "if a then 1 else 2", "\"geen einde", "\"met \\\"aanhaling\\\"\"", "\"\"", "[1..2", "[\"a\", \"b\"]",
        "duration(\"P3M\")", "<script>alert(1)</script>", "date(\"+999999999-12-31\")", "> \"a\"", "1e99999999"})
    void anythingElseIsShownAsItIs(String feel) {
        assertThat(Leestekst.van(feel)).isEqualTo(feel);
    }

    @Property
    void noTextMakesItFail(@ForAll("cellen") String feel) {
        assertThatCode(() -> Leestekst.van(feel)).doesNotThrowAnyException();
        assertThatCode(() -> Leestekst.van(feel, EURO)).doesNotThrowAnyException();
    }

    /** Text of the pieces that cells are made of, and any text at all. */
    @Provide
    Arbitrary<String> cellen() {
        Arbitrary<String> stukken = Arbitraries.of("[", "]", "(", ")", "..", ",", "not(", ">=", "<", "-", "\"", "\\", "\"a\"", "null", "true", "1", "0.5", " ",
                "date(\"", "2025-01-01", "9999-12-31", "0000-01-01", "\")", "+", "peildatum").list().ofMaxSize(14).map(delen -> String.join("", delen));
        return Arbitraries.oneOf(List.of(stukken, Arbitraries.strings()));
    }
}
