package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.runtime.UnaryTest;

class CodecelTest {

    private static final EvaluationContext OMGEVING = new EvaluationContextImpl(CodecelTest.class.getClassLoader(),
            new FEELEventListenersManager(), FEELDialect.FEEL);

    @Test
    void everyCellWithCodesSaysOfEveryCodeWhatTheEngineSaysOfIt() {
        Map<Set<String>, Codecel> cellen = new HashMap<>();
        Projectregelset.REGELSET.motor().getModels().stream().flatMap(Motorrij::van).flatMap(rij -> rij.rij().getInputEntry().stream())
                .filter(Codecel.class::isInstance).map(Codecel.class::cast).forEach(cel -> cellen.put(cel.codes(), cel));
        Set<String> codes = new HashSet<>(Set.of("", "bestaat niet"));
        cellen.keySet().forEach(codes::addAll);

        assertThat(cellen).hasSizeGreaterThan(500);
        for (Codecel cel : cellen.values()) {
            for (String code : codes) {
                assertThat(cel.apply(OMGEVING, code)).as("%s: %s", cel.codes(), code).isEqualTo(Boolean.TRUE.equals(cel.motor().apply(OMGEVING, code)));
            }
        }
    }

    @Test
    void whatIsNoTextIsLeftToTheEngine() {
        UnaryTest motor = (omgeving, waarde) -> waarde == null;
        Codecel cel = new Codecel(Set.of("ja"), motor);

        assertThat(cel.apply(OMGEVING, null)).isTrue();
        assertThat(cel.apply(OMGEVING, List.of("ja"))).isFalse();
        assertThat(cel.apply(OMGEVING, "ja")).isTrue();
        assertThat(cel.apply(OMGEVING, "nee")).isFalse();
    }

    @Test
    void codesAreReadFromACellThatListsNothingElse() {
        assertThat(Codecel.codes("\"ja\"")).contains(Set.of("ja"));
        assertThat(Codecel.codes(" \"UA-GOO\",\"UA-POO\" , \"UA-OWN\" ")).contains(Set.of("UA-GOO", "UA-POO", "UA-OWN"));
        assertThat(Codecel.codes("\"met, komma\", \"\"")).contains(Set.of("met, komma", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "null", "not(\"ja\")", "\"ja\", onbekend", "\"ja\" \"nee\"", "> 3", "\"a\\\"b\"", "\"\\u0041\"", "\"ja\",", "[\"a\"..\"c\"]", "? in (\"ja\")"})
    void aCellThatSaysAnythingElseIsNoListOfCodes(String cel) {
        assertThat(Codecel.codes(cel)).isEmpty();
    }
}
