package nl.onderdak.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of this software for catalogues keeps its standard, and says what the build says. */
class PubliccodeTest {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(PubliccodeTest.class.getResourceAsStream("/publiccode.schema.json"));

    private static ObjectNode publiccode() throws IOException {
        return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(Path.of("publiccode.yml").toFile());
    }

    @Test
    void itKeepsTheStandard() throws IOException {
        assertThat(SCHEMA.validate(publiccode())).isEmpty();
    }

    @Test
    void itsVersionIsThatOfTheBuildAndOfTheManifests() throws IOException {
        String versie = publiccode().get("softwareVersion").textValue();

        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>onderdak</artifactId>\n  <version>" + versie + "</version>");
        assertThat(Files.readString(Path.of("k8s/base/kustomization.yaml"))).contains("app.kubernetes.io/version: \"" + versie + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBrokenDescriptionIsRefused(String wat, Consumer<ObjectNode> breuk) throws IOException {
        ObjectNode publiccode = publiccode();
        breuk.accept(publiccode);

        assertThat(SCHEMA.validate(publiccode)).isNotEmpty();
    }

    static Stream<Arguments> aBrokenDescriptionIsRefused() {
        return Stream.of(
                breuk("no licence", publiccode -> publiccode.withObject("/legal").remove("license")),
                breuk("another licence", publiccode -> publiccode.withObject("/legal").put("license", "MIT")),
                breuk("a category that the standard does not have", publiccode -> publiccode.putArray("categories").add("decision-support")),
                breuk("nobody to ask", publiccode -> publiccode.withObject("/maintenance").putArray("contacts")),
                breuk("a long short description", publiccode -> publiccode.withObject("/description/nl").put("shortDescription", "a".repeat(151))),
                breuk("a short long description", publiccode -> publiccode.withObject("/description/nl").put("longDescription", "a".repeat(149))),
                breuk("no languages", publiccode -> publiccode.withObject("/localisation").remove("availableLanguages")),
                breuk("an unknown key", publiccode -> publiccode.put("tags", "opvang")));
    }

    private static Arguments breuk(String wat, Consumer<ObjectNode> breuk) {
        return Arguments.of(wat, breuk);
    }
}
