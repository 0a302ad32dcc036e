package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeitdekkingTest {

    private static final Path NIET_GEMODELLEERD = Path.of("docs/niet-gemodelleerd.md");
    /** What surrounds them is vocabulary, history, sources, properties and open points. */
    private static final Pattern PARAGRAAF_MET_REGELS = Pattern.compile("[1-8]|A[1-9]|B[2-79]|C2|D");
    private static final Pattern EERSTE_CEL = Pattern.compile("(?m)^\\| ([A-Z]{1,2}(?:\\d{1,3}|\\d{0,2}\\.\\d{1,2})) \\|");

    private final Set<String> gebruikt = Projectregelset.REGELSET.rijen().stream()
            .flatMap(rij -> rij.feiten().stream()).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyRuleOfTheFactSheetIsInARowOrSaysWhyNot() throws IOException {
        Set<String> regels = Feitenblad.perParagraaf().entrySet().stream()
                .filter(feit -> PARAGRAAF_MET_REGELS.matcher(feit.getValue()).matches())
                .map(feit -> feit.getKey()).collect(Collectors.toCollection(TreeSet::new));
        regels.removeAll(gebruikt);
        regels.removeAll(nietGemodelleerd());

        assertThat(regels).isEmpty();
    }

    @Test
    void atMostFortyRulesAreLeftOutAndNoneOfThemIsModelledAfterAll() throws IOException {
        Set<String> weggelaten = nietGemodelleerd();

        assertThat(weggelaten).hasSizeLessThanOrEqualTo(40).doesNotContainAnyElementsOf(gebruikt);
        assertThat(Feitenblad.ids()).containsAll(weggelaten);
    }

    @Test
    void everyFactARowNamesIsInTheFactSheet() throws IOException {
        assertThat(Feitenblad.ids()).containsAll(gebruikt);
    }

    private static Set<String> nietGemodelleerd() throws IOException {
        return EERSTE_CEL.matcher(Files.readString(NIET_GEMODELLEERD)).results()
                .map(gevonden -> gevonden.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
