package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.controle.Projectregels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.codegen.feel11.ProcessedExpression;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.ast.ASTNode;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.BuiltInType;

/** What is read fast is what the engine reads. */
class SnelleformuleTest {

    private static final Pattern TEKST = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);
    private static final List<String> NAMEN = List.of("a", "b", "c", "length of stay", "days in month", "lengte van b");
    private static final Pattern NAAM = Pattern.compile(" name=\"([^\"]+)\"");

    @Test
    void everyTextOfTheRulesIsReadAsTheEngineReadsIt() {
        List<String> bronnen = Projectregels.modellen().stream().map(bestand -> new String(bestand.inhoud(), StandardCharsets.UTF_8)).toList();
        Set<String> namen = bronnen.stream().flatMap(bron -> vindplaatsen(NAAM, bron)).collect(Collectors.toCollection(TreeSet::new));
        List<String> teksten = bronnen.stream().flatMap(bron -> vindplaatsen(TEKST, bron)).filter(tekst -> Codecel.van(tekst).isEmpty()).distinct().toList();

        int goed = 0;
        int snel = 0;
        for (String tekst : teksten) {
            List<String> genoemd = namen.stream().filter(tekst::contains).toList();
            if (eisGelijk(tekst, genoemd)) {
                goed++;
                snel += snel(tekst, genoemd).isPresent() ? 1 : 0;
            }
        }
        assertThat(goed).isGreaterThan(1500);
        assertThat(snel).isGreaterThan(goed * 99 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "if a > 1 then if b < 2 then 1 else 2 else 3",
        "a between 1 and b and c",
        "for x in a, y in x.b return x + y",
        "some x in a satisfies x.b in (1, [2..3], > 4)",
        "every x in a satisfies not(x = b) or c instance of string",
        "a[item.b > 1 and c].d[1].e",
        "{ a: 1, lengte van b: a + 1, c: function(x, y) x + y }.c(1, 2)",
        "string length(a) + length of stay - b",
        "date and time(a).year * 12 + days in month",
        "sort(a, function(x, y) x.b < y.b)[-1]",
        "(function(x: number) if x = null then 0 else x)(a)",
        "(a..b]",
        "a - b ** c / -2",
        "@\"2022-03-04\" + duration(\"P1M\")",
        "date(\"2022-03-04\") in [a..b)",
        "\"tekst met \\\"aanhaling\\\"\" + a",
    })
    void aFormulaOfAnyKindIsReadAsTheEngineReadsIt(String tekst) {
        assertThat(eisGelijk(tekst, NAMEN)).isTrue();
        assertThat(snel(tekst, NAMEN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a +", "if a then b", "a b", "\"open", "a = = b", "{a: 1", "", "a ? b"})
    void ofAFormulaThatIsWrongTheEngineSaysWhatIsWrong(String tekst) {
        assertThat(eisGelijk(tekst, NAMEN)).isFalse();
    }

    /** @return whether the engine has nothing to say of it */
    private static boolean eisGelijk(String tekst, List<String> namen) {
        FEELImpl taal = taal();
        List<FEELEvent> bezwaren = new ArrayList<>();
        CompilerContext omgeving = taal.newCompilerContext(List.of(bezwaren::add));
        soorten(namen).forEach(omgeving::addInputVariableType);
        CompiledExpression motor = taal.compile(tekst, omgeving);
        Optional<CompiledExpression> snel = snel(tekst, namen);
        if (bezwaren.isEmpty()) {
            snel.ifPresent(formule -> assertThat(boom(boom(formule))).as(tekst).isEqualTo(boom(boom(motor))));
        } else {
            assertThat(snel).as(tekst).isEmpty();
        }
        return bezwaren.isEmpty();
    }

    private static Optional<CompiledExpression> snel(String tekst, List<String> namen) {
        FEELImpl taal = taal();
        return Snelleformule.lees(taal, tekst, soorten(namen), taal.newCompilerContext().getFEELFeelTypeRegistry(), List.of());
    }

    private static FEELImpl taal() {
        return (FEELImpl) FEELBuilder.builder().build();
    }

    private static Map<String, Type> soorten(List<String> namen) {
        return namen.stream().collect(Collectors.toMap(naam -> naam, naam -> BuiltInType.UNKNOWN));
    }

    private static ASTNode boom(CompiledExpression formule) {
        return ((ProcessedExpression) formule).getInterpreted().getASTNode();
    }

    private static String boom(ASTNode knoop) {
        return knoop.getClass().getSimpleName() + Arrays.stream(knoop.getChildrenNode()).map(deel -> deel == null ? "niets" : boom(deel)).toList() + knoop.getText();
    }

    private static Stream<String> vindplaatsen(Pattern patroon, String bron) {
        return patroon.matcher(bron).results().map(vondst -> vondst.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"));
    }
}
