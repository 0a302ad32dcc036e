package nl.onderdak.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measurements are no part of the tests, and would break unseen with the product they measure. */
class MetingTest {

    private static final String JMH = "org.openjdk.jmh";

    @TempDir
    private Path map;

    @Test
    void theMeasurementsCompileWithTheProductThatTheyMeasure() throws IOException {
        assertThat(klachten(bronnen("src/bench/java"))).isEmpty();
    }

    @Test
    void theServiceThatIsMeasuredCompilesWithTheProductItIsLaidOver() throws IOException {
        assertThat(klachten(bronnen("src/bench/dienst/java"))).isEmpty();
    }

    @Test
    void aMeasurementOfSomethingThatIsGoneIsFound() throws IOException {
        Path oud = Files.writeString(map.resolve("Oud.java"), "class Oud { nl.onderdak.regels.Verdwenen weg; }");

        assertThat(klachten(List.of(oud))).contains("Verdwenen");
    }

    /** All but what rests on the harness, which comes with the profile, and what starts that. */
    private static List<Path> bronnen(String map) throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of(map))) {
            return bestanden.filter(bestand -> bestand.toString().endsWith(".java")).filter(bestand -> !tekst(bestand).contains(JMH)).toList();
        }
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private String klachten(List<Path> bronnen) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter klachten = new StringWriter();
        try (StandardJavaFileManager bestanden = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(klachten, bestanden, null, List.of("-proc:none", "-nowarn", "-d", map.toString(), "-classpath", System.getProperty("java.class.path")), null,
                    bestanden.getJavaFileObjectsFromPaths(bronnen)).call();
        }
        return klachten.toString();
    }
}
