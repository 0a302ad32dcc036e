package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderdak.controle.Projectregels;
import org.junit.jupiter.api.Test;

/** Lists everything that the rules leave to a person, with why. */
class BeoordelenTest {

    private static final Path VERSLAG = Path.of("target/beoordelen.md");

    private enum Waarom {
        FEIT_ONTBREEKT("een feit is niet bekend"),
        OPEN_PUNT("een open punt van het feitenblad (paragraaf 11)"),
        NIET_BEVESTIGD("een regel die het feitenblad niet bevestigt"),
        OPEN_NORM("een open norm: de wet laat ruimte");

        private final String tekst;

        Waarom(String tekst) {
            this.tekst = tekst;
        }
    }

    @Test
    void everyRowThatLeavesSomethingToAPersonIsReportedWithItsQuestionAndReason() throws IOException {
        List<Rij> rijen = RegelsetLoader.laad(Projectregels.modellen()).rijen().stream()
                .filter(rij -> rij.vraag().isPresent()).toList();
        Map<Waarom, List<String>> verslag = new TreeMap<>();
        for (Rij rij : rijen) {
            verslag.computeIfAbsent(waarom(rij), nieuw -> new ArrayList<>()).add("| %s | %s | %s | %s | %s |".formatted(
                    rij.id(), rij.plaats().model(), rij.vraag().orElseThrow(), String.join(" ", rij.feiten()), String.join(" ", rij.gegevens())));
        }
        StringBuilder tekst = new StringBuilder("# Wat een mens moet beoordelen\n");
        verslag.forEach((waarom, regels) -> tekst.append("\n## ").append(regels.size()).append(" rijen: ").append(waarom.tekst)
                .append("\n\n| rij | model | vraag | feiten | gegevens |\n|---|---|---|---|---|\n").append(String.join("\n", regels)).append('\n'));
        Files.createDirectories(VERSLAG.getParent());
        Files.writeString(VERSLAG, tekst.toString());
        verslag.forEach((waarom, regels) -> System.out.println(regels.size() + " x " + waarom.tekst));

        assertThat(Files.readString(VERSLAG)).contains(rijen.stream().map(Rij::id).toList());
        assertThat(rijen).allSatisfy(rij -> assertThat(rij.vraag().orElseThrow()).as(rij.id()).endsWith("?"));
    }

    private static Waarom waarom(Rij rij) {
        if (!rij.gegevens().isEmpty()) {
            return Waarom.FEIT_ONTBREEKT;
        }
        if (rij.feiten().stream().anyMatch(feit -> feit.startsWith("K"))) {
            return Waarom.OPEN_PUNT;
        }
        return rij.zekerheid() == Zekerheid.TE_BEVESTIGEN ? Waarom.NIET_BEVESTIGD : Waarom.OPEN_NORM;
    }
}
