package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.onderdak.contract.Spectral.Bevinding;
import nl.onderdak.contract.Spectral.Oordeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published contract keeps the NL API Design Rules; the linter that says so notices when it does not. */
@QuarkusIntegrationTest
class SpectralIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAARSCHUWING = 1;

    private JsonNode contract;

    @BeforeEach
    void installeerDeLinter() throws IOException {
        Spectral.installeer();
        contract = Dienst.contract();
        JSON.writerWithDefaultPrettyPrinter().writeValue(Path.of("target", "openapi.json").toFile(), contract);
    }

    @Test
    void thePublishedContractHasNoErrorsAndNoWarnings() {
        Oordeel oordeel = Spectral.beoordeel(List.of(Path.of("target", "openapi.json")));

        assertThat(oordeel.bevindingen()).filteredOn(bevinding -> bevinding.ernst() <= WAARSCHUWING).isEmpty();
        assertThat(oordeel.gezakt()).isFalse();
    }

    @Test
    void aContractThatBreaksARuleIsRefused() throws IOException {
        Map<String, Consumer<ObjectNode>> breuken = new LinkedHashMap<>();
        breuken.put("adr-contact", document -> document.withObject("/info").remove("contact"));
        breuken.put("adr-path-hide-implementation", document -> verplaats(document, "/dmnresult"));
        breuken.put("adr-path-kebab-case", document -> verplaats(document, "/mijnAdviezen"));
        breuken.put("adr-version-header", document -> post(document).withObject("/responses/200").remove("headers"));
        breuken.put("adr-invalid-input-400", document -> post(document).withObject("/responses").remove("400"));
        breuken.put("prj-no-bsn", document -> document.withObject("/components/schemas/Advies/properties").putObject("bsn").put("type", "string"));
        breuken.put("oas3-valid-media-example", document ->
                post(document).withObject("/requestBody/content/application~1json/examples/fout/value").put("nietBestaand", 1));
        Map<String, Path> bestanden = new LinkedHashMap<>();
        for (Map.Entry<String, Consumer<ObjectNode>> breuk : breuken.entrySet()) {
            ObjectNode gebroken = contract.deepCopy();
            breuk.getValue().accept(gebroken);
            Path bestand = Files.createDirectories(Path.of("target", "gebroken")).resolve(breuk.getKey() + ".json");
            JSON.writeValue(bestand.toFile(), gebroken);
            bestanden.put(breuk.getKey(), bestand);
        }

        Oordeel oordeel = Spectral.beoordeel(new ArrayList<>(bestanden.values()));

        assertThat(oordeel.gezakt()).isTrue();
        bestanden.forEach((regel, bestand) -> assertThat(oordeel.bevindingen())
                .as(regel)
                .filteredOn(bevinding -> bevinding.bestand().equals(bestand.getFileName().toString()) && bevinding.ernst() == 0)
                .extracting(Bevinding::regel)
                .contains(regel));
    }

    /** The operation of the first model. */
    private static ObjectNode post(ObjectNode document) {
        for (JsonNode pad : document.get("paths")) {
            if (pad.has("post")) {
                return (ObjectNode) pad.get("post");
            }
        }
        throw new AssertionError("The contract has no POST");
    }

    private static void verplaats(ObjectNode document, String pad) {
        document.withObject("/paths").putObject(pad).set("post", post(document).deepCopy().put("operationId", "anders"));
    }
}
