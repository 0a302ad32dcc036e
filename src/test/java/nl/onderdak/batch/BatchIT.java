package nl.onderdak.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many requests in one, as they go over the network. */
@QuarkusIntegrationTest
@Timeout(120)
class BatchIT {

    private static final String MODEL = "bekostiging";
    private static final String NDJSON = "application/x-ndjson";
    private static final String FEITEN =
            "{\"peildatum\":\"2024-06-01\",\"plaatsing\":{\"regeling\":\"gemeentelijke-opvang-oekraine\",\"aantalPlaatsen\":%d,\"aantalDagen\":1}}";
    private static final Path LOGBOEK = Path.of("target", "quarkus.log");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyLineIsAnsweredInItsPlaceWithFaultsAmongThem() throws IOException {
        Schemacontrole schemas = new Schemacontrole(Dienst.contract());
        List<String> regels = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> i % 7 == 0 ? "{\"kenmerk\":\"k" + i + "\",\"feiten\":{}}" : regel(i)).toList();

        List<JsonNode> antwoorden = antwoorden(stuur(String.join("\n", regels)));

        assertThat(antwoorden).hasSize(301);
        for (int i = 1; i <= 300; i++) {
            JsonNode antwoord = antwoorden.get(i - 1);
            assertThat(antwoord.get("regel").intValue()).isEqualTo(i);
            assertThat(antwoord.get("kenmerk").textValue()).isEqualTo("k" + i);
            assertThat(schemas.fouten(i % 7 == 0 ? "BatchProbleem" : "BekostigingBatchAdvies", antwoord)).isEmpty();
        }
        assertThat(antwoorden.get(4).at("/advies/uitkomst/vergoeding/berekening").textValue()).isEqualTo("61 euro x 5 plaatsen x 1 dagen");
        assertThat(antwoorden.get(300).toString()).isEqualTo("{\"samenvatting\":{\"aantal\":300,\"adviezen\":258,\"problemen\":42}}");
        assertThat(schemas.fouten("BatchSlot", antwoorden.get(300))).isEmpty();
    }

    @Test
    void aLineGetsTheAdviceOfASingleRequestAndAReceiptWithTheSameBytes() throws IOException {
        JsonNode los = Dienst.json(Dienst.stuur("/" + MODEL, FEITEN.formatted(3)));

        String regel = Dienst.tekst(stuur(regel(3))).lines().findFirst().orElseThrow();
        JsonNode advies = JSON.readTree(regel).get("advies");

        for (String deel : List.of("uitkomst", "onderbouwing", "ontbrekendeGegevens", "aard")) {
            assertThat(advies.get(deel)).isEqualTo(los.get(deel));
        }
        String pad = "/adviezen/" + advies.at("/advies/id").textValue();
        assertThat(regel).isEqualTo("{\"regel\":1,\"kenmerk\":\"k3\",\"advies\":" + Dienst.tekst(Dienst.lees(pad)) + "}");
        assertThat(Dienst.json(Dienst.stuur(pad + "/_herhaal", new byte[0])).get("gelijk").booleanValue()).isTrue();
    }

    @Test
    void whatIsWrongWithALineIsTheAnswerToThatLineAndToNoOther() throws IOException, SQLException {
        long opgeslagen = Adviestelling.aantal();
        String feiten = FEITEN.formatted(1);

        List<JsonNode> antwoorden = antwoorden(stuur(String.join("\n",
                "{\"feiten\":",
                "{\"feiten\":" + feiten + ",\"kleur\":\"rood\"}",
                "{\"kenmerk\":\"k\",\"feiten\":" + feiten.replace("plaatsing", "plaats") + "}",
                "[]",
                "{}",
                "{\"kenmerk\":7,\"feiten\":" + feiten + "}",
                "{\"feiten\":" + "[".repeat(100_000),
                "{\"x\":\"" + "a".repeat(Regelstroom.LANGSTE) + "\"}",
                "{\"feiten\":" + feiten.replace("\"aantalDagen\":1", "\"aantalDagen\":300") + "}",
                "{\"feiten\":" + feiten + "} {}",
                "",
                "{\"feiten\":" + feiten + "}")));

        assertThat(antwoorden.stream().limit(10).map(BatchIT::fout)).containsExactly(
                "1 400 geen-json ",
                "2 400 onbekend-veld /kleur",
                "3 400 onbekend-veld /feiten/plaats",
                "4 400 geen-object ",
                "5 400 verplicht /feiten/peildatum",
                "6 400 verkeerde-soort /kenmerk",
                "7 400 te-diep-of-te-lang ",
                "8 413",
                "9 400 periode-over-tariefgrens /feiten/plaatsing/aantalDagen",
                "10 400 geen-json ");
        assertThat(antwoorden.get(10).get("regel").intValue()).isEqualTo(12);
        assertThat(antwoorden.get(10).has("advies")).isTrue();
        assertThat(antwoorden.get(11).at("/samenvatting/problemen").intValue()).isEqualTo(10);
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen + 1);
    }

    private static String fout(JsonNode antwoord) {
        JsonNode fout = antwoord.at("/probleem/errors/0");
        return antwoord.get("regel") + " " + antwoord.at("/probleem/status")
                + (fout.isMissingNode() ? "" : " " + fout.get("code").textValue() + " " + fout.get("pointer").textValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            POST; /bekostiging/_batch;     ''; application/x-ndjson; */*;              400
            POST; /bekostiging/_batch;    ' '; application/x-ndjson; */*;              400
            POST; /bekostiging/_batch?x=1; {}; application/x-ndjson; */*;              400
            POST; /bekostiging/_batch;     {}; application/json;     */*;              415
            POST; /bekostiging/_batch;     {}; application/x-ndjson; application/json; 406
            POST; /bestaat-niet/_batch;    {}; application/x-ndjson; */*;              404
            POST; /typen/_batch;           {}; application/x-ndjson; */*;              404
            POST; /_batch/bekostiging;     {}; application/x-ndjson; */*;              404
            POST; /bekostiging/_batch/;    {}; application/x-ndjson; */*;              404
            PUT;  /bekostiging/_batch;     {}; application/x-ndjson; */*;              405
            """)
    void whatIsNoBatchIsRefusedAsAWholeBeforeTheAnswerBegins(String methode, String pad, String body, String stuurt, String wil, int status)
            throws SQLException {
        long opgeslagen = Adviestelling.aantal();

        HttpResponse<byte[]> antwoord = Dienst.verstuur(methode, pad, BodyPublishers.ofString(body), "Content-Type", stuurt, "Accept", wil);

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen);
        if (status == 415 || status == 406) {
            assertThat(Dienst.json(antwoord).get("detail").textValue()).contains(NDJSON);
        }
    }

    @Test
    void theContractSaysHowLongALineMayBe() {
        assertThat(Dienst.contract().get("tags")).filteredOn(tag -> tag.get("name").textValue().equals("batch")).singleElement()
                .satisfies(tag -> assertThat(tag.get("description").textValue()).contains(Regelstroom.LANGSTE + " bytes"));
    }

    @Test
    void aKeyThatCannotBeOneIsRefusedAsAWhole() {
        assertThat(stuur(regel(1), "Idempotency-Key", "kort").statusCode()).isEqualTo(400);
    }

    @Test
    void whoWaitsForEachAnswerBeforeHeSendsTheNextLineIsAnswered() throws IOException {
        try (Batchlijn lijn = Batchlijn.open(RestAssured.port, MODEL)) {
            for (int i = 1; i <= 5; i++) {
                String regel = regel(i) + "\n";
                lijn.stuur(regel.substring(0, 20));
                lijn.stuur(regel.substring(20));
                assertThat(lijn.lees()).get().asString().startsWith("{\"regel\":" + i + ",");
            }
            lijn.stuur(regel(6) + "\n{\"kenmerk\":");
            assertThat(lijn.lees()).as("the answer to a whole line while the next is half here").get().asString().startsWith("{\"regel\":6,");
            lijn.stuur("\"k7\",\"feiten\":" + FEITEN.formatted(7) + "}");
            lijn.klaar();
            assertThat(lijn.lees()).get().asString().startsWith("{\"regel\":7,");
            assertThat(lijn.lees()).hasValue("{\"samenvatting\":{\"aantal\":7,\"adviezen\":7,\"problemen\":0}}");
            assertThat(lijn.lees()).isEmpty();
        }
    }

    @Test
    void aBatchThatBrokeOffGoesOnUnderItsKeyWithTheSameBytes() throws IOException, SQLException, InterruptedException {
        String sleutel = UUID.randomUUID().toString();
        List<String> regels = IntStream.rangeClosed(1, 60).mapToObj(BatchIT::regel).toList();
        long opgeslagen = Adviestelling.aantal();
        List<String> gekregen = new ArrayList<>();
        try (Batchlijn lijn = Batchlijn.open(RestAssured.port, MODEL, "Idempotency-Key: " + sleutel)) {
            lijn.stuur(String.join("\n", regels.subList(0, 40)) + "\n");
            for (int i = 0; i < 10; i++) {
                gekregen.add(lijn.lees().orElseThrow());
            }
            lijn.hangOp();
        }

        List<String> hervat = Dienst.tekst(stuur(String.join("\n", regels), "Idempotency-Key", sleutel)).lines().toList();

        assertThat(hervat).hasSize(61).startsWith(gekregen.toArray(String[]::new));
        assertThat(hervat.get(60)).isEqualTo("{\"samenvatting\":{\"aantal\":60,\"adviezen\":60,\"problemen\":0}}");
        assertThat(Dienst.tekst(stuur(String.join("\n", regels), "Idempotency-Key", sleutel)).lines()).isEqualTo(hervat);
        assertThat(Adviestelling.aantal()).as("one receipt per line").isEqualTo(opgeslagen + 60);
        wachtTotErTweeKunnen();
    }

    @Test
    void otherFactsOnALineUnderTheSameKeyAreAProblemOfThatLine() throws IOException {
        String sleutel = UUID.randomUUID().toString();
        List<JsonNode> eerst = antwoorden(stuur(regel(1) + "\n" + regel(2), "Idempotency-Key", sleutel));

        List<JsonNode> dan = antwoorden(stuur(regel(1) + "\n" + regel(3) + "\n" + regel(2), "Idempotency-Key", sleutel));

        assertThat(dan.get(0)).isEqualTo(eerst.get(0));
        assertThat(dan.get(1).at("/probleem/status").intValue()).isEqualTo(409);
        assertThat(dan.get(1).at("/probleem/title").textValue()).isEqualTo("Deze Idempotency-Key is al gebruikt");
        assertThat(dan.get(2).at("/advies/advies/id")).as("the key goes with the number of the line").isNotEqualTo(eerst.get(1).at("/advies/advies/id"));
        assertThat(antwoorden(stuur(regel(1))).get(0).at("/advies/advies/id")).as("without a key").isNotEqualTo(eerst.get(0).at("/advies/advies/id"));
    }

    @Test
    void whoHangsUpIsNoFaultAndGivesHisPlaceBack() throws IOException, InterruptedException {
        String voor = Files.readString(LOGBOEK);
        for (int i = 0; i < 10; i++) {
            try (Batchlijn lijn = Batchlijn.open(RestAssured.port, MODEL)) {
                lijn.stuur((regel(1) + "\n").repeat(50));
                assertThat(lijn.lees()).isPresent();
                lijn.hangOp();
            }
            wachtTotErTweeKunnen();
        }

        assertThat(Files.readString(LOGBOEK).substring(voor.length())).doesNotContain("Storing").doesNotContain("ERROR");
    }

    @Test
    void whoBreaksTheProtocolSeesTheAnswerEndWithoutItsLastLineAndIsNoFault() throws IOException, InterruptedException {
        String voor = Files.readString(LOGBOEK);
        try (Batchlijn lijn = Batchlijn.open(RestAssured.port, MODEL)) {
            lijn.stuur(regel(1) + "\n");
            assertThat(lijn.lees()).isPresent();
            lijn.stuurRuw("geen blok\r\n");
            assertThatThrownBy(lijn::lees).isInstanceOf(IOException.class);
        }
        wachtTotErTweeKunnen();
        assertThat(Files.readString(LOGBOEK).substring(voor.length())).doesNotContain("Storing").doesNotContain("ERROR");
    }

    /** Two at a time is what an organisation may have. */
    @Test
    void aBatchTooManyIsRefusedUntilOneIsDone() throws IOException {
        try (Batchlijn een = Batchlijn.open(RestAssured.port, MODEL); Batchlijn twee = Batchlijn.open(RestAssured.port, MODEL)) {
            for (Batchlijn lijn : List.of(een, twee)) {
                lijn.stuur(regel(1) + "\n");
                assertThat(lijn.lees()).isPresent();
            }
            HttpResponse<byte[]> derde = stuur(regel(1));
            assertThat(derde.statusCode()).isEqualTo(503);
            assertThat(Dienst.kop(derde, "Content-Type")).startsWith(Dienst.PROBLEEM);
            assertThat(Dienst.kop(derde, "Retry-After")).isEqualTo("5");
            sluitAf(een);
            assertThat(stuur(regel(1)).statusCode()).isEqualTo(200);
            sluitAf(twee);
        }
    }

    /** Returns once nothing is left of batches before. */
    private static void wachtTotErTweeKunnen() throws IOException, InterruptedException {
        try (Batchlijn een = Batchlijn.open(RestAssured.port, MODEL)) {
            een.stuur(regel(1) + "\n");
            assertThat(een.lees()).isPresent();
            while (stuur(regel(1)).statusCode() == 503) {
                Thread.sleep(20);
            }
            sluitAf(een);
        }
    }

    private static void sluitAf(Batchlijn lijn) throws IOException {
        lijn.klaar();
        assertThat(lijn.lees()).isPresent();
        assertThat(lijn.lees()).isEmpty();
    }

    @Test
    void whoReadsSlowlyIsReadSlowlyAndLosesNothing() throws Exception {
        int aantal = 1_500;
        long opgeslagen = Adviestelling.aantal();
        try (Batchlijn lijn = Batchlijn.open(RestAssured.port, MODEL)) {
            CompletableFuture<Void> sturen = CompletableFuture.runAsync(() -> stuurAlles(lijn, aantal));

            long gedaan = totHetStilstaat();
            assertThat(gedaan - opgeslagen).as("answers nobody has read").isBetween(1L, aantal - 1L);

            int regel = 0;
            for (Optional<String> antwoord = lijn.lees(); antwoord.isPresent(); antwoord = lijn.lees()) {
                regel++;
                assertThat(antwoord.get()).startsWith(regel <= aantal ? "{\"regel\":" + regel + "," : "{\"samenvatting\":{\"aantal\":" + aantal);
            }
            sturen.join();
        }
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen + aantal);
    }

    private static void stuurAlles(Batchlijn lijn, int aantal) {
        try {
            for (int i = 0; i < aantal; i += 50) {
                lijn.stuur((regel(1) + "\n").repeat(50));
            }
            lijn.klaar();
        } catch (IOException gebroken) {
            throw new CompletionException(gebroken);
        }
    }

    private static long totHetStilstaat() throws SQLException, InterruptedException {
        long voor = -1;
        for (long nu = Adviestelling.aantal(); nu != voor; nu = Adviestelling.aantal()) {
            voor = nu;
            Thread.sleep(700);
        }
        return voor;
    }

    private static String regel(int nummer) {
        return "{\"kenmerk\":\"k" + nummer + "\",\"feiten\":" + FEITEN.formatted(nummer) + "}";
    }

    private static HttpResponse<byte[]> stuur(String regels, String... koppen) {
        List<String> alle = new ArrayList<>(List.of("Content-Type", NDJSON));
        alle.addAll(List.of(koppen));
        return Dienst.stuur("/" + MODEL + "/_batch", regels.getBytes(StandardCharsets.UTF_8), alle.toArray(String[]::new));
    }

    private static List<JsonNode> antwoorden(HttpResponse<byte[]> antwoord) throws IOException {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(NDJSON);
        List<JsonNode> regels = new ArrayList<>();
        for (String regel : Dienst.tekst(antwoord).split("\n")) {
            regels.add(JSON.readTree(regel));
        }
        return regels;
    }
}
