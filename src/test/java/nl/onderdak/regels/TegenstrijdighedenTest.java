package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.geval.Gevallenlezer;
import org.junit.jupiter.api.Test;

/** Contradictory facts are evaluated along with everything else, which must not change what is said about them; of all other facts {@link DekkingTest} asks the same. */
class TegenstrijdighedenTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;

    @Test
    void aRefusedCaseNamesTheSameContradictionsAsWhenOnlyTheseAreAskedAndHasNoOutcome() {
        List<Map<String, Object>> geweigerd = feitenPerModel().flatMap(model -> model.feiten().stream().map(feiten -> {
            Uitslag uitslag = REGELSET.beslis(model.model(), feiten);
            assertThat(uitslag.tegenstrijdigheden()).isEqualTo(REGELSET.tegenstrijdigheden(model.model(), feiten));
            assertThat(uitslag.uitkomsten()).isEmpty();
            return uitslag.tegenstrijdigheden();
        })).flatMap(List::stream).toList();

        assertThat(geweigerd).hasSizeGreaterThan(20).allSatisfy(fout -> assertThat(fout).containsKeys("veld", "code", "melding", "toegestaan"));
    }

    private record Gevalfeiten(Beslismodel model, List<Map<String, Object>> feiten) {
    }

    private static Stream<Gevalfeiten> feitenPerModel() {
        return Projectregels.gevallen().stream().map(bestand -> {
            Beslismodel model = REGELSET.model(Gevallenlezer.modelVan(bestand.naam())).orElseThrow();
            return new Gevalfeiten(model, Gevallenlezer.lees(model, bestand.inhoud()).stream().flatMap(geval -> Doorgelaten.feiten(model, geval).stream())
                    .filter(feiten -> !REGELSET.tegenstrijdigheden(model, feiten).isEmpty()).toList());
        });
    }
}
