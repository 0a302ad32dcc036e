package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.runtime.UnaryTest;

class CodecelTest {

    private static final FEEL FEEL_VAN_DE_MOTOR = FEEL.newInstance(Motorbouwer.GEEN_JAVA, List.of());
    private static final EvaluationContext OMGEVING = new EvaluationContextImpl(Motorbouwer.GEEN_JAVA, new FEELEventListenersManager(), FEELDialect.FEEL);

    @Test
    void everyCellWithCodesSaysOfEveryValueWhatTheEngineSaysOfIt() {
        Map<String, Codecel> cellen = new HashMap<>();
        Projectregelset.REGELSET.motor().getModels().stream().flatMap(Motorrij::van).flatMap(rij -> rij.tekst().getInputEntry().stream())
                .forEach(cel -> Codecel.van(cel.getText()).ifPresent(codes -> cellen.put(cel.getText(), codes)));
        Set<String> codes = new HashSet<>(Set.of("", "bestaat niet"));
        cellen.values().forEach(cel -> codes.addAll(cel.codes()));
        List<Object> waarden = new ArrayList<>(codes);
        String code = codes.iterator().next();
        waarden.addAll(Arrays.asList(null, true, BigDecimal.ONE, LocalDate.EPOCH, List.of(), List.of(code), List.of(code, code), List.of(List.of(code)), Map.of("code", code),
                Collections.singletonList(null)));

        assertThat(cellen).hasSizeGreaterThan(500);
        cellen.forEach((tekst, cel) -> {
            List<UnaryTest> motor = FEEL_VAN_DE_MOTOR.evaluateUnaryTests(tekst);
            for (Object waarde : waarden) {
                assertThat(cel.apply(OMGEVING, waarde)).as("%s: %s", tekst, waarde)
                        .isEqualTo(motor.stream().anyMatch(toets -> Boolean.TRUE.equals(toets.apply(OMGEVING, waarde))));
            }
        });
    }

    @Test
    void theCompiledTablesHoldEachOfThem() {
        assertThat(Projectregelset.REGELSET.motor().getModels().stream().flatMap(Motorrij::van)).isNotEmpty().allSatisfy(rij -> {
            for (int kolom = 0; kolom < rij.rij().getInputEntry().size(); kolom++) {
                String tekst = rij.tekst().getInputEntry().get(kolom).getText();
                assertThat(rij.rij().getInputEntry().get(kolom) instanceof Codecel).isEqualTo(Codecel.van(tekst).isPresent());
            }
        });
    }

    @Test
    void codesAreReadFromACellThatListsNothingElse() {
        assertThat(Codecel.van("\"ja\"")).contains(new Codecel(Set.of("ja")));
        assertThat(Codecel.van(" \"UA-GOO\",\"UA-POO\" , \"UA-OWN\" ")).contains(new Codecel(Set.of("UA-GOO", "UA-POO", "UA-OWN")));
        assertThat(Codecel.van("\"met, komma\", \"\"")).contains(new Codecel(Set.of("met, komma", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", "null", "not(\"ja\")", "\"ja\", onbekend", "\"ja\" \"nee\"", "> 3", "\"a\\\"b\"", "\"\\u0041\"", "\"ja\",", "[\"a\"..\"c\"]", "? in (\"ja\")"})
    void aCellThatSaysAnythingElseIsNoListOfCodes(String cel) {
        assertThat(Codecel.van(cel)).isEmpty();
    }
}
