package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderdak.geval.Gevallenantwoorden;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published contract and the running service say the same. */
@QuarkusIntegrationTest
class ContractIT {

    private static final Regelset REGELSET = Projectregelset.REGELSET;

    private JsonNode contract;
    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        contract = Dienst.contract();
        schemas = new Schemacontrole(contract);
    }

    @Test
    void anyoneMayReadTheContractFromAnyOrigin() {
        HttpResponse<byte[]> antwoord = Dienst.lees("/openapi.json", "Origin", "https://elders.example.org");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(Dienst.kop(antwoord, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.JSON);
        assertThat(Dienst.kop(antwoord, "API-Version")).isEqualTo(contract.at("/info/version").textValue());
    }

    @Test
    void theContractNamesEveryModelAndNoGeneratedRoute() throws IOException {
        List<String> eigen = ContractschrijverTest.eigenAdressen();
        List<String> paden = namen(contract.get("paths"));

        assertThat(paden).containsAll(REGELSET.namen().stream().map(naam -> "/" + naam).toList());
        assertThat(paden).allSatisfy(pad -> assertThat(pad.split("/")).as("model, or an address of our own")
                .satisfiesAnyOf(delen -> assertThat(REGELSET.model(pad.substring(1).replaceFirst("/_batch$", ""))).isPresent(),
                        delen -> assertThat(delen[1]).isIn(eigen)));
        assertThat(contract.toString()).doesNotContainIgnoringCase("dmnresult").doesNotContain("x-dmn", "kogito", "InputSet", ".json#");
    }

    @Test
    void everyExampleIsAnsweredAsDocumented() {
        SoftAssertions zacht = new SoftAssertions();
        for (Beslismodel model : REGELSET.modellen()) {
            JsonNode post = contract.at("/paths/~1" + model.naam() + "/post");
            Map.Entry<String, JsonNode> verzoek = voorbeeld(post.at("/requestBody/content/application~1json"));
            Map.Entry<String, JsonNode> verwacht = voorbeeld(post.at("/responses/200/content/application~1json"));

            HttpResponse<byte[]> antwoord = Dienst.stuur("/" + model.naam(), verzoek.getValue().toString());

            zacht.assertThat(antwoord.statusCode()).as(model.naam() + " " + Dienst.tekst(antwoord)).isEqualTo(200);
            for (String deel : List.of("uitkomst", "onderbouwing", "ontbrekendeGegevens", "aard")) {
                zacht.assertThat(Dienst.json(antwoord).get(deel)).as(model.naam() + " " + deel).isEqualTo(verwacht.getValue().get(deel));
            }
            zacht.assertThat(Dienst.json(antwoord).at("/advies/regelset")).isEqualTo(verwacht.getValue().at("/advies/regelset"));
        }
        zacht.assertAll();
    }

    @Test
    void everyCaseIsAnsweredWithinTheContract() {
        SoftAssertions zacht = new SoftAssertions();
        Gevallenantwoorden.gevallen().forEach(geval -> {
            HttpResponse<byte[]> antwoord = Gevallenantwoorden.op(geval);
            String naam = Schemanamen.hoofdletters(geval.model());
            zacht.assertThat(antwoord.statusCode()).as(geval.toString()).isIn(200, 400);
            if (antwoord.statusCode() == 200) {
                zacht.assertThat(schemas.fouten(naam + "Verzoek", geval.verzoek())).as("verzoek " + geval).isEmpty();
                zacht.assertThat(schemas.fouten(naam + "Advies", Dienst.json(antwoord))).as("antwoord " + geval).isEmpty();
                zacht.assertThat(schemas.fouten("BewaardAdvies", Dienst.json(antwoord)).stream().filter(fout -> !fout.contains("/uitkomst")))
                        .as("bewaard " + geval).isEmpty();
            } else {
                zacht.assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).as("weigering " + geval).isEmpty();
            }
        });
        zacht.assertAll();
    }

    @Test
    void theSmallestRequestIsAnsweredAndNullSaysTheSameAsAbsent() {
        for (Beslismodel model : REGELSET.modellen()) {
            ObjectNode afwezig = KleinsteVerzoek.van(model);
            ObjectNode leeg = afwezig.deepCopy();
            model.invoer().stream().map(Gegeven::naam).filter(naam -> !afwezig.has(naam)).forEach(leeg::putNull);

            HttpResponse<byte[]> zonder = Dienst.stuur("/" + model.naam(), afwezig.toString());
            HttpResponse<byte[]> metNull = Dienst.stuur("/" + model.naam(), leeg.toString());

            assertThat(zonder.statusCode()).as(Dienst.tekst(zonder)).isEqualTo(200);
            assertThat(schemas.fouten(Schemanamen.hoofdletters(model.naam()) + "Verzoek", leeg)).isEmpty();
            for (String deel : List.of("uitkomst", "onderbouwing", "ontbrekendeGegevens")) {
                assertThat(Dienst.json(metNull).get(deel)).isEqualTo(Dienst.json(zonder).get(deel));
            }
        }
    }

    @Test
    void anAnswerThatIsNotAsDocumentedIsNoticed() {
        String model = REGELSET.namen().get(0);
        String schema = Schemanamen.hoofdletters(model) + "Advies";
        JsonNode antwoord = voorbeeld(contract.at("/paths/~1" + model + "/post/responses/200/content/application~1json")).getValue();
        ObjectNode teVeel = antwoord.deepCopy();
        teVeel.withObject("/uitkomst").put("nietGenoemd", 1);
        ObjectNode teWeinig = antwoord.deepCopy();
        teWeinig.withObject("/advies").remove("regelset");

        assertThat(schemas.fouten(schema, antwoord)).isEmpty();
        assertThat(schemas.fouten(schema, teVeel)).hasSize(1).first().asString().contains("nietGenoemd");
        assertThat(schemas.fouten(schema, teWeinig)).hasSize(1).first().asString().contains("regelset");
    }

    @Test
    void everyDocumentedRefusalIsGivenAndIsAProblemDocument() {
        for (String model : REGELSET.namen()) {
            String pad = "/" + model;
            List<HttpResponse<byte[]>> weigeringen = List.of(
                    Dienst.stuur(pad, "[]"),
                    Dienst.stuur(pad, "{}".getBytes(), "Content-Type", Dienst.JSON, "Authorization", "Basic eDp5"),
                    Dienst.stuur(pad, "{}".getBytes(), "Content-Type", Dienst.JSON, "Accept", "application/xml"),
                    Dienst.stuur(pad, new byte[2_000_000], "Content-Type", Dienst.JSON),
                    Dienst.stuur(pad, "{}".getBytes(), "Content-Type", "text/plain"));
            assertThat(weigeringen).extracting(HttpResponse::statusCode).containsExactly(400, 401, 406, 413, 415);
            assertThat(weigeringen).allSatisfy(this::isGedocumenteerd);
            // 409, 410, 500 and 503 ask for more; keys, erasure, the archive and the reporting of faults have tests of their own.
            assertThat(namen(contract.at("/paths/~1" + model + "/post/responses")))
                    .containsExactlyInAnyOrder("200", "400", "401", "406", "409", "410", "413", "415", "500", "503");
        }
        HttpResponse<byte[]> onbekendAdvies = Dienst.lees("/adviezen/00000000-0000-4000-8000-000000000000");
        assertThat(onbekendAdvies.statusCode()).isEqualTo(404);
        isGedocumenteerd(onbekendAdvies);
    }

    @Test
    void anotherMethodIsRefusedWithTheMethodsThatWork() {
        HttpResponse<byte[]> model = Dienst.verstuur("PUT", "/" + REGELSET.namen().get(0), BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON);
        HttpResponse<byte[]> eigen = Dienst.verstuur("DELETE", "/openapi.json", BodyPublishers.noBody());

        assertThat(List.of(model, eigen)).extracting(HttpResponse::statusCode).containsOnly(405);
        assertThat(List.of(model, eigen)).allSatisfy(this::isGedocumenteerd);
        assertThat(Dienst.kop(model, "Allow")).isEqualTo("POST, OPTIONS");
        assertThat(Dienst.kop(eigen, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    private void isGedocumenteerd(HttpResponse<byte[]> weigering) {
        assertThat(Dienst.kop(weigering, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Dienst.kop(weigering, "API-Version")).isEqualTo(contract.at("/info/version").textValue());
        assertThat(schemas.fouten("Probleem", Dienst.json(weigering))).isEmpty();
    }

    private static Map.Entry<String, JsonNode> voorbeeld(JsonNode inhoud) {
        assertThat(inhoud.has("examples")).as("an example from the cases").isTrue();
        String naam = inhoud.get("examples").fieldNames().next();
        return Map.entry(naam, inhoud.get("examples").get(naam).get("value"));
    }

    private static List<String> namen(JsonNode object) {
        List<String> namen = new ArrayList<>();
        object.fieldNames().forEachRemaining(namen::add);
        return namen;
    }
}
