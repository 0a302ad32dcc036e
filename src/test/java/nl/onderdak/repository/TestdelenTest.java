package nl.onderdak.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The parts of the tests that can be run alone (docs/tests.md) together are all tests: who adds a test is asked where it belongs. */
class TestdelenTest {

    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Path PAGINATESTS = Path.of("src", "main", "webui", "e2e");
    private static final String PAGINAS = "nl/onderdak/pagina/*IT";
    private static final Pattern DEEL = Pattern.compile("<id>deel-([a-z]+)</id>(.*?)</profile>", Pattern.DOTALL);

    @Test
    void everyTestClassIsInExactlyOnePart() throws IOException {
        Map<String, List<String>> delen = perKlasse(Files.readString(Path.of("pom.xml")), testklassen());

        assertThat(delen).allSatisfy((klasse, in) -> assertThat(in).as(klasse).hasSize(1));
    }

    @Test
    void everyTestOfAPageIsInAPart() throws IOException {
        assertThat(zonderDeel(Files.readString(Path.of("pom.xml")), paginatests())).isEmpty();
    }

    @Test
    void aClassOfNoPartAndOneOfTwoPartsAreNoticed() {
        String pom = """
                <profile><id>deel-a</id><test>nl/onderdak/een/*Test,nl/onderdak/twee/*Test</test></profile>
                <profile><id>deel-b</id><test>nl/onderdak/twee/*Test</test><onderdak.paginas>een</onderdak.paginas></profile>""";

        assertThat(perKlasse(pom, List.of("nl/onderdak/een/ATest", "nl/onderdak/twee/ATest", "nl/onderdak/drie/ATest")))
                .isEqualTo(Map.of("nl/onderdak/een/ATest", List.of("a"), "nl/onderdak/twee/ATest", List.of("a", "b"), "nl/onderdak/drie/ATest", List.of()));
        assertThat(zonderDeel(pom, List.of("een.spec.ts", "een-meer.spec.ts", "twee.spec.ts"))).containsExactly("twee.spec.ts");
    }

    private static Map<String, List<String>> perKlasse(String pom, List<String> klassen) {
        Map<String, List<String>> delen = new TreeMap<>();
        klassen.forEach(klasse -> delen.put(klasse, new ArrayList<>()));
        Matcher deel = DEEL.matcher(pom);
        while (deel.find()) {
            Stream.of("test", "it\\.test").flatMap(soort -> waarden(deel.group(2), soort, ",")).filter(patroon -> !patroon.equals(PAGINAS)).map(TestdelenTest::regex)
                    .forEach(patroon -> delen.forEach((klasse, in) -> {
                        if (klasse.matches(patroon)) {
                            in.add(deel.group(1));
                        }
                    }));
        }
        return delen;
    }

    private static List<String> zonderDeel(String pom, List<String> paginatests) {
        List<String> begin = DEEL.matcher(pom).results().flatMap(deel -> waarden(deel.group(2), "onderdak\\.paginas", " ")).toList();
        return paginatests.stream().filter(naam -> begin.stream().noneMatch(naam::startsWith)).toList();
    }

    private static Stream<String> waarden(String deel, String element, String scheiding) {
        Matcher gevonden = Pattern.compile("<" + element + ">(.*?)</").matcher(deel);
        return gevonden.find() ? Stream.of(gevonden.group(1).split(scheiding)) : Stream.of();
    }

    private static String regex(String patroon) {
        return patroon.replace("*", "[^/]*");
    }

    private static List<String> testklassen() throws IOException {
        try (Stream<Path> bestanden = Files.walk(TESTS)) {
            return bestanden.map(bestand -> TESTS.relativize(bestand).toString().replace('\\', '/')).filter(naam -> naam.matches(".*(Test|IT)\\.java"))
                    .map(naam -> naam.replaceFirst("\\.java$", "")).filter(naam -> !naam.startsWith("nl/onderdak/pagina/")).toList();
        }
    }

    private static List<String> paginatests() throws IOException {
        try (Stream<Path> bestanden = Files.list(PAGINATESTS)) {
            return bestanden.map(bestand -> bestand.getFileName().toString()).filter(naam -> naam.endsWith(".spec.ts")).toList();
        }
    }
}
