package nl.onderdak.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.Proefsleutels;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.toegang.Proefuitgever;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes out of a service as it counts: figures, traces, lines for the logbook and the log, with a receiver that really listens. */
@Timeout(180)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaarnemingIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MODEL = "/v1/bekostiging";
    /** A number and a day that are nowhere else. */
    private static final String FEITEN = "{\"peildatum\":\"2024-02-17\",\"plaatsing\":{\"regeling\":\"gemeentelijke-opvang-oekraine\",\"aantalPlaatsen\":31,\"aantalDagen\":271}}";
    private static final String FOUT = "{\"peildatum\":\"2024-02-17\",\"mijn-geheim-veld\":\"mijn geheime waarde\"}";
    private static final String ACTIVITEIT = "https://register.example.org/verwerkingen/7";
    private static final String VERWERKER = "https://zaaksysteem.example.org";
    private static final String OUDER = "00f067aa0ba902b7";
    private static final Duration GEDULD = Duration.ofSeconds(20);

    @TempDir
    static Path map;
    private static EigenDatabase database;
    private static Proefuitgever uitgever;
    private static Proefontvanger ontvanger;
    private static Dienstproces dienst;

    @BeforeAll
    static void start() throws Exception {
        database = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling());
        uitgever = new Proefuitgever();
        ontvanger = new Proefontvanger();
        dienst = Dienstproces.metDatabase(database.toegang().jdbcUrl(), database.toegang().gebruiker(), database.toegang().wachtwoord(), Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "productie"),
                Map.entry("ONDERDAK_API_ADRES", "https://onderdak.example.org/v1"),
                Map.entry("ONDERDAK_ARCHIEF_SLEUTELS", Proefsleutels.tekst()),
                Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", uitgever.adres()),
                Map.entry("QUARKUS_OIDC_CLIENT_ID", Proefuitgever.DIENST),
                Map.entry("QUARKUS_OIDC_CREDENTIALS_SECRET", Proefuitgever.GEHEIM),
                Map.entry("OTEL_EXPORTER_OTLP_ENDPOINT", ontvanger.adres()),
                Map.entry("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
                Map.entry("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "PT0.2S"),
                Map.entry("ONDERDAK_LOGBOEK_ADRES", ontvanger.adres() + "/logboek"),
                Map.entry("ONDERDAK_LOGBOEK_MACHTIGING", "Bearer proef"),
                Map.entry("ONDERDAK_LOGBOEK_ZEND_ELKE", "PT0.2S"),
                Map.entry("ONDERDAK_LOGBOEK_VERWERKINGSACTIVITEIT_BEKOSTIGING", ACTIVITEIT),
                Map.entry("ONDERDAK_LOGBOEK_VERWERKINGSACTIVITEIT_EIGEN_BIJDRAGEN", ACTIVITEIT))).gereed();
    }

    @AfterAll
    static void stop() throws Exception {
        if (dienst != null) {
            dienst.close();
        }
        ontvanger.close();
        uitgever.close();
        database.close();
    }

    @Test
    @Order(1)
    void everyAdviceIsALineInTheLogbookInTheTraceOfTheCallerAlsoWhenHeDoesNotSample() throws Exception {
        String trace = trace();
        HttpResponse<String> gegeven = vraag(MODEL, FEITEN, "traceparent", "00-" + trace + "-" + OUDER + "-00", Betrokkene.KOP, "zaak-4711~a", Verwerker.KOP, VERWERKER);
        assertThat(gegeven.statusCode()).as(gegeven.body()).isEqualTo(200);

        JsonNode regel = wachtOp(() -> ontvanger.regels(trace), 1).get(0);

        assertThat(regel.get("spanId").textValue()).matches("[0-9a-f]{16}").isNotEqualTo(OUDER);
        assertThat(regel.get("parentSpanId").textValue()).isEqualTo(OUDER);
        assertThat(regel.get("name").textValue()).isEqualTo("Advies over bekostiging");
        assertThat(regel.at("/status/code").intValue()).isEqualTo(1);
        long begin = Long.parseLong(regel.get("startTimeUnixNano").textValue());
        assertThat(Long.parseLong(regel.get("endTimeUnixNano").textValue())).isGreaterThan(begin);
        assertThat(begin / 1_000_000).isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis());
        assertThat(kenmerken(regel)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "dpl.core.processing_activity_id", ACTIVITEIT,
                "dpl.core.data_subject_id", "zaak-4711~a",
                "dpl.core.data_subject_id_type", "https://onderdak.example.org/v1#Onderdak-Betrokkene",
                "dpl.core.foreign_operation.processor", VERWERKER,
                "onderdak.advies", JSON.readTree(gegeven.body()).at("/advies/id").textValue(),
                "onderdak.regelset", JSON.readTree(gegeven.body()).at("/advies/regelset").textValue()));
        assertThat(kenmerken(ontvanger.logboek().get(0).at("/resourceSpans/0/resource"))).containsEntry("service.name", "onderdak").containsKey("service.version");
        assertThat(ontvanger.machtigingen()).containsOnly("Bearer proef");
    }

    @Test
    @Order(2)
    void aRefusalIsALineAsWellAndNoFault() throws Exception {
        String trace = trace();
        assertThat(vraag(MODEL, FOUT, "traceparent", "00-" + trace + "-" + OUDER + "-01").statusCode()).isEqualTo(400);
        assertThat(vraag("/v1/eigen-bijdragen", "{}", "traceparent", "00-" + trace + "-" + OUDER + "-01").statusCode()).isEqualTo(400);

        List<JsonNode> regels = wachtOp(() -> ontvanger.regels(trace), 2);

        assertThat(regels).allMatch(regel -> regel.at("/status/code").intValue() == 0);
        assertThat(regels).extracting(regel -> regel.get("name").textValue()).containsExactlyInAnyOrder("Advies over bekostiging", "Advies over eigen-bijdragen");
        assertThat(kenmerken(regels.get(0))).containsOnlyKeys("dpl.core.processing_activity_id");
    }

    @Test
    @Order(3)
    void theSameRequestWithTheSameKeyIsAnActOfItsOwn() throws Exception {
        String trace = trace();
        String sleutel = UUID.randomUUID().toString();
        for (int keer = 0; keer < 2; keer++) {
            assertThat(vraag(MODEL, FEITEN, "traceparent", "00-" + trace + "-" + OUDER + "-01", "Idempotency-Key", sleutel).statusCode()).isEqualTo(200);
        }

        assertThat(wachtOp(() -> ontvanger.regels(trace), 2)).extracting(regel -> kenmerken(regel).get("onderdak.advies")).doesNotContainNull();
    }

    @Test
    @Order(4)
    void aNumberOfAPersonIsNoReference() throws Exception {
        for (String nummer : List.of("111222333", "111.222.333", "12345672")) {
            HttpResponse<String> geweigerd = vraag(MODEL, FEITEN, Betrokkene.KOP, nummer);

            assertThat(geweigerd.statusCode()).as(geweigerd.body()).isEqualTo(400);
            assertThat(JSON.readTree(geweigerd.body()).at("/errors/0/code").textValue()).isEqualTo("burgerservicenummer");
            assertThat(geweigerd.body()).doesNotContain(nummer);
        }
        assertThat(vraag(MODEL, FEITEN, Betrokkene.KOP, "kort").statusCode()).isEqualTo(400);
        assertThat(vraag(MODEL, FEITEN, Verwerker.KOP, "zaaksysteem").statusCode()).isEqualTo(400);
        assertThat(vraag(MODEL, FEITEN, Betrokkene.KOP, "111222334").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void everyLineOfABatchIsAnActOfItsOwnAboutWhomItNames() throws Exception {
        String trace = trace();
        String regels = "{\"betrokkene\":\"zaak-4711~b\",\"feiten\":" + FEITEN + "}\n{\"feiten\":" + FOUT + "}\n{\"betrokkene\":\"111222333\",\"feiten\":" + FEITEN + "}\n";
        HttpResponse<String> antwoord = HTTP.send(HttpRequest.newBuilder(dienst.adres(MODEL + "/_batch")).header("Authorization", machtiging("lezer"))
                .header("Content-Type", "application/x-ndjson").header("traceparent", "00-" + trace + "-" + OUDER + "-00").header(Verwerker.KOP, VERWERKER)
                .POST(BodyPublishers.ofString(regels)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.body()).contains("{\"aantal\":3,\"adviezen\":1,\"problemen\":2}", "burgerservicenummer").doesNotContain("111222333");

        List<JsonNode> gelogd = wachtOp(() -> ontvanger.regels(trace), 3);

        assertThat(gelogd).hasSize(3).allMatch(regel -> regel.get("parentSpanId").textValue().equals(OUDER));
        assertThat(gelogd).filteredOn(regel -> regel.at("/status/code").intValue() == 0).hasSize(2);
        assertThat(gelogd).filteredOn(regel -> regel.at("/status/code").intValue() == 1).singleElement().satisfies(regel -> assertThat(kenmerken(regel))
                .containsEntry("dpl.core.data_subject_id", "zaak-4711~b").containsEntry("dpl.core.foreign_operation.processor", VERWERKER));
    }

    @Test
    @Order(5)
    void linesWaitUntilTheLogbookConfirmsThemAndAdviceGoesOn() throws Exception {
        String trace = trace();
        ontvanger.antwoordt(503);
        assertThat(vraag(MODEL, FEITEN, "traceparent", "00-" + trace + "-" + OUDER + "-01").statusCode()).isEqualTo(200);
        wachtTot(() -> figuren().matches("(?s).*onderdak_logboek_wachtend [1-9].*") && dienst.uitvoer().contains("Regels voor het logboek blijven wachten"));
        assertThat(ontvanger.regels(trace)).isEmpty();

        ontvanger.antwoordt(200);
        assertThat(wachtOp(() -> ontvanger.regels(trace), 1)).hasSize(1);
        wachtTot(() -> figuren().contains("onderdak_logboek_wachtend 0.0"));
    }

    @Test
    @Order(6)
    void aLineThatTheLogbookRefusesHoldsUpNoOther() throws Exception {
        ontvanger.antwoordt(400);
        assertThat(vraag(MODEL, FEITEN).statusCode()).isEqualTo(200);
        wachtTot(() -> figuren().matches("(?s).*onderdak_logboek_geweigerd [1-9].*"));
        ontvanger.antwoordt(200);
        String trace = trace();
        assertThat(vraag(MODEL, FEITEN, "traceparent", "00-" + trace + "-" + OUDER + "-01").statusCode()).isEqualTo(200);

        wachtOp(() -> ontvanger.regels(trace), 1);
    }

    @Test
    @Order(7)
    void aTraceShowsDoorEvaluationAndStoring() throws Exception {
        String trace = trace();
        assertThat(vraag(MODEL, FEITEN, "traceparent", "00-" + trace + "-" + OUDER + "-01").statusCode()).isEqualTo(200);

        var spans = wachtOp(() -> ontvanger.spans(trace), 4);

        assertThat(spans).extracting(span -> span.getName()).contains("POST /bekostiging", "deur", "bepalen", "vastleggen");
        assertThat(spans).filteredOn(span -> span.getName().equals("POST /bekostiging"))
                .allMatch(span -> Proefontvanger.hex(span.getParentSpanId().toByteArray()).equals(OUDER));
    }

    @Test
    @Order(8)
    void figuresAreForWhoRunsTheServiceAndHoldNoFacts() throws Exception {
        assertThat(dienst.get("/q/metrics").statusCode()).isEqualTo(401);
        assertThat(lees("/q/metrics", "lezer").statusCode()).isEqualTo(403);
        String figuren = figuren();

        assertThat(figuren).contains("onderdak_adviezen_total{afloop=\"advies\",model=\"bekostiging\"}", "onderdak_adviezen_total{afloop=\"herhaald\",model=\"bekostiging\"} 1.0",
                "onderdak_advies_duur_seconds_bucket{model=\"bekostiging\",le=\"0.1\"}", "onderdak_vastleggen_duur_seconds_count",
                "onderdak_weigeringen_total{model=\"bekostiging\",reden=\"400 onbekend-veld\"} 2.0", "onderdak_antwoorden_total{status=\"400\"}",
                "onderdak_bonnen_wachtend 0.0", "onderdak_bonnen_oudste_seconds 0.0");
        assertThat(figuren).containsPattern("onderdak_rijen_total\\{model=\"bekostiging\",rij=\"BK[A-Z]-\\d{3}\",tabel=\"\\w+\"} \\d")
                .containsPattern("onderdak_regelset_geldt\\{regelset=\"[0-9a-f]{64}\"} 1\\.0");
        assertThat(figuren).doesNotContain("gemeente-een", "geheim", "2024-02-17");
    }

    @Test
    @Order(9)
    void healthTellsStartedLiveAndReadyAndDoesNotAskTheIssuer() throws Exception {
        for (String soort : List.of("started", "live", "ready")) {
            assertThat(dienst.get("/q/health/" + soort).statusCode()).as(soort).isEqualTo(200);
        }
        assertThat(StreamSupport.stream(JSON.readTree(dienst.get("/q/health/ready").body()).get("checks").spliterator(), false).map(check -> check.get("name").textValue()))
                .containsExactlyInAnyOrder("archief", "regelset");
    }

    /** Last: it takes the database away. */
    @Test
    @Order(10)
    void theLogIsJsonFindsAnAdviceByItsTraceAndHoldsNoFacts() throws Exception {
        String trace = trace();
        String id = JSON.readTree(vraag(MODEL, FEITEN, "traceparent", "00-" + trace + "-" + OUDER + "-00").body()).at("/advies/id").textValue();
        wachtTot(() -> dienst.uitvoer().contains(id));
        database.close();
        assertThat(vraag(MODEL, FEITEN).statusCode()).isEqualTo(503);
        assertThat(vraag(MODEL, FOUT).statusCode()).as("no refusal without its line").isEqualTo(503);
        assertThat(vraag(MODEL, "geen json: mijn geheime waarde").statusCode()).isEqualTo(503);
        assertThat(vraag("/v1/leefgeld", FOUT).statusCode()).as("of a model that is not logged").isEqualTo(400);
        String log = dienst.uitvoer();

        assertThat(log.lines().filter(regel -> !regel.startsWith("NOTE: ")).toList()).allSatisfy(regel -> assertThat(JSON.readTree(regel).has("message")).isTrue());
        JsonNode regel = JSON.readTree(log.lines().filter(deze -> deze.contains(id)).findFirst().orElseThrow());
        assertThat(regel.at("/mdc/traceId").textValue()).isEqualTo(trace);
        assertThat(regel.at("/mdc/adviesId").textValue()).isEqualTo(id);
        assertThat(regel.get("message").textValue()).contains("bekostiging");
        for (String feit : List.of("2024-02-17", "gemeentelijke-opvang-oekraine", "aantalPlaatsen", "geheim", "zaak-4711", "111222333", "gemeente-een")) {
            assertThat(log).doesNotContain(feit);
            assertThat(ontvanger.spans()).doesNotContain(feit);
        }
    }

    private static HttpResponse<String> vraag(String pad, String feiten, String... koppen) throws IOException, InterruptedException {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(dienst.adres(pad)).header("Authorization", machtiging("lezer")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(feiten));
        if (koppen.length > 0) {
            vraag.headers(koppen);
        }
        return HTTP.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String figuren() throws IOException, InterruptedException {
        HttpResponse<String> figuren = lees("/q/metrics", "waarnemer");
        assertThat(figuren.statusCode()).isEqualTo(200);
        return figuren.body();
    }

    private static HttpResponse<String> lees(String pad, String rol) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(dienst.adres(pad)).header("Authorization", machtiging(rol)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String machtiging(String rol) {
        return "Bearer " + uitgever.token(Proefuitgever.claims("p.peters", "gemeente-een", "", rol));
    }

    private static String trace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static Map<String, String> kenmerken(JsonNode drager) {
        return StreamSupport.stream(drager.get("attributes").spliterator(), false)
                .collect(Collectors.toMap(kenmerk -> kenmerk.get("key").textValue(), kenmerk -> kenmerk.at("/value/stringValue").textValue()));
    }

    private static <T> List<T> wachtOp(Callable<List<T>> bron, int aantal) throws Exception {
        wachtTot(() -> bron.call().size() >= aantal);
        return bron.call();
    }

    private static void wachtTot(Callable<Boolean> waar) throws Exception {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (!waar.call()) {
            assertThat(System.nanoTime()).as("by now; the service said:%n%s", dienst.uitvoer()).isLessThan(einde);
            Thread.sleep(50);
        }
    }
}
