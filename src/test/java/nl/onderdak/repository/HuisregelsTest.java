package nl.onderdak.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file holds what would tie this project to one machine, or what only looks finished. */
class HuisregelsTest {

    /** What git leaves out as well: folders that are made, or somebody's own. */
    private static final Set<String> NIET_VAN_ONS = Set.of(".git", "target", "node_modules", "dist", ".onderdak", "wrapper", ".idea", ".vscode", ".jqwik-database", "mvnw", "mvnw.cmd");

    @Test
    void noFileBreaksARule() throws IOException {
        Map<Path, Object> overtreders = new TreeMap<>();
        int[] aantal = {0};
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path map, BasicFileAttributes kenmerken) {
                return NIET_VAN_ONS.contains(map.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) {
                if (kenmerken.isRegularFile() && !NIET_VAN_ONS.contains(bestand.getFileName().toString())) {
                    aantal[0]++;
                    var overtredingen = Huisregels.overtredingen(lees(bestand));
                    if (!overtredingen.isEmpty()) {
                        overtreders.put(bestand, overtredingen);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });

        assertThat(overtreders).isEmpty();
        assertThat(aantal[0]).as("files that were read").isGreaterThan(1000);
    }

    /** Every byte is a character, so that pictures can be read too. */
    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand, StandardCharsets.ISO_8859_1);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"resolved\": \"https://registry.npm+js.org/x.tgz\"", "<url>https://repo.maven.apache.o+rg/maven2</url>", "FROM quay.i+o/x:1",
            "see /wo+rk/main", "cd /ro+ot/.m2", "C:\\Use+rs\\jan", "// TO+DO later", "# FIX+ME", "@Dis+abled", "test.sk+ip('x')", "it.on+ly('x')", "assume+True(linux)"})
    void aTextThatBreaksARuleIsNoticed(String tekst) {
        assertThat(Huisregels.overtredingen(tekst.replace("+", ""))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mvn -q package -DskipTests", "-Dmaven.test.sk+ip=true", "stream().skip(1)", "xsi http://maven.apache.o+rg/POM/4.0.0", "/v1/adviezen", "method and todos"})
    void anOrdinaryTextIsNot(String tekst) {
        assertThat(Huisregels.overtredingen(tekst.replace("+", ""))).isEmpty();
    }
}
