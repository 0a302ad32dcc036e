package nl.onderdak.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.toegang.Gebruiker;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Two services on one database and one real broker. The tests follow each other: starting takes most of the time. */
@Timeout(240)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GebeurtenisIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FEITEN = "{\"peildatum\":\"2024-06-01\",\"plaatsing\":{\"regeling\":\"gemeentelijke-opvang-oekraine\",\"aantalPlaatsen\":1,\"aantalDagen\":1}}";
    private static final String VERZOEKEN = "onderdak.beslisverzoeken.demonstratie";
    private static final String ADVIEZEN = "onderdak.adviezen.demonstratie";
    private static final String ONBEZORGBAAR = "onderdak.onbezorgbaar.demonstratie";
    private static final String ANDERE_VERZOEKEN = "onderdak.beslisverzoeken.gemeente-een";
    private static final String ANDERE_ADVIEZEN = "onderdak.adviezen.gemeente-een";
    private static final String ANDERE_ONBEZORGBAAR = "onderdak.onbezorgbaar.gemeente-een";

    private static final String BEVOLKING = "/bevolking";
    private static final int PERSONEN = 240;

    @TempDir
    static Path map;
    private static EigenDatabase cluster;
    private static PGSimpleDataSource database;
    private static Proefbroker broker;
    private static Dienstproces een;
    private static Dienstproces twee;
    private static String voorstel;

    @BeforeAll
    static void start() throws Exception {
        cluster = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling());
        database = new PGSimpleDataSource();
        database.setUrl(cluster.toegang().jdbcUrl());
        database.setUser(cluster.toegang().gebruiker());
        database.setPassword(cluster.toegang().wachtwoord());
        broker = new Proefbroker(map.resolve("broker")).metTopics(4, VERZOEKEN, ADVIEZEN, ONBEZORGBAAR, ANDERE_VERZOEKEN, ANDERE_ADVIEZEN, ANDERE_ONBEZORGBAAR,
                "onderdak.deeltaken");
        een = dienst(Map.of());
        twee = dienst(Map.of("ONDERDAK_GEBEURTENIS_INHOUD", "true"));
        een.gereed();
    }

    private static Dienstproces dienst(Map<String, String> instellingen) throws Exception {
        Map<String, String> omgeving = new HashMap<>(instellingen);
        omgeving.put("ONDERDAK_GEVOLG_STEEKPROEF", "10");
        // Longer than it takes until the parts of a replica that was killed go to another.
        omgeving.put("ONDERDAK_GEVOLG_STILTE", "PT15S");
        omgeving.put("KAFKA_BOOTSTRAP_SERVERS", broker.adres());
        omgeving.putIfAbsent("ONDERDAK_GEBEURTENIS_ORGANISATIES", "demonstratie=advies;gemeente-een=advies:leefgeld advies:bekostiging");
        return Dienstproces.metDatabase(cluster.toegang().jdbcUrl(), cluster.toegang().gebruiker(), cluster.toegang().wachtwoord(), omgeving);
    }

    @AfterAll
    static void stop() throws Exception {
        een.close();
        twee.close();
        broker.close();
        cluster.close();
    }

    @Test
    @Order(1)
    void aRequestBecomesTheAdviceThatHttpGivesAndIsFoundUnderItsLink() throws Exception {
        broker.stuur(VERZOEKEN, "sleutel", verzoek("een", "bekostiging", FEITEN).put("correlationid", "zaak-1").toString());

        ConsumerRecord<String, String> gevonden = broker.lees(ADVIEZEN, 1, over("een")).get(0);
        JsonNode gebeurtenis = JSON.readTree(gevonden.value());

        assertThat(gevonden.key()).isEqualTo("sleutel");
        assertThat(new String(gevonden.headers().lastHeader("content-type").value(), StandardCharsets.UTF_8)).startsWith("application/cloudevents+json");
        assertThat(gebeurtenis.get("type").textValue()).isEqualTo("nl.onderdak.advies-gegeven");
        assertThat(gebeurtenis.get("specversion").textValue()).isEqualTo("1.0");
        assertThat(gebeurtenis.get("subject").textValue()).isEqualTo("bekostiging");
        assertThat(gebeurtenis.get("correlationid").textValue()).isEqualTo("zaak-1");
        assertThat(URI.create(gebeurtenis.get("dataref").textValue()).getPath()).isEqualTo("/v1/adviezen/" + gebeurtenis.get("id").textValue());
        ObjectNode bewaard = (ObjectNode) JSON.readTree(een.get("/v1/adviezen/" + gebeurtenis.get("id").textValue()).body());
        ObjectNode overHttp = (ObjectNode) JSON.readTree(een.post("/v1/bekostiging", FEITEN).body());
        assertThat(bewaard.without("advies").toString()).isEqualTo(overHttp.without("advies").toString());
    }

    @Test
    @Order(2)
    void theSameEventTwiceIsOneAdvice() throws Exception {
        broker.stuur(VERZOEKEN, null, verzoek("een", "bekostiging", FEITEN).toString());

        List<ConsumerRecord<String, String>> antwoorden = broker.lees(ADVIEZEN, 2, over("een"));

        assertThat(antwoorden.stream().map(antwoord -> lees(antwoord).get("id").textValue()).distinct()).hasSize(1);
        assertThat(aantal("select count(*) from adviesverzoek")).isEqualTo(1);
    }

    @Test
    @Order(3)
    void whatCannotBeAdvisedGoesToTheOthersWithItsReasonAndNothingOfWhatWasSent() throws Exception {
        broker.stuur(VERZOEKEN, null, "{\"specversion\":\"1.0\",");
        broker.stuur(VERZOEKEN, null, "{\"peildatum\":\"2024-06-01\"}");
        broker.stuur(VERZOEKEN, null, verzoek("onbekend", "bestaat-niet", FEITEN).toString());
        broker.stuur(VERZOEKEN, null, verzoek("fout", "bekostiging", "{\"peildatum\":\"geheim\",\"onzin\":1}").toString());
        broker.stuur(VERZOEKEN, null, verzoek("een", "bekostiging", FEITEN.replace("2024", "2025")).toString());
        broker.stuur(ANDERE_VERZOEKEN, null, verzoek("mag-niet", "doelgroepen", "{\"peildatum\":\"2024-06-01\"}").toString());

        List<JsonNode> geweigerd = broker.lees(ONBEZORGBAAR, 5, alles -> true).stream().map(GebeurtenisIT::lees).toList();

        assertThat(geweigerd).allMatch(gebeurtenis -> gebeurtenis.get("type").textValue().equals("nl.onderdak.beslisverzoek-geweigerd"))
                .allMatch(gebeurtenis -> gebeurtenis.at("/data/herkomst/topic").textValue().equals(VERZOEKEN))
                .noneMatch(gebeurtenis -> gebeurtenis.toString().contains("geheim"));
        assertThat(pointers(geweigerd, "fout")).containsExactlyInAnyOrder("/data/peildatum", "/data/onzin");
        assertThat(status(geweigerd, "onbekend")).containsExactly(404);
        assertThat(status(geweigerd, "een")).containsExactly(409);
        assertThat(geweigerd.stream().filter(gebeurtenis -> !gebeurtenis.has("causationid")).flatMap(GebeurtenisIT::pointers))
                .contains("", "/specversion", "/id", "/source", "/subject", "/type", "/data");
        assertThat(status(broker.lees(ANDERE_ONBEZORGBAAR, 1, alles -> true).stream().map(GebeurtenisIT::lees).toList(), "mag-niet")).containsExactly(403);
    }

    @Test
    @Order(4)
    void anAdviceIsOfTheOrganisationOfItsTopicWhateverTheEventSays() throws Exception {
        broker.stuur(ANDERE_VERZOEKEN, null, verzoek("een", "bekostiging", FEITEN).toString());

        String id = lees(broker.lees(ANDERE_ADVIEZEN, 1, over("een")).get(0)).get("id").textValue();

        assertThat(een.get("/v1/adviezen/" + id).statusCode()).isEqualTo(404);
        assertThat(aantal("select count(*) from advies where eigenaar = 'gemeente-een' and id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    @Order(5)
    void whileAdviceCannotBeStoredRequestsWaitAndNoneIsLost() throws Exception {
        sql("alter table keten rename to keten_weg");
        for (int i = 0; i < 20; i++) {
            broker.stuur(VERZOEKEN, null, verzoek("wacht-" + i, "bekostiging", FEITEN).toString());
        }
        while (!een.uitvoer().contains("kan nu niet en wordt opnieuw geprobeerd") && !twee.uitvoer().contains("kan nu niet en wordt opnieuw geprobeerd")) {
            Thread.sleep(50);
        }
        assertThat(aantal("select count(*) from adviesverzoek")).isEqualTo(2);
        sql("alter table keten_weg rename to keten");

        List<JsonNode> antwoorden = broker.lees(ADVIEZEN, 20, over("wacht-")).stream().map(GebeurtenisIT::lees).toList();

        assertThat(antwoorden.stream().map(antwoord -> antwoord.get("causationid").textValue()).distinct()).hasSize(20);
        assertThat(aantal("select count(*) from adviesverzoek")).isEqualTo(22);
    }

    @Test
    @Order(6)
    void aServiceThatCannotKnowWhoMayAskDoesNotStart() throws Exception {
        Dienstproces geweigerd = dienst(Map.of("ONDERDAK_GEBEURTENIS_ORGANISATIES", "gemeente een=advies;gemeente-twee=lezen"));

        assertThat(geweigerd.einde()).isEqualTo(1);
        assertThat(geweigerd.uitvoer()).contains("Onderdak start niet. ONDERDAK_GEBEURTENIS_ORGANISATIES klopt niet",
                "\"gemeente een=advies\" kan de organisatie niet zo heten", "\"gemeente-twee=lezen\" staat achter de = een scope die er niet is").doesNotContain("\tat ");
    }

    @Test
    @Order(7)
    void aJobThatIsStoppedAtOneReplicaLeavesNoPartsBehindWhileAnotherIsBusyWithOne() throws Exception {
        twee.gereed();
        voorstel = "/v1/wijzigingsvoorstellen/" + JSON.readTree(een.post("beleidsmaker", "/v1/wijzigingsvoorstellen",
                "{\"titel\":\"Proef\",\"reden\":\"Om te zien wat het doet.\",\"aanleiding\":\"\"}").body()).get("id").textValue();
        assertThat(een.post("beleidsmaker", voorstel + "/bewerkingen",
                "{\"soort\":\"cel\",\"rij\":\"NBD-030\",\"kolom\":\"normbedragVan.bedrag\",\"was\":\"2027.79\",\"wordt\":\"2037.79\"}").statusCode()).isEqualTo(201);
        voerBevolkingIn();
        begin(een, voorstel);
        wachtTotTweeBezigIs();

        int gestopt = beleidsmaker(HttpRequest.newBuilder(twee.adres(voorstel + "/doorrekeningen/1")).DELETE());

        assertThat(aantal("select count(*) from deelopdracht") + aantal("select count(*) from deeltaak")).isZero();
        assertThat(gestopt).isEqualTo(204);
        assertThat(doorrekening(een, voorstel, 1).get("stand").textValue()).isEqualTo("gestopt");
    }

    @Test
    @Order(8)
    void aJobOfWhichAReplicaIsKilledHalfwayIsFinishedByTheOther() throws Exception {
        begin(een, voorstel);
        wachtTotTweeBezigIs();
        while (aantal("select count(*) from deeltaak where uitslag is not null") == 0) {
            Thread.sleep(100);
        }
        twee.vermoord();
        long pogingen = 0;
        while (!isKlaar(een, voorstel, 2)) {
            pogingen = Math.max(pogingen, aantal("select coalesce(max(pogingen), 0) from deeltaak"));
            Thread.sleep(100);
        }

        assertThat(pogingen).as("attempts at one of the parts of the replica that was killed").isGreaterThanOrEqualTo(2);
        assertThat(doorrekening(een, voorstel, 2).at(BEVOLKING + "/personen").intValue()).isEqualTo(PERSONEN);
        assertThat(doorrekening(een, voorstel, 2).at(BEVOLKING + "/anders").intValue()).isPositive();
        assertThat(aantal("select count(*) from deelopdracht")).isZero();
    }

    @Test
    @Order(9)
    void whenNobodyCanBeToldOfPartsTheReplicaDoesThemItselfAndTheResultIsThatOfOneProcessAlone() throws Exception {
        broker.close();
        begin(een, voorstel);
        try (Dienstproces alleen = Dienstproces.metDatabase(cluster.toegang().jdbcUrl(), cluster.toegang().gebruiker(), cluster.toegang().wachtwoord(),
                Map.of("ONDERDAK_GEVOLG_STEEKPROEF", "10")).gereed()) {
            begin(alleen, voorstel);
            while (!isKlaar(alleen, voorstel, 4) || !isKlaar(alleen, voorstel, 3)) {
                Thread.sleep(200);
            }
            assertThat(doorrekening(alleen, voorstel, 2).at(BEVOLKING)).as("shared out, of which a replica was killed")
                    .isEqualTo(doorrekening(alleen, voorstel, 4).at(BEVOLKING));
            assertThat(doorrekening(alleen, voorstel, 3).at(BEVOLKING)).as("shared out, of which nobody heard").isEqualTo(doorrekening(alleen, voorstel, 4).at(BEVOLKING));
        }
        assertThat(aantal("select count(*) from deelopdracht")).isZero();
    }

    private static void wachtTotTweeBezigIs() throws Exception {
        while (aantal("select count(*) from deeltaak where uitslag is null and door like '" + twee.nummer() + "@%'") == 0) {
            Thread.sleep(50);
        }
    }

    private static void voerBevolkingIn() throws Exception {
        StringBuilder csv = new StringBuilder("personen;gemeente;persoon.geboortedatum;verblijf.plaats;leefvorm.leeftijdsgroep;leefvorm.partner;"
                + "leefvorm.leeftijdsgroepPartner;leefvorm.kinderen;leefvorm.kostendelers;leefvorm.inInrichting\n");
        for (int i = 0; i < PERSONEN; i++) {
            csv.append("1;GM0363;").append(LocalDate.of(1960, 1, 1).plusMonths(i)).append(";eigen-woning;21-plus;gehuwd;21-plus;nee;").append(i % 3).append(";nee\n");
        }
        assertThat(beleidsmaker(HttpRequest.newBuilder(een.adres("/v1/bevolkingen/proef")).header("Content-Type", "text/csv")
                .PUT(HttpRequest.BodyPublishers.ofString(csv.toString())))).isEqualTo(201);
    }

    private static int beleidsmaker(HttpRequest.Builder vraag) throws Exception {
        return HttpClient.newHttpClient().send(vraag.header("Authorization", Gebruiker.kop("beleidsmaker")).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static void begin(Dienstproces dienst, String voorstel) throws Exception {
        HttpResponse<byte[]> begonnen = dienst.post("beleidsmaker", voorstel + "/doorrekeningen", "{\"bevolking\":\"proef\",\"peildatum\":\"2026-12-01\"}");
        assertThat(begonnen.statusCode()).as(new String(begonnen.body(), StandardCharsets.UTF_8)).isEqualTo(202);
    }

    private static JsonNode doorrekening(Dienstproces dienst, String voorstel, int nummer) throws Exception {
        return JSON.readTree(dienst.get(voorstel + "/doorrekeningen/" + nummer).body());
    }

    private static boolean isKlaar(Dienstproces dienst, String voorstel, int nummer) throws Exception {
        String stand = doorrekening(dienst, voorstel, nummer).get("stand").textValue();
        assertThat(stand).isNotEqualTo("mislukt");
        return stand.equals("klaar");
    }

    private static ObjectNode verzoek(String id, String model, String feiten) throws Exception {
        ObjectNode gebeurtenis = JSON.createObjectNode().put("specversion", "1.0").put("id", id).put("source", "urn:nld:oin:00000001234567890000:systeem:zaaksysteem")
                .put("type", "nl.onderdak.beslisverzoek").put("subject", model).put("time", "2026-11-27T12:00:00Z").put("datacontenttype", "application/json");
        gebeurtenis.set("data", JSON.readTree(feiten));
        return gebeurtenis;
    }

    private static JsonNode lees(ConsumerRecord<String, String> bericht) {
        try {
            return JSON.readTree(bericht.value());
        } catch (IOException geenJson) {
            throw new AssertionError(bericht.value(), geenJson);
        }
    }

    private static Predicate<ConsumerRecord<String, String>> over(String id) {
        return bericht -> lees(bericht).path("causationid").asText().startsWith(id);
    }

    private static Stream<Integer> status(List<JsonNode> gebeurtenissen, String id) {
        return gebeurtenissen.stream().filter(gebeurtenis -> gebeurtenis.path("causationid").asText().equals(id))
                .map(gebeurtenis -> gebeurtenis.at("/data/probleem/status").intValue());
    }

    private static Stream<String> pointers(List<JsonNode> gebeurtenissen, String id) {
        return gebeurtenissen.stream().filter(gebeurtenis -> gebeurtenis.path("causationid").asText().equals(id)).flatMap(GebeurtenisIT::pointers);
    }

    private static Stream<String> pointers(JsonNode gebeurtenis) {
        return Stream.of(gebeurtenis.at("/data/probleem/errors")).flatMap(fouten -> fouten.findValuesAsText("pointer").stream());
    }

    private static long aantal(String vraag) throws Exception {
        try (Connection verbinding = database.getConnection(); Statement opdracht = verbinding.createStatement(); ResultSet rij = opdracht.executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private static void sql(String opdracht) throws Exception {
        try (Connection verbinding = database.getConnection(); Statement statement = verbinding.createStatement()) {
            statement.execute(opdracht);
        }
    }
}
