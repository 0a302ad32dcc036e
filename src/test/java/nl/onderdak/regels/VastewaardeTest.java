package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

class VastewaardeTest {

    private static final FEEL TAAL = FEELBuilder.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"\"tekst\"", " \"met wit eromheen \" ", "\"\"", "\"€ 55,00 – café 'x' date(1)\"", "0", "12", "12.50", "0.00", " 7 ", "123456789012345678901234567890"})
    void isWhatTheEngineMakesOfIt(String formule) {
        Optional<CompiledExpression> waarde = Vastewaarde.van(formule);

        assertThat(waarde).isPresent();
        assertThat(TAAL.evaluate(waarde.get(), Map.of())).isEqualTo(TAAL.evaluate(formule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-1", "007", "1.", ".5", "1e5", "\"a\\\"b\"", "\"a\" + \"b\"", "\"a\", \"b\"", "\"a", "\"a\nb\"", "null", "true", "1 + 1", "naam"})
    void whatSaysAnythingElseIsForTheParser(String formule) {
        assertThat(Vastewaarde.van(formule)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tekst\"", "12.50"})
    void aDecisionCanBeNothingElse(String formule) {
        String model = """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="vast" name="vast" namespace="https://proef/vast">
                  <decision id="uit" name="uit"><variable id="uit-v" name="uit"/><literalExpression id="uit-e"><text>%s</text></literalExpression></decision>
                </definitions>
                """.formatted(formule);
        Regelset regelset = RegelsetLoader.laad(List.of(new Regelbestand("vast.dmn", model.getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(regelset.beslis(regelset.nodigModel("vast"), Map.of()).uitkomsten()).containsEntry("uit", TAAL.evaluate(formule));
    }
}
