package nl.onderdak.koppeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person is may not count in coupling: no table, rule, message or record even has a word for it. */
class WaarborgTest {

    private static final Pattern VERBODEN = Pattern.compile("(?i)nationalit|etni|ethni|moedertaal|mother.?tongue|geslacht|gender|\\bsekse|\\bsex\\b"
            + "|afkomst|geboorteland|herkomstland|land.?van.?(herkomst|oorsprong)|huidskleur|\\bras\\b|religi|godsdienst|geloof");

    @Test
    void nothingOfCouplingHasAWordForNationalityEthnicityMotherTongueOrSex() throws IOException {
        List<Path> bestanden = bestanden();

        assertThat(bestanden).as("the scan sees what it must").extracting(pad -> pad.getFileName().toString())
                .contains("koppelcriteria.dmn", "koppelpunten.dmn", "koppelsystemen.dmn", "bericht-kandidaten.dmn", "kandidaten.drl", "Huishouden.java");
        for (Path bestand : bestanden) {
            assertThat(gevonden(Files.readString(bestand))).as(bestand.toString()).isEmpty();
        }
    }

    @Test
    void aTableOrRecordWithSuchAWordIsFound() {
        assertThat(gevonden("<itemComponent name=\"nationaliteit\">")).containsExactly("nationalit");
        assertThat(gevonden("\"moedertaal-ja\"")).containsExactly("moedertaal");
        assertThat(gevonden("record Volwassene(String geslacht, String etniciteit)")).containsExactly("geslacht", "etni");
        assertThat(gevonden("een terras en een taalcursus")).isEmpty();
    }

    private static List<String> gevonden(String tekst) {
        return VERBODEN.matcher(tekst).results().map(treffer -> treffer.group()).toList();
    }

    private static List<Path> bestanden() throws IOException {
        List<Path> bestanden = new ArrayList<>();
        for (String plaats : List.of("dmn", "rules", "src/main/java/nl/onderdak/koppeling")) {
            try (Stream<Path> paden = Files.walk(Path.of(plaats))) {
                paden.filter(Files::isRegularFile).filter(WaarborgTest::isVanKoppeling).forEach(bestanden::add);
            }
        }
        return bestanden;
    }

    private static boolean isVanKoppeling(Path pad) {
        return !pad.startsWith("dmn") || pad.getFileName().toString().matches("(koppel|bericht-).*\\.dmn");
    }
}
