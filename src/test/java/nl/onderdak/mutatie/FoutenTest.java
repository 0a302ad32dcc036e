package nl.onderdak.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.onderdak.leeszaal.Typebeschrijving;
import org.junit.jupiter.api.Test;

class FoutenTest {

    @Test
    void aDayMovesByADayAndANumberByItsLastDecimal() {
        assertThat(condities("[date(\"2025-01-01\")..date(\"2025-12-31\")]")).containsExactly("[date(\"2025-01-02\")..date(\"2025-12-31\")]",
                "[date(\"2024-12-31\")..date(\"2025-12-31\")]", "[date(\"2025-01-01\")..date(\"2026-01-01\")]", "[date(\"2025-01-01\")..date(\"2025-12-30\")]",
                "not([date(\"2025-01-01\")..date(\"2025-12-31\")])", "-");
        assertThat(condities("< 18")).containsExactly("< 19", "< 17", "<= 18", "not(< 18)", "-");
        assertThat(new Voorwaardefouten(List.of(">= 10", "2.50")).van(">= 10")).containsExactly(">= 10.01", ">= 9.99", "> 10", "not(>= 10)", "-");
    }

    @Test
    void ofAListEachValueIsLeftOutOnceAndTheOppositeIsTried() {
        assertThat(condities("\"a\", \"b\"")).containsExactly("\"b\"", "\"a\"", "not(\"a\", \"b\")", "-");
        assertThat(condities("not(\"a\")")).containsExactly("\"a\"", "-");
        assertThat(condities("null")).containsExactly("not(null)", "-");
        assertThat(condities("-")).isEmpty();
    }

    @Test
    void aComparisonWithAnotherFactIsTriedWithAndWithoutThatFact() {
        assertThat(condities("> peildatum")).containsExactly(">= peildatum", "-");
        assertThat(condities("<= peildatum")).containsExactly("< peildatum", "-");
    }

    @Test
    void anOutcomeBecomesTheNextAllowedOneOrALittleMore() {
        Typebeschrijving geld = new Typebeschrijving.Getal("getal", "Euro", "", Optional.empty(), Optional.empty(), true);
        Typebeschrijving codes = new Typebeschrijving.Opsomming("opsomming", "Recht", "", List.of("ja", "nee", "beoordelen"));
        Typebeschrijving dag = new Typebeschrijving.Eenvoudig("datum", "date", "");

        assertThat(uitkomst(geld, "205.00")).contains("205.01");
        assertThat(uitkomst(geld, "null")).contains("1");
        assertThat(uitkomst(codes, "\"beoordelen\"")).contains("\"ja\"");
        assertThat(uitkomst(dag, "date(\"2025-12-31\")")).contains("date(\"2026-01-01\")");
        assertThat(uitkomst(dag, "eindeBescherming")).contains("null");
        assertThat(new Uitkomstfout(Optional.empty(), List.of("\"a\"", "\"b\"")).van("\"b\"")).contains("\"a\"");
        assertThat(new Uitkomstfout(Optional.empty(), List.of("true")).van("true")).contains("false");
        assertThat(new Uitkomstfout(Optional.empty(), List.of("3")).van("3")).contains("4");
    }

    @Test
    void aSentenceIsForPeopleAndNotMadeWrong() {
        assertThat(uitkomst(new Typebeschrijving.Eenvoudig("tekst", "string", ""), "\"Vraag het de gemeente.\"")).isEmpty();
    }

    private static Iterable<String> condities(String cel) {
        return new Voorwaardefouten(List.of(cel)).van(cel);
    }

    private static Optional<String> uitkomst(Typebeschrijving type, String cel) {
        return new Uitkomstfout(Optional.of(type), List.of(cel)).van(cel);
    }
}
