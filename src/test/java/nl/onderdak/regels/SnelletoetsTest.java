package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.controle.Projectregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.runtime.UnaryTest;

/** A condition that is read fast is what the engine reads. */
class SnelletoetsTest {

    private static final Pattern CEL = Pattern.compile("<inputEntry [^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern NAAM = Pattern.compile(" name=\"([^\"]+)\"");
    private static final List<Object> WAARDEN = Arrays.asList(null, "tekst", "x", BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal("18"), new BigDecimal("20.5"), true, false,
            LocalDate.of(2022, 3, 4), LocalDate.of(2025, 1, 1), List.of(), List.of("x"), List.of(BigDecimal.ONE, BigDecimal.TEN), Map.of("x", BigDecimal.ONE));

    @Test
    void everyConditionOfTheRulesIsReadAsTheEngineReadsIt() {
        List<String> bronnen = Projectregels.modellen().stream().map(bestand -> new String(bestand.inhoud(), StandardCharsets.UTF_8)).toList();
        Set<String> namen = bronnen.stream().flatMap(bron -> NAAM.matcher(bron).results().map(vondst -> vondst.group(1))).collect(Collectors.toCollection(TreeSet::new));
        List<String> cellen = bronnen.stream().flatMap(bron -> CEL.matcher(bron).results().map(vondst -> vondst.group(1)))
                .map(cel -> cel.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")).filter(cel -> Codecel.van(cel).isEmpty()).distinct().toList();

        assertThat(cellen).hasSizeGreaterThan(200)
                .allSatisfy(cel -> assertThat(eisGelijk(cel, namen.stream().filter(cel::contains).toList())).as("read fast: %s", cel).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-1", "< 5", ">= a", "not(1, 2)", "not(null)", "[1..4]", "(a..3]", "1, 3, > 20", "? = 1", "? > a and ? < b", "? in [1, 2]", "a", "\"x\", \"y\"", "null",
        "date(\"2022-03-04\")", "[date(\"2022-03-04\")..date(\"2025-01-01\")]", "some x in ? satisfies x > 1", "count(?) > 1", "string length(?) > 2", "if ? = null then a else b", "true"})
    void aConditionOfAnyKindIsReadAsTheEngineReadsIt(String cel) {
        assertThat(eisGelijk(cel, List.of("a", "b", "?"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1..", "< ", "1 2", "not(", "\"open", "a ? b", ""})
    void ofAConditionThatIsWrongTheEngineSaysWhatIsWrong(String cel) {
        assertThat(eisGelijk(cel, List.of("a", "b"))).isFalse();
    }

    /** @return whether it was read fast */
    private static boolean eisGelijk(String cel, List<String> namen) {
        Map<String, Type> soorten = namen.stream().collect(Collectors.toMap(naam -> naam, naam -> BuiltInType.UNKNOWN));
        FEELImpl taal = (FEELImpl) FEELBuilder.builder().build();
        List<FEELEvent> bezwaren = new ArrayList<>();
        taal.addListener(bezwaren::add);
        Optional<List<UnaryTest>> snel = Snelletoets.lees((FEELImpl) FEELBuilder.builder().build(), cel, soorten, List.of());
        List<UnaryTest> motor;
        try {
            motor = taal.evaluateUnaryTests(cel, soorten);
        } catch (NullPointerException nietTeLezen) {
            assertThat(bezwaren).as("the engine goes on after a fault, and stumbles").isNotEmpty();
            motor = List.of();
        }
        if (!bezwaren.isEmpty()) {
            assertThat(snel).as(cel).isEmpty();
        } else if (snel.isPresent()) {
            assertThat(antwoorden(snel.get(), namen)).as(cel).isEqualTo(antwoorden(motor, namen));
        }
        return snel.isPresent();
    }

    private static List<String> antwoorden(List<UnaryTest> toetsen, List<String> namen) {
        List<String> antwoorden = new ArrayList<>(List.of(String.valueOf(toetsen)));
        for (Object waarde : WAARDEN) {
            for (UnaryTest toets : toetsen) {
                antwoorden.add(waarde + ": " + antwoord(toets, waarde, namen));
            }
        }
        return antwoorden;
    }

    private static String antwoord(UnaryTest toets, Object waarde, List<String> namen) {
        Map<String, Object> feiten = new LinkedHashMap<>();
        namen.forEach(naam -> feiten.put(naam, BigDecimal.ONE));
        EvaluationContext omgeving = ((FEELImpl) FEELBuilder.builder().build()).newEvaluationContext(List.of(), feiten);
        omgeving.setValue("?", waarde);
        try {
            return String.valueOf(toets.apply(omgeving, waarde));
        } catch (RuntimeException fout) {
            return fout.getClass().getName();
        }
    }
}
