package nl.onderdak.watals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What would change the situations of the README: each change, asked as advice, gives what was said. */
@QuarkusIntegrationTest
class WatAlsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SITUATIE = Pattern.compile("curl -s localhost:8080/v1/(leefgeld|voorzieningen) -H '[^']*' -d '(\\{.*?})'", Pattern.DOTALL);

    static List<Arguments> situaties() throws IOException {
        List<Arguments> situaties = new ArrayList<>();
        Matcher gevonden = SITUATIE.matcher(Files.readString(Path.of("README.md")));
        while (gevonden.find()) {
            situaties.add(Arguments.of(gevonden.group(1), JSON.readTree(gevonden.group(2)), gevonden.group(1).equals("leefgeld") ? "leefgeldPersoon" : "onderdak"));
        }
        return situaties;
    }

    @Test
    void theReadmeHasThreeSituations() throws IOException {
        assertThat(situaties()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("situaties")
    void everyChangeGivesTheOutcomeThatWasSaid(String model, JsonNode feiten, String beslissing) throws SQLException {
        long opgeslagen = Adviestelling.aantal();
        ObjectNode vraag = JSON.createObjectNode();
        vraag.set("feiten", feiten);
        vraag.putArray("uitkomst").add(beslissing);
        HttpResponse<byte[]> antwoord = Dienst.stuur("/" + model + "/_wat-als", vraag.toString());

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(Adviestelling.aantal()).as("nothing is stored").isEqualTo(opgeslagen);
        assertThat(Dienst.json(antwoord).get("wijzigingen")).isNotEmpty().allSatisfy(wijziging -> {
            JsonNode anders = feiten.deepCopy();
            for (JsonNode feit : wijziging.get("feiten")) {
                assertThat(feit.get("pointer").textValue()).isNotEqualTo("/persoon/geboortedatum");
                zet(anders, feit.get("pointer").textValue(), feit.get("naar"));
            }
            JsonNode uitkomst = Dienst.json(Dienst.stuur("/" + model, anders.toString())).get("uitkomst");
            for (JsonNode verschil : wijziging.get("verschillen")) {
                assertThat(uitkomst.at("/" + verschil.get("pad").textValue().replace('.', '/'))).as(wijziging.toString()).isEqualTo(verschil.get("naar"));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"POST, /bestaat-niet/_wat-als, 404", "POST, /typen/_wat-als, 404", "GET, /leefgeld/_wat-als, 405", "POST, /leefgeld/_wat-als/, 404",
            "POST, /leefgeld/_wat-als?x=1, 400", "POST, /leefgeld/_wat-als, 400"})
    void whatCannotBeAskedIsRefused(String methode, String pad, int status) {
        HttpResponse<byte[]> antwoord = Dienst.verstuur(methode, pad, BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON);

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
    }

    @Test
    void faultsInTheFactsStandBelowFeiten() {
        HttpResponse<byte[]> vorm = Dienst.stuur("/leefgeld/_wat-als", "{\"feiten\": {\"verblijf\": {\"plaats\": \"maan\"}}, \"uitkomst\": \"x\"}");
        HttpResponse<byte[]> samenhang = Dienst.stuur("/leefgeld/_wat-als",
                "{\"feiten\": {\"peildatum\": \"2023-06-01\", \"persoon\": {\"geboortedatum\": \"2030-01-01\"}}}");

        assertThat(vorm.statusCode()).isEqualTo(400);
        assertThat(Dienst.json(vorm).get("errors")).extracting(fout -> fout.get("pointer").textValue())
                .containsExactlyInAnyOrder("/feiten/peildatum", "/feiten/verblijf/plaats", "/uitkomst");
        assertThat(samenhang.statusCode()).isEqualTo(400);
        assertThat(Dienst.json(samenhang).get("errors")).isNotEmpty()
                .allSatisfy(fout -> assertThat(fout.get("pointer").textValue()).startsWith("/feiten/"));
    }

    private static void zet(JsonNode feiten, String pointer, JsonNode waarde) {
        String[] delen = pointer.substring(1).split("/");
        ObjectNode hier = (ObjectNode) feiten;
        for (int i = 0; i < delen.length - 1; i++) {
            hier = hier.withObject("/" + delen[i]);
        }
        hier.set(delen[delen.length - 1], waarde);
    }
}
