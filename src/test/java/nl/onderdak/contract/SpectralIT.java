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
import java.util.List;
import java.util.function.Consumer;
import nl.onderdak.contract.Spectral.Bevinding;
import nl.onderdak.contract.Spectral.Oordeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published contract keeps the NL API Design Rules; the linter that says so notices when it does not. */
@QuarkusIntegrationTest
class SpectralIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FOUT = 0;
    private static final int WAARSCHUWING = 1;
    private static final String REGISTERRECORD = "Algoritmeregisterrecord";

    /** A way to break a rule, and how heavily the linter takes it. */
    private record Breuk(String regel, int ernst, Consumer<ObjectNode> breek) {
    }

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
        List<Breuk> breuken = List.of(
                fout("adr-contact", document -> document.withObject("/info").remove("contact")),
                fout("adr-path-hide-implementation", document -> verplaats(document, "/dmnresult")),
                fout("adr-path-kebab-case", document -> verplaats(document, "/mijnAdviezen")),
                fout("adr-version-header", document -> post(document).withObject("/responses/200").remove("headers")),
                fout("adr-invalid-input-400", document -> post(document).withObject("/responses").remove("400")),
                fout("prj-no-bsn", document -> veld(document, "Advies", "bsn")),
                // Whatever else is said of the field, and also in the schema that may name its fields in a way of its own.
                fout("prj-no-bsn", document -> veld(document, "Regelmodel", "adres").put("format", "uri-reference")),
                fout("prj-no-bsn", document -> veld(document, REGISTERRECORD, "adres")),
                fout("oas3-valid-media-example", document ->
                        post(document).withObject("/requestBody/content/application~1json/examples/fout/value").put("nietBestaand", 1)),
                new Breuk("adr-property-camel-case", WAARSCHUWING, document -> veld(document, "Advies", "lawful_basis")),
                new Breuk("adr-property-camel-case", WAARSCHUWING, document -> veld(document, REGISTERRECORD + "Anders", "lawful_basis")));
        List<Path> bestanden = new ArrayList<>();
        for (Breuk breuk : breuken) {
            ObjectNode gebroken = contract.deepCopy();
            breuk.breek().accept(gebroken);
            Path bestand = Files.createDirectories(Path.of("target", "gebroken")).resolve(breuk.regel() + "-" + bestanden.size() + ".json");
            JSON.writeValue(bestand.toFile(), gebroken);
            bestanden.add(bestand);
        }

        Oordeel oordeel = Spectral.beoordeel(bestanden);

        assertThat(oordeel.gezakt()).isTrue();
        for (int i = 0; i < breuken.size(); i++) {
            Breuk breuk = breuken.get(i);
            String bestand = bestanden.get(i).getFileName().toString();
            assertThat(oordeel.bevindingen())
                    .as(bestand)
                    .filteredOn(bevinding -> bevinding.bestand().equals(bestand) && bevinding.ernst() == breuk.ernst())
                    .extracting(Bevinding::regel)
                    .contains(breuk.regel());
        }
    }

    private static Breuk fout(String regel, Consumer<ObjectNode> breek) {
        return new Breuk(regel, FOUT, breek);
    }

    private static ObjectNode veld(ObjectNode document, String schema, String naam) {
        return document.withObject("/components/schemas/" + schema + "/properties").putObject(naam).put("type", "string");
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
