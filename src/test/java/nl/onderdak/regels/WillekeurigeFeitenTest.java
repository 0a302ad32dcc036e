package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.vergelijking.Feitenmaker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever facts the types allow: a model refuses them with a reason, or decides every decision with a cited row. */
class WillekeurigeFeitenTest {

    /** A larger run: {@code mvn test -Dtest=WillekeurigeFeitenTest -Dwillekeur.verzoeken=20000}. */
    private static final int VERZOEKEN = Integer.getInteger("willekeur.verzoeken", 400);
    private static final long ZAAD = 20220304L;
    private static final Regelset REGELSET = Projectregelset.REGELSET;

    static Stream<String> modellen() {
        return REGELSET.namen().stream();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void noFactsThatTheTypesAllowBreakTheModelOrLeaveItWithoutReasons(String naam) {
        Beslismodel model = REGELSET.model(naam).orElseThrow();
        Feitenmaker maker = new Feitenmaker(ZAAD, REGELSET);
        int beslist = 0;
        for (int i = 0; i < VERZOEKEN; i++) {
            ObjectNode verzoek = maker.verzoek(model);
            Map<String, Object> feiten = Feitenlezer.lees(model, verzoek);
            try {
                Uitslag uitslag = REGELSET.beslis(model, feiten);
                if (uitslag.tegenstrijdigheden().isEmpty()) {
                    assertThat(uitslag.toegepast()).isNotEmpty();
                    beslist++;
                } else {
                    assertThat(uitslag.tegenstrijdigheden()).allSatisfy(fout -> assertThat(fout).doesNotContainValue(null));
                }
            } catch (MislukteBeslissing fout) {
                throw new AssertionError("Verzoek " + i + " aan " + naam + ": " + verzoek, fout);
            }
        }
        assertThat(beslist).as("decided requests of %s", naam).isPositive();
    }
}
