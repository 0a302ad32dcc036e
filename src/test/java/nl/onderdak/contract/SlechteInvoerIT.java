package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: a problem document that says what to send instead, never a fault of the service, no advice. */
@QuarkusIntegrationTest
class SlechteInvoerIT {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final String MODEL = "voorzieningen";
    private static final String PAD = "/" + MODEL;

    private static final Path LOGBOEK = Path.of("target", "quarkus.log");
    private static final int OPHANGEN = 150;
    private static final int BEZINKEN_MS = 500;

    private long opgeslagen;

    @BeforeEach
    void telDeAdviezen() throws SQLException {
        opgeslagen = Adviestelling.aantal();
    }

    @AfterEach
    void erIsNietsOpgeslagen() throws SQLException {
        assertThat(Adviestelling.aantal()).as("number of stored advices").isEqualTo(opgeslagen);
    }

    @Test
    void whoHangsUpHalfwayAnAnswerIsNoFaultOfTheService() throws IOException, InterruptedException {
        String voor = Files.readString(LOGBOEK);
        for (int i = 0; i < OPHANGEN; i++) {
            try (Socket verbinding = new Socket("localhost", RestAssured.port)) {
                verbinding.setSoLinger(true, 0);
                verbinding.getOutputStream().write("GET /v1/taakstellingen/2023-I HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(verbinding.getInputStream().read()).isEqualTo('H');
            }
        }
        assertThat(Dienst.lees("/taakstellingen/2023-I").statusCode()).isEqualTo(200);
        Thread.sleep(BEZINKEN_MS);

        assertThat(Files.readString(LOGBOEK).substring(voor.length())).doesNotContain("Storing");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBodyThatIsNoObjectOfFactsIsRefusedAsAWhole(String wat, byte[] body, String code) {
        JsonNode fout = enigeFout(Dienst.stuur(PAD, body, "Content-Type", Dienst.JSON));

        assertThat(fout.get("pointer").textValue()).isEmpty();
        assertThat(fout.get("code").textValue()).isEqualTo(code);
    }

    static Stream<Arguments> aBodyThatIsNoObjectOfFactsIsRefusedAsAWhole() {
        return Stream.of(
                body("malformed JSON", "{\"peildatum\":", "geen-json"),
                body("trailing garbage", "{\"peildatum\":\"2025-01-01\"} x", "geen-json"),
                body("a key twice", "{\"peildatum\":\"2025-01-01\",\"peildatum\":\"2025-01-01\"}", "geen-json"),
                body("NaN", "{\"peildatum\":NaN}", "geen-json"),
                body("a comment", "{/* */\"peildatum\":\"2025-01-01\"}", "geen-json"),
                body("an empty body", "", "leeg-verzoek"),
                body("white space only", " \n ", "leeg-verzoek"),
                body("a word for true", "{\"peildatum\":True}", "geen-json"),
                body("an array", "[]", "geen-object"),
                body("null", "null", "geen-object"),
                body("a text", "\"peildatum\"", "geen-object"),
                body("deeply nested", "{\"peildatum\":" + "[".repeat(100_000), "te-diep-of-te-lang"),
                body("nested one level too deep", "{\"x\":" + "[".repeat(32) + "]".repeat(32) + "}", "te-diep-of-te-lang"),
                body("a very long text", "{\"x\":\"" + "a".repeat(100_000) + "\"}", "te-diep-of-te-lang"),
                body("a very long name", "{\"" + "a".repeat(100_000) + "\":1}", "te-diep-of-te-lang"),
                body("a very long number", "{\"x\":" + "1".repeat(10_000) + "}", "te-diep-of-te-lang"),
                body("an exponent beyond decimals", "{\"x\":1e99999999999}", "te-diep-of-te-lang"),
                bytes("a byte that is not UTF-8", new byte[] {'{', '"', (byte) 0xc3, '(', '"', ':', '1', '}'}, "geen-json"),
                bytes("half a UTF-32 character", new byte[] {0, 0, 0, '{', 0, 0, 0}, "geen-json"),
                bytes("an unknown byte order", new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, '{', '}'}, "geen-json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyFaultInEveryFactIsNamedWithItsPlace(Beslismodel model) {
        ObjectNode basis = KleinsteVerzoek.van(model);
        SoftAssertions zacht = new SoftAssertions();
        for (Foutsoort fout : Foutsoort.alle(model, basis)) {
            HttpResponse<byte[]> antwoord = Dienst.stuur("/" + model.naam(), fout.verzoek().toString());
            zacht.assertThat(antwoord.statusCode()).as(fout + " " + Dienst.tekst(antwoord)).isEqualTo(400);
            zacht.assertThat(Dienst.json(antwoord).at("/errors/0/pointer").textValue()).as(fout.toString()).isEqualTo(fout.pointer());
            zacht.assertThat(Dienst.json(antwoord).at("/errors/0/code").textValue()).as(fout.toString()).isEqualTo(fout.code());
            zacht.assertThat(Dienst.json(antwoord).at("/errors/0/toegestaan").textValue()).as(fout.toString()).isNotBlank();
            zacht.assertThat(Dienst.json(antwoord).get("errors")).as(fout.toString()).hasSize(1);
        }
        zacht.assertAll();
    }

    static Stream<Beslismodel> everyFaultInEveryFactIsNamedWithItsPlace() {
        return REGELSET.modellen().stream();
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        JsonNode probleem = geweigerd(400, Dienst.stuur(PAD,
                "{\"persoon\":{\"geboortedatum\":\"gisteren\",\"nationaliteit\":\"marsmannetje\",\"schoenmaat\":43}}"));

        assertThat(probleem.get("errors")).extracting(fout -> fout.get("pointer").textValue() + " " + fout.get("code").textValue())
                .containsExactlyInAnyOrder("/peildatum verplicht", "/persoon/geboortedatum geen-datum",
                        "/persoon/nationaliteit onbekende-waarde", "/persoon/schoenmaat onbekend-veld");
        assertThat(probleem.get("detail").textValue()).contains("4 fouten");
    }

    @Test
    void aRefusalDoesNotGrowWithItsRequest() {
        StringBuilder body = new StringBuilder("{\"peildatum\":\"2025-01-01\"");
        for (int i = 0; i < 50_000; i++) {
            body.append(",\"veld").append(i).append("\":1");
        }

        JsonNode probleem = geweigerd(400, Dienst.stuur(PAD, body.append('}').toString()));

        assertThat(probleem.get("errors")).hasSize(200);
        assertThat(probleem.get("detail").textValue()).contains("50000 fouten", "de eerste 200");
    }

    @Test
    void aBodyOfTwoMegabytesIsRefusedAndTheServiceGoesOn() {
        byte[] body = ("{\"peildatum\":\"2025-01-01\",\"x\":\"" + "a".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        for (int i = 0; i < 3; i++) {
            geweigerd(413, Dienst.stuur(PAD, body, "Content-Type", Dienst.JSON));
        }
        assertThat(Dienst.lees("/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void aHouseholdOfTenThousandIsRefused() {
        StringBuilder leden = new StringBuilder("{\"relatie\":\"kind\"}");
        leden.append(",{\"relatie\":\"kind\"}".repeat(9_999));

        JsonNode fout = enigeFout(Dienst.stuur("/gezinnen", "{\"peildatum\":\"2025-01-01\",\"huishouden\":{\"leden\":[" + leden + "]}}"));

        assertThat(fout.get("pointer").textValue()).isEqualTo("/huishouden/leden");
        assertThat(fout.get("code").textValue()).isEqualTo("te-lang");
    }

    @Test
    void aBirthAfterTheReferenceDateIsRefusedByTheModel() {
        JsonNode fout = enigeFout(Dienst.stuur(PAD, "{\"peildatum\":\"2025-01-01\",\"persoon\":{\"geboortedatum\":\"2025-01-02\"}}"));

        assertThat(fout.get("pointer").textValue()).isEqualTo("/persoon/geboortedatum");
        assertThat(fout.get("code").textValue()).isEqualTo("na-peildatum");
        assertThat(fout.get("gestuurd").textValue()).isEqualTo("\"2025-01-02\"");
    }

    @Test
    void aReferenceDateBeforeTheFirstRuleIsRefusedWithTheFirstDay() {
        JsonNode fout = enigeFout(Dienst.stuur(PAD, "{\"peildatum\":\"2022-03-03\"}"));

        assertThat(fout.get("pointer").textValue()).isEqualTo("/peildatum");
        assertThat(fout.get("detail").textValue() + fout.get("toegestaan").textValue()).containsAnyOf("2022-03-04", "4 maart 2022");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data;boundary=x"})
    void aBodyThatIsNotJsonByItsOwnWordIsRefused(String soort) {
        geweigerd(415, Dienst.stuur(PAD, "{\"peildatum\":\"2025-01-01\"}".getBytes(StandardCharsets.UTF_8), "Content-Type", soort));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "application/json, text/html"})
    void aMediaTypeThatIsNoneIsRefusedWhereItChoosesWhatReads(String soort) {
        geweigerd(415, Dienst.stuur("/modellen/_controleer", "<x/>".getBytes(StandardCharsets.UTF_8), "Content-Type", soort));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gemeenten/|", "/gemeenten/%zz", "/gemeenten?peildatum=^", "/gemeenten?x=%zz", "/gemeenten/;x=1/%25", "/opmerkingen?model=leefgeld%00"})
    void anAddressWithWhatNoAddressHoldsIsRefusedInWords(String pad) throws IOException {
        try (Socket verbinding = new Socket("localhost", RestAssured.port)) {
            verbinding.getOutputStream().write(("GET /v1" + pad + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(antwoord).contains(" 400 Bad Request", Dienst.PROBLEEM, "API-Version: ", "\"title\":\"Het adres klopt niet\"");
        }
    }

    @Test
    void anAnswerInAnotherFormatIsRefused() {
        geweigerd(406, Dienst.stuur(PAD, "{\"peildatum\":\"2025-01-01\"}".getBytes(StandardCharsets.UTF_8),
                "Content-Type", Dienst.JSON, "Accept", "application/xml"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /bestaat-niet",
        "POST, /typen",
        "GET, /typen",
        "DELETE, /typen",
        "GET, /voorzieningen",
        "POST, /voorzieningen/",
        "POST, /voorzieningen/dmnresult",
        "GET, /voorzieningen/dmnresult",
        "POST, /doelgroepen/bepaalDoelgroep",
        "POST, /doelgroepen/bepaalDoelgroep/dmnresult",
        "GET, /openapi.json/",
        "GET, /openapi",
        "GET, /"
    })
    void anAddressThatIsNotPublicDoesNotExist(String methode, String pad) {
        for (String soort : List.of(Dienst.JSON, "text/plain")) {
            geweigerd(404, Dienst.verstuur(methode, pad, BodyPublishers.ofString("{\"peildatum\":\"2025-01-01\"}"), "Content-Type", soort, "Accept", soort));
        }
    }

    @Test
    void theGeneratedDescriptionOfTypesIsNotServed() {
        for (String model : REGELSET.namen()) {
            assertThat(Dienst.verstuur("GET", "/../refs/" + model + ".json", BodyPublishers.noBody()).statusCode()).as(model).isEqualTo(404);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyFaultInEveryFactIsNamedWithItsPlace")
    void aMissingRequiredFactIsNamed(Beslismodel model) {
        JsonNode probleem = geweigerd(400, Dienst.stuur("/" + model.naam(), "{}"));

        assertThat(probleem.get("errors")).allSatisfy(fout -> assertThat(fout.get("code").textValue()).isEqualTo("verplicht"));
        assertThat(probleem.get("errors")).extracting(fout -> fout.get("pointer").textValue())
                .containsExactlyElementsOf(model.invoer().stream().filter(Gegeven::verplicht).map(veld -> "/" + veld.naam()).toList());
    }

    private static JsonNode enigeFout(HttpResponse<byte[]> antwoord) {
        JsonNode fouten = geweigerd(400, antwoord).get("errors");
        assertThat(fouten).hasSize(1);
        return fouten.get(0);
    }

    private static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Dienst.kop(antwoord, "API-Version")).isNotBlank();
        JsonNode probleem = Dienst.json(antwoord);
        assertThat(probleem.get("status").intValue()).isEqualTo(status);
        assertThat(probleem.get("title").textValue()).isNotBlank();
        assertThat(probleem.get("detail").textValue()).isNotBlank();
        assertThat(probleem.has("advies")).isFalse();
        return probleem;
    }

    private static Arguments body(String wat, String body, String code) {
        return bytes(wat, body.getBytes(StandardCharsets.UTF_8), code);
    }

    private static Arguments bytes(String wat, byte[] body, String code) {
        return Arguments.of(wat, body, code);
    }
}
