package nl.onderdak.mutatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.mutatie.Mutant.Soort;
import nl.onderdak.mutatie.Oordeel.Uitslag;
import nl.onderdak.regels.Wisselset;
import nl.onderdak.geval.Gevalproef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cases notice counts, what they do not notice is shown with the case that would, and what changes nothing does not count. */
class MutatiemetingTest {

    @Test
    void casesThatSayAllNoticeEveryFault() {
        assertThat(overlevenden(Proeftabel.GEVALLEN)).isEmpty();
    }

    @Test
    void aBoundThatNoCaseTestsSurvivesWithTheCaseThatKillsItWhenAdded() {
        List<String> zonderLaatsteDag = new ArrayList<>(Proeftabel.GEVALLEN);
        zonderLaatsteDag.remove(1);
        List<Oordeel> overlevenden = new ArrayList<>();
        Map<String, String> geval;
        try (Mutatiemeting meting = Proeftabel.meting(zonderLaatsteDag, new Stil())) {
            meting.meet().stream().filter(oordeel -> oordeel.uitslag() == Uitslag.OVERLEEFT).forEach(overlevenden::add);
            assertThat(overlevenden).extracting(oordeel -> oordeel.mutant().zin())
                    .containsExactly("In kolom peildatum staat '1 apr 2022 t/m 30 jan 2023' in plaats van '1 apr 2022 t/m 31 jan 2023'.",
                            "In kolom peildatum staat '31 jan 2023 t/m 30 jun 2024' in plaats van '1 feb 2023 t/m 30 jun 2024'.");
            geval = meting.gevallen(overlevenden).get(0).orElseThrow();
        }
        assertThat(geval).containsEntry("peildatum", "2023-01-31").containsEntry("opvang.plaats", "goo").containsEntry("verwacht.bedrag.bedrag", "205.00")
                .containsEntry("verwacht.rijen", "VBD-001").containsEntry("feit", "X01").containsEntry("omschrijving", "Het eerste bedrag.");

        zonderLaatsteDag.add(String.join(";", "VBD-G900", geval.get("feit"), geval.get("omschrijving"), geval.get("peildatum"), geval.get("opvang.plaats"),
                geval.get("verwacht.bedrag.recht"), geval.get("verwacht.bedrag.bedrag")));
        assertThat(overlevenden(zonderLaatsteDag)).isEmpty();
    }

    @Test
    void anOutcomeThatNoExpectationLooksAtSurvives() {
        List<String> zonderBedrag = Proeftabel.GEVALLEN.stream().map(regel -> regel.replaceFirst(";205,00$", ";")).toList();

        List<Oordeel> overlevenden = overlevenden(zonderBedrag);

        assertThat(overlevenden).singleElement().satisfies(oordeel -> {
            assertThat(oordeel.mutant().rij()).isEqualTo("VBD-001");
            assertThat(oordeel.mutant().zin()).isEqualTo("In kolom bedrag staat '€ 205,01' in plaats van '€ 205,00'.");
            assertThat(oordeel.bijna()).isNotEmpty();
        });
    }

    @Test
    void aFaultThatChangesNothingIsListedAndDoesNotCount() {
        try (Mutatiemeting meting = Proeftabel.meting(Proeftabel.GEVALLEN, new Stil())) {
            List<Oordeel> oordelen = meting.meet();

            // The column itself says that no day before the first can come.
            assertThat(oordelen).filteredOn(oordeel -> oordeel.uitslag() == Uitslag.GELIJKWAARDIG).extracting(oordeel -> oordeel.mutant().naar())
                    .containsExactly("[date(\"2022-03-31\")..date(\"2023-01-31\")]");
            assertThat(Tabelscore.van(oordelen)).containsExactly(new Tabelscore("voorbeeld", "bedrag", oordelen.size() - 1, oordelen.size() - 1, 1));
            assertThat(Tabelscore.score(Tabelscore.van(oordelen))).isEqualTo(1);
        }
    }

    @Test
    void aCaseThatFailsAlreadyNoticesNothing() {
        List<String> fout = new ArrayList<>(Proeftabel.GEVALLEN.subList(0, 6));
        fout.set(5, fout.get(5).replace("93,00", "94,00"));

        assertThat(overlevenden(fout)).extracting(oordeel -> oordeel.mutant().rij()).contains("VBD-004");
    }

    /** Of a table in which one row applies nothing is asked again: that it is left without an answer is certain. */
    @Test
    void aRowThatAppliesTooMuchOrTooLittleIsNoticedByTheEngineToo() {
        Wisselset set = Wisselset.van(Proeftabel.bestanden());
        List<Geval> gevallen = Gevallenlezer.lees(set.regelset().model("voorbeeld").orElseThrow(), Proeftabel.gevallen(Proeftabel.GEVALLEN).get(0).inhoud());
        try (Mutatiemeting meting = Proeftabel.meting(Proeftabel.GEVALLEN, new Stil())) {
            assertThat(meting.meet()).filteredOn(oordeel -> oordeel.uitslag() == Uitslag.OPGEMERKT && oordeel.mutant().soort() != Soort.UITKOMST)
                    .hasSizeGreaterThan(15).allSatisfy(oordeel -> assertThat(gevallen.stream()
                            .filter(geval -> !oordeel.mutant().vraag(set, () -> Gevalproef.van(set.regelset(), geval).verschillen()).isEmpty())).isNotEmpty());
        }
        assertThat(gevallen).allSatisfy(geval -> assertThat(Gevalproef.van(set.regelset(), geval).verschillen()).isEmpty());
    }

    @Test
    void whoeverHearsHowFarItIsCanStopIt() {
        AtomicInteger stappen = new AtomicInteger();
        Voortgang stopt = new Stil() {
            @Override
            public void stap() {
                if (stappen.incrementAndGet() > 8) {
                    throw new CancellationException();
                }
            }
        };
        try (Mutatiemeting meting = Proeftabel.meting(Proeftabel.GEVALLEN, stopt)) {
            assertThatThrownBy(meting::meet).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void theCommandFailsBelowWhatIsAskedAndSaysWhatNoCaseNotices(@TempDir Path map) throws IOException {
        Path verslag = map.resolve("mutaties.md");
        ByteArrayOutputStream uit = new ByteArrayOutputStream();

        assertThat(Mutatieloop.loop(Proeftabel.bestanden(), Proeftabel.gevallen(Proeftabel.GEVALLEN), Set.of(), verslag, new PrintStream(uit))).isTrue();
        assertThat(Mutatieloop.loop(Proeftabel.bestanden(), Proeftabel.gevallen(Proeftabel.GEVALLEN.subList(2, 6)), Set.of(), verslag, new PrintStream(uit)))
                .isFalse();

        assertThat(uit.toString(StandardCharsets.UTF_8)).contains("Onder 95.0 %: voorbeeld.");
        assertThat(Files.readString(verslag)).contains("| voorbeeld, bedrag |", "* voorbeeld, bedrag, rij VBD-001: De rij is weggelaten.", "## Wat niets uitmaakt");
    }

    @Test
    void aModelThatIsNotThereIsNoPerfectScore(@TempDir Path map) {
        assertThatThrownBy(() -> Mutatieloop.loop(Proeftabel.bestanden(), Proeftabel.gevallen(Proeftabel.GEVALLEN), Set.of("voorbeelt", "voorbeeld"),
                map.resolve("mutaties.md"), new PrintStream(new ByteArrayOutputStream()))).hasMessageContaining("heet voorbeelt.");
    }

    @Test
    void aFaultOutsideWhatFactsCanReachHasNoCase() {
        try (Mutatiemeting meting = Proeftabel.meting(List.of(), new Stil())) {
            List<Oordeel> overlevenden = meting.meet().stream().filter(oordeel -> oordeel.uitslag() == Uitslag.OVERLEEFT).toList();

            assertThat(overlevenden).isNotEmpty();
            assertThat(meting.gevallen(overlevenden.subList(0, 2))).containsOnly(Optional.empty());
        }
    }

    private static List<Oordeel> overlevenden(List<String> gevallen) {
        try (Mutatiemeting meting = Proeftabel.meting(gevallen, new Stil())) {
            return meting.meet().stream().filter(oordeel -> oordeel.uitslag() == Uitslag.OVERLEEFT).toList();
        }
    }
}
