package nl.onderdak.inwerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A patch brings a source folder in line to the byte, with the real {@code git apply}. */
class PatchTest {

    @TempDir
    Path map;

    @Test
    void theSourceFolderOfARealRuleSetIsBroughtInLine() throws Exception {
        List<Regelbestand> oud = new ArrayList<>(MeegeleverdeBestanden.lees());
        oud.addAll(MeegeleverdeBestanden.gevallen());
        List<Regelbestand> nieuw = new ArrayList<>();
        for (Regelbestand bestand : oud) {
            String tekst = new String(bestand.inhoud(), StandardCharsets.UTF_8);
            switch (bestand.naam()) {
                case "leefgeld.dmn" -> nieuw.add(bestand(bestand.naam(), tekst.replaceFirst("<text>214\\.29", "<text>220.00")));
                case "leefgeld.gevallen.csv" -> nieuw.add(bestand(bestand.naam(), tekst + "LFG-G999;X01;Een geval zonder regeleinde"));
                case "versnelling.dmn" -> nieuw.add(bestand("versnelling-nieuw.dmn", tekst));
                default -> nieuw.add(bestand);
            }
        }

        byte[] patch = pasToe(oud, nieuw);

        assertThat(new String(patch, StandardCharsets.UTF_8)).contains("--- a/dmn/leefgeld.dmn",
                "+++ b/dmn/leefgeld.dmn", "deleted file mode", "new file mode",
                "\\ No newline at end of file");
        assertThat(new String(patch, StandardCharsets.UTF_8)).as("old before new")
                .containsPattern("\\n-[^\\n]*<text>214\\.29[^\\n]*\\n\\+[^\\n]*<text>220\\.00");
        assertThat(Patch.van(nieuw, nieuw)).isEmpty();
    }

    /** What separates lines, and what does not; with and without an end. */
    @Test
    void everyByteComesThrough() throws Exception {
        List<String> inhouden = List.of("", "\n", "a", "a\n", "a\r\n", "a\r", "a\n\n", "a\nb", "a\nb\n",
                "é\u2028€\n", "\\ No newline at end of file\n", "--- a\n+++ b\n");
        List<Regelbestand> oud = new ArrayList<>();
        List<Regelbestand> nieuw = new ArrayList<>();
        for (int i = 0; i < inhouden.size(); i++) {
            for (int j = 0; j < inhouden.size(); j++) {
                oud.add(bestand("b" + i + "-" + j + ".dmn", inhouden.get(i)));
                nieuw.add(bestand("b" + i + "-" + j + ".dmn", inhouden.get(j)));
            }
            oud.add(bestand("weg" + i + ".gevallen.csv", inhouden.get(i)));
            nieuw.add(bestand("bij" + i + ".gevallen.csv", inhouden.get(i)));
        }
        oud.add(new Regelbestand("latijn.dmn", new byte[] {(byte) 0xe9, '\n'}));
        nieuw.add(new Regelbestand("latijn.dmn", new byte[] {(byte) 0xe9, (byte) 0xff, '\n'}));

        pasToe(oud, nieuw);
    }

    @Test
    void manyChangesInOneFileKeepTheirPlaces() throws Exception {
        List<Regelbestand> oud = List.of(bestand("groot.dmn", regels(3000, 1)));
        List<Regelbestand> nieuw = List.of(bestand("groot.dmn", regels(3000, 7)));

        pasToe(oud, nieuw);
        pasToe(nieuw, oud);
    }

    @Test
    void rulesInDroolsComeWithARelease() {
        assertThat(Patch.van(List.of(bestand("kandidaten.drl", "een")), List.of(bestand("kandidaten.drl", "twee")))).isEmpty();
    }

    private static String regels(int aantal, int stap) {
        return IntStream.range(0, aantal).mapToObj(i -> i * stap % 11 == 0 ? "anders " + i * stap : "regel " + i % 5)
                .collect(Collectors.joining("\n"));
    }

    private static Regelbestand bestand(String naam, String tekst) {
        return new Regelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] pasToe(List<Regelbestand> oud, List<Regelbestand> nieuw) throws IOException, InterruptedException {
        Path bron = Files.createTempDirectory(map, "bron");
        Files.createDirectory(bron.resolve("dmn"));
        schrijf(bron, oud);
        byte[] patch = Patch.van(oud, nieuw);
        Files.write(bron.resolve("verschil.patch"), patch);
        git(bron, "init", "--quiet");
        git(bron, "apply", "--whitespace=nowarn", "verschil.patch");
        Map<String, byte[]> gekregen = lees(bron);
        assertThat(gekregen.keySet()).isEqualTo(perNaam(nieuw).keySet());
        perNaam(nieuw).forEach((naam, inhoud) -> assertThat(gekregen.get(naam)).as(naam).isEqualTo(inhoud));
        return patch;
    }

    private static void schrijf(Path bron, List<Regelbestand> bestanden) throws IOException {
        for (Map.Entry<String, byte[]> bestand : perNaam(bestanden).entrySet()) {
            Files.write(bron.resolve("dmn").resolve(bestand.getKey()), bestand.getValue());
        }
    }

    private static Map<String, byte[]> lees(Path bron) throws IOException {
        Map<String, byte[]> gelezen = new TreeMap<>();
        try (Stream<Path> bestanden = Files.list(bron.resolve("dmn"))) {
            for (Path bestand : bestanden.toList()) {
                gelezen.put(bestand.getFileName().toString(), Files.readAllBytes(bestand));
            }
        }
        return gelezen;
    }

    private static Map<String, byte[]> perNaam(List<Regelbestand> bestanden) {
        Map<String, byte[]> perNaam = new TreeMap<>();
        bestanden.stream().filter(bestand -> !bestand.isRegels()).forEach(bestand -> perNaam.put(bestand.naam(), bestand.inhoud()));
        return perNaam;
    }

    private static void git(Path bron, String... opdracht) throws IOException, InterruptedException {
        List<String> volledig = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false"));
        volledig.addAll(List.of(opdracht));
        Process git = new ProcessBuilder(volledig).directory(bron.toFile()).redirectErrorStream(true).start();
        String uitvoer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(uitvoer).isZero();
    }
}
