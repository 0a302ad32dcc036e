package nl.onderdak.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packaged service comes with a list of what is in it. */
class SbomIT {

    @Test
    void everyJarOfTheServiceIsListedAndNothingOfTheTests() throws IOException {
        JsonNode lijst = new ObjectMapper().readTree(Path.of("target", "quarkus-run-cyclonedx.json").toFile());

        assertThat(lijst.get("bomFormat").textValue()).isEqualTo("CycloneDX");
        assertThat(lijst.get("components").findValuesAsText("group")).contains("io.quarkus", "org.kie", "org.drools").doesNotContain("org.assertj");
        assertThat(lijst.get("components").findValuesAsText("location")).containsAll(jars());
    }

    @Test
    void thePagesHaveAListOfTheirOwnWithoutTheToolsThatBuildThem() throws IOException {
        JsonNode lijst = new ObjectMapper().readTree(Path.of("target", "bom-paginas.json").toFile());

        assertThat(lijst.get("bomFormat").textValue()).isEqualTo("CycloneDX");
        assertThat(lijst.get("components").findValuesAsText("name")).contains("react", "react-router").doesNotContain("vite", "typescript");
    }

    /** As seen from the folder of the service. */
    private static List<String> jars() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of("target", "quarkus-app", "lib", "main"))) {
            return jars.map(jar -> "lib/main/" + jar.getFileName()).toList();
        }
    }
}
