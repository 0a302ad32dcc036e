package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import org.junit.jupiter.api.Test;

class DekkingTest {

    @Test
    void theCasesHitEveryRowAndTestEveryBoundFromBothSides() throws IOException {
        Regelset regelset = RegelsetLoader.laad(Projectregels.modellen());
        Map<String, Dekking.Model> uitkomst = dekking(regelset, gevallen(regelset));

        List<String> gemist = new ArrayList<>();
        StringBuilder verslag = new StringBuilder("| model | rijen geraakt | grenzen getest |\n|---|---|---|\n");
        uitkomst.forEach((naam, model) -> {
            verslag.append("| %s | %d / %d | %d / %d |%n".formatted(naam, model.geraakt(), model.rijen(), model.getest(), model.grenzen()));
            model.gemist().forEach(regel -> gemist.add(naam + ": " + regel));
        });
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/dekking.md"), verslag + "\n" + String.join("\n", gemist) + "\n");
        System.out.println(verslag);

        assertThat(gemist).isEmpty();
    }

    @Test
    void thereAreAtLeast350CasesAnd60OfThemGoThroughTwoOrMoreModels() {
        Regelset regelset = Projectregelset.REGELSET;
        List<Geval> gevallen = gevallen(regelset);
        // Counted no further than that: to evaluate them all takes long.
        long doorMeerModellen = gevallen.stream().filter(geval -> geval.fouten().isEmpty())
                .filter(geval -> {
                    Beslismodel model = regelset.model(geval.model()).orElseThrow();
                    Uitslag uitslag = regelset.beslis(model, Feitenlezer.lees(model, geval.verzoek()));
                    return uitslag.toegepast().stream().map(rij -> rij.plaats().model()).distinct().count() > 1;
                }).limit(60).count();

        assertThat(gevallen).hasSizeGreaterThanOrEqualTo(350);
        assertThat(doorMeerModellen).isEqualTo(60);
    }

    @Test
    void everyCaseHasItsOwnIdAndNamesFactsOfTheFactSheet() throws IOException {
        Regelset regelset = Projectregelset.REGELSET;
        Set<String> feiten = Feitenblad.ids();
        Set<String> ids = new HashSet<>();

        assertThat(gevallen(regelset)).allSatisfy(geval -> {
            assertThat(ids.add(geval.id())).as("geval %s is enig", geval.id()).isTrue();
            assertThat(feiten).as("feiten van geval %s", geval.id()).containsAll(geval.feiten());
            assertThat(geval.omschrijving()).isNotBlank();
        });
    }

    /** The gate bites: without its last row hit and without its bounds tested, a model is reported. */
    @Test
    void aRowThatNoCaseHitsAndABoundTestedFromOneSideAreReported() throws IOException {
        Regelset regelset = RegelsetLoader.laad(List.of(new Regelbestand("voorbeeld.dmn",
                DekkingTest.class.getResourceAsStream("/voorbeeld.dmn").readAllBytes())));
        List<Geval> gevallen = Gevallenlezer.lees(regelset.model("voorbeeld").orElseThrow(), """
                geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.bedrag
                VBD-G001;X01;Laatste dag van het eerste bedrag;2023-01-31;goo;205,00
                VBD-G002;X03;Eerste dag van het tweede bedrag;2023-02-01;goo;150,00
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(dekking(regelset, gevallen).get("voorbeeld").gemist()).containsExactlyInAnyOrder(
                "rij VBD-003 (bedrag) wordt door geen geval geraakt",
                "rij VBD-004 (bedrag) wordt door geen geval geraakt",
                "grens <= 2024-06-30 van rij VBD-002 (bedrag): geen geval op de grens en er net buiten",
                "grens >= 2024-07-01 van rij VBD-003 (bedrag): geen geval op de grens en er net buiten");
    }

    private static Map<String, Dekking.Model> dekking(Regelset regelset, List<Geval> gevallen) {
        Dekking dekking = new Dekking(regelset);
        for (Geval geval : gevallen) {
            Beslismodel model = regelset.model(geval.model()).orElseThrow();
            Doorgelaten.feiten(model, geval)
                    .filter(feiten -> regelset.tegenstrijdigheden(model, feiten).isEmpty())
                    .ifPresent(feiten -> eisZonderTegenstrijdigheid(geval, regelset.beslis(model, feiten)));
        }
        return dekking.uitkomst();
    }

    /** Evaluated along with everything else the check finds as little as alone; of those it does find is {@link TegenstrijdighedenTest}. */
    private static void eisZonderTegenstrijdigheid(Geval geval, Uitslag uitslag) {
        assertThat(uitslag.tegenstrijdigheden()).as(geval.id()).isEmpty();
        assertThat(uitslag.uitkomsten()).as(geval.id()).isNotEmpty();
    }

    private static List<Geval> gevallen(Regelset regelset) {
        List<Geval> gevallen = new ArrayList<>();
        for (Regelbestand bestand : Projectregels.gevallen()) {
            gevallen.addAll(Gevallenlezer.lees(regelset.model(Gevallenlezer.modelVan(bestand.naam())).orElseThrow(), bestand.inhoud()));
        }
        return gevallen;
    }
}
