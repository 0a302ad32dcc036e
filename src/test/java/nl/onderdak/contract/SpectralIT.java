package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.onderdak.contract.Spectral.Bevinding;
import nl.onderdak.contract.Spectral.Oordeel;
import nl.onderdak.toegang.Toegangsbeleid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published contract keeps the NL API Design Rules; the linter that says so notices when it does not. */
@QuarkusIntegrationTest
class SpectralIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FOUT = 0;
    private static final int WAARSCHUWING = 1;
    private static final String REGISTERRECORD = "Algoritmeregisterrecord";

    /** A way to break a rule, how heavily the linter takes it and in how many places it is broken. */
    private record Breuk(String regel, int ernst, int aantal, Consumer<ObjectNode> breek) {
    }

    private JsonNode contract;

    @BeforeEach
    void installeerDeLinter() throws IOException {
        Spectral.installeer();
        contract = Dienst.contract();
        JSON.writerWithDefaultPrettyPrinter().writeValue(Path.of("target", "openapi.json").toFile(), contract);
    }

    @Test
    void thePublishedContractHasNoErrorsAndNoWarnings() throws IOException {
        ObjectNode metUitgever = contract.deepCopy();
        Aanmeldeisen.pasToe(metUitgever, new Toegangsbeleid(true, List.of("regelsets"), List.of()));
        Path aanmeldend = Path.of("target", "openapi-uitgever.json");
        JSON.writeValue(aanmeldend.toFile(), metUitgever);

        Oordeel oordeel = Spectral.beoordeel(List.of(Path.of("target", "openapi.json"), aanmeldend));

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
                // Whatever else is said of the field, and also in the schema that may name its fields in a way of its own.
                new Breuk("prj-no-bsn", FOUT, 3, document -> {
                    veld(document, "Advies", "bsn");
                    veld(document, "Regelmodel", "adres").put("format", "uri-reference");
                    veld(document, REGISTERRECORD, "adres");
                }),
                fout("oas3-valid-media-example", document ->
                        post(document).withObject("/requestBody/content/application~1json/examples/fout/value").put("nietBestaand", 1)),
                new Breuk("adr-property-camel-case", WAARSCHUWING, 2, document -> {
                    veld(document, "Advies", "lawful_basis");
                    veld(document, REGISTERRECORD + "Anders", "lawful_basis");
                }));
        // All in one document: to read the contract costs the linter more than to judge it.
        ObjectNode gebroken = contract.deepCopy();
        breuken.forEach(breuk -> breuk.breek().accept(gebroken));
        Path bestand = Path.of("target", "openapi-gebroken.json");
        JSON.writeValue(bestand.toFile(), gebroken);

        Oordeel oordeel = Spectral.beoordeel(List.of(bestand));

        assertThat(oordeel.gezakt()).isTrue();
        breuken.forEach(breuk -> assertThat(oordeel.bevindingen())
                .as(breuk.regel())
                .filteredOn(bevinding -> bevinding.regel().equals(breuk.regel()) && bevinding.ernst() == breuk.ernst())
                .hasSizeGreaterThanOrEqualTo(breuk.aantal()));
    }

    private static Breuk fout(String regel, Consumer<ObjectNode> breek) {
        return new Breuk(regel, FOUT, 1, breek);
    }

    private static ObjectNode veld(ObjectNode document, String schema, String naam) {
        return document.withObject("/components/schemas/" + schema + "/properties").putObject(naam).put("type", "string");
    }

    /** The operation of the first model. */
    private static ObjectNode post(ObjectNode document) {
        for (JsonNode pad : document.get("paths")) {
            if (pad.at("/post/tags/0").asText().equals("advies")) {
                return (ObjectNode) pad.get("post");
            }
        }
        throw new AssertionError("The contract has no POST");
    }

    private static void verplaats(ObjectNode document, String pad) {
        document.withObject("/paths").putObject(pad).set("post", post(document).deepCopy().put("operationId", "anders"));
    }
}
