package nl.onderdak.inwerking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.batch.Batchlijn;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Two services on one database. The first only hears of a change, since it would look for one once an hour; the second cannot listen and
 * only looks. The tests follow each other: starting a pair takes most of the time.
 */
@EigenDienst
@Timeout(240)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TweeReplicasIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FEITEN =
            "{\"peildatum\":\"2024-06-01\",\"plaatsing\":{\"regeling\":\"gemeentelijke-opvang-oekraine\",\"aantalPlaatsen\":1,\"aantalDagen\":1}}";
    private static final String UITGAVE = Inhoudshash.van(MeegeleverdeBestanden.lees());
    private static final List<Regelbestand> GEWIJZIGD = gewijzigd();
    private static final String NIEUW = Uitgave.van(GEWIJZIGD).regelset();
    /** Amount per rule set: an answer that mixes them is noticed. */
    private static final Map<String, String> BEDRAGEN = Map.of(UITGAVE, "61", NIEUW, "62");

    @TempDir
    static Path map;
    private static EigenDatabase cluster;
    private static PGSimpleDataSource database;
    private static Dienstproces hoort;
    private static Dienstproces kijkt;

    @BeforeAll
    static void start() throws Exception {
        cluster = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling());
        database = new PGSimpleDataSource();
        database.setUrl(cluster.toegang().jdbcUrl());
        database.setUser(cluster.toegang().gebruiker());
        database.setPassword(cluster.toegang().wachtwoord());
        hoort = startDieHoort();
        kijkt = dienst(Map.of("ONDERDAK_INWERKING_LUISTEREN", "false"));
        hoort.gereed();
        kijkt.gereed();
    }

    private static Dienstproces startDieHoort() throws IOException {
        return dienst(Map.of("ONDERDAK_INWERKING_KIJKEN", "PT1H"));
    }

    private static Dienstproces dienst(Map<String, String> instellingen) throws IOException {
        return Dienstproces.metDatabase(cluster.toegang().jdbcUrl(), cluster.toegang().gebruiker(), cluster.toegang().wachtwoord(), instellingen);
    }

    @AfterAll
    static void stop() throws Exception {
        hoort.close();
        kijkt.close();
        cluster.close();
    }

    @Test
    @Order(1)
    void servicesThatStartTogetherOnAnEmptyDatabaseAgree() throws Exception {
        for (Dienstproces dienst : List.of(hoort, kijkt)) {
            JsonNode antwoord = json(dienst.get("/v1/inwerkingtredingen"));

            assertThat(antwoord.get("inwerkingtredingen")).singleElement()
                    .satisfies(regel -> assertThat(regel.get("regelset").textValue()).isEqualTo(UITGAVE));
            assertThat(antwoord.get("afwijking").isNull()).isTrue();
            assertThat(gereedheid(dienst).at("/data/regelset").textValue()).isEqualTo(UITGAVE);
        }
        wachtTot(() -> gereedheid(hoort).at("/data/luistert").booleanValue());
        assertThat(gereedheid(kijkt).at("/data/luistert").booleanValue()).isFalse();
    }

    private static String volgende(Batchlijn batch) throws IOException {
        batch.stuur("{\"feiten\":" + FEITEN + "}\n");
        return JSON.readTree(batch.lees().orElseThrow()).at("/advies/advies/regelset").textValue();
    }

    @Test
    @Order(2)
    void anApprovedRuleSetTakesEffectOnBothWhileRequestsRunAndEveryAnswerIsOfOne() throws Exception {
        Queue<String> fouten = new ConcurrentLinkedQueue<>();
        List<Thread> vragers = Stream.of(hoort, hoort, kijkt, kijkt).map(dienst -> vrager(dienst, fouten)).toList();

        Batchlijn batch = Batchlijn.open(hoort.adres("/").getPort(), "bekostiging");
        assertThat(volgende(batch)).isEqualTo(UITGAVE);

        Proefdienst.stelInZonderControle(database, GEWIJZIGD);

        wachtTot(() -> geldt(hoort).equals(NIEUW) && geldt(kijkt).equals(NIEUW));
        assertThat(volgende(batch)).as("a batch that began before").isEqualTo(UITGAVE);
        batch.close();
        vragers.forEach(Thread::interrupt);
        for (Thread vrager : vragers) {
            vrager.join();
        }
        assertThat(fouten).isEmpty();
    }

    @Test
    @Order(3)
    void everythingThatIsDerivedFollows() throws Exception {
        for (Dienstproces dienst : List.of(hoort, kijkt)) {
            assertThat(json(dienst.get("/v1/openapi.json")).at("/paths/~1bekostiging/post/responses/200/content/application~1json/examples")
                    .findValue("regelset").textValue()).isEqualTo(NIEUW);
            assertThat(json(dienst.get("/v1/regelsets")).get("regelsets")).anySatisfy(regelset -> {
                assertThat(regelset.get("hash").textValue()).isEqualTo(NIEUW);
                assertThat(regelset.get("geldend").booleanValue()).isTrue();
            });
            assertThat(json(dienst.get("/v1/regelsets/geldend/rijen/BKG-003")).toString()).contains("\"62\"");
            JsonNode afwijking = json(dienst.get("/v1/inwerkingtredingen")).get("afwijking");
            assertThat(afwijking.get("bestanden")).singleElement().satisfies(naam -> assertThat(naam.textValue()).isEqualTo("bekostiging.dmn"));
            HttpResponse<byte[]> patch = dienst.get("/v1/regelsets/geldend/patch/" + afwijking.get("uitgave").textValue());
            assertThat(patch.headers().firstValue("content-type").orElseThrow()).startsWith("text/x-diff");
            assertThat(new String(patch.body(), StandardCharsets.UTF_8).lines().filter(regel -> regel.matches("[+-] .*")).toList())
                    .containsExactly("-        <outputEntry id=\"BKG-003.bedrag\"><text>61</text></outputEntry>",
                            "+        <outputEntry id=\"BKG-003.bedrag\"><text>62</text></outputEntry>");
            assertThat(gereedheid(dienst).at("/data/afwijking").textValue()).contains("bekostiging.dmn");
        }
    }

    @Test
    @Order(4)
    void aRollBackTakesEffectOnBothAlsoAfterTheConnectionThatListensWasCut() throws Exception {
        voerUit("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'onderdak-inwerking'");
        wachtTot(() -> aantal("select count(*) from pg_stat_activity where application_name = 'onderdak-inwerking' and query like 'listen%'") == 1);

        HttpResponse<byte[]> gezet = zetTerug(kijkt, UITGAVE, NIEUW);

        assertThat(gezet.statusCode()).isEqualTo(201);
        assertThat(json(gezet).get("door").textValue()).isEqualTo("beheerder");
        assertThat(geldt(kijkt)).as("where it was asked, at once").isEqualTo(UITGAVE);
        wachtTot(() -> geldt(hoort).equals(UITGAVE));
        assertThat(json(zetTerug(hoort, NIEUW, NIEUW)).get("title").textValue()).contains("intussen");
        assertThat(zetTerug(hoort, NIEUW, UITGAVE).statusCode()).isEqualTo(201);
        assertThat(geldt(hoort)).isEqualTo(NIEUW);
        wachtTot(() -> geldt(kijkt).equals(NIEUW));
    }

    @Test
    @Order(5)
    void aBadWishToRollBackIsExplainedAndChangesNothing() throws Exception {
        int regels = aantal("select count(*) from inwerkingtreding");
        String goed = JSON.writeValueAsString(Map.of("regelset", UITGAVE, "geldend", NIEUW, "toelichting", "Het bedrag was fout."));

        assertThat(hoort.post("/v1/inwerkingtredingen", goed).statusCode()).isEqualTo(401);
        for (String gebruiker : List.of("lezer", "beleidsmaker", "beoordelaar")) {
            assertThat(hoort.post(gebruiker, "/v1/inwerkingtredingen", goed).statusCode()).as(gebruiker).isEqualTo(403);
        }
        JsonNode probleem = json(hoort.post("goedkeurder", "/v1/inwerkingtredingen", "{\"regelset\":\"8f3a\",\"geldend\":1,\"reden\":\"x\"}"));
        assertThat(probleem.get("status").intValue()).isEqualTo(400);
        assertThat(probleem.get("errors")).extracting(fout -> fout.get("pointer").textValue()).contains("/geldend", "/reden");
        String onleesbaar = "{\"regelset\":\"8f3a\",\"geldend\":\"" + NIEUW + "\",\"toelichting\":\"\\u0000\"}";
        assertThat(json(hoort.post("goedkeurder", "/v1/inwerkingtredingen", onleesbaar)).get("errors"))
                .extracting(fout -> fout.get("pointer").textValue()).containsExactly("/regelset", "/toelichting");
        assertThat(json(zetTerug(hoort, "0".repeat(64), NIEUW)).at("/errors/0/code").textValue()).isEqualTo("onbekende-regelset");
        assertThat(aantal("select count(*) from inwerkingtreding")).isEqualTo(regels);
    }

    /** Killed while it puts rule sets back and forth: whatever was committed is in force when it comes up, and nothing half. */
    @Test
    @Order(6)
    void aServiceThatIsKilledComesUpWithTheRuleSetOfTheLastLine() throws Exception {
        Dienstproces slachtoffer = hoort;
        Thread bezig = new Thread(() -> wisselTotHetEinde(slachtoffer));
        int regels = aantal("select count(*) from inwerkingtreding");
        bezig.start();
        wachtTot(() -> aantal("select count(*) from inwerkingtreding") > regels + 2);
        slachtoffer.vermoord();
        bezig.join();

        hoort = startDieHoort().gereed();

        String laatste = json(hoort.get("/v1/inwerkingtredingen")).at("/inwerkingtredingen/0/regelset").textValue();
        assertThat(geldt(hoort)).isEqualTo(laatste);
        wachtTot(() -> geldt(kijkt).equals(laatste));
        assertThat(aantal("select max(nummer) - count(*) from inwerkingtreding")).as("no gaps").isZero();
        assertThat(antwoord(hoort)).isEqualTo(BEDRAGEN.get(laatste));
    }

    /** A line that this release cannot follow: whoever runs is taken out, whoever starts has none, and both come back. */
    @Test
    @Order(7)
    void aRuleSetThatCannotBeUsedMakesAServiceNotReadyUntilAnotherIsPutBack() throws Exception {
        String onbruikbaar = Proefdienst.stelInZonderControle(database, GEWIJZIGD.stream().map(bestand -> bestand.naam().equals("bekostiging.dmn")
                ? new Regelbestand(bestand.naam(), "geen model".getBytes(StandardCharsets.UTF_8)) : bestand).toList()).regelset();
        wachtTot(() -> hoort.get("/q/health/ready").statusCode() == 503);
        assertThat(gereedheid(hoort).at("/data/reden").textValue()).contains(onbruikbaar.substring(0, 12), "POST /v1/inwerkingtredingen");
        hoort.vermoord();

        hoort = startDieHoort().gereed();
        assertThat(hoort.get("/q/health/ready").statusCode()).isEqualTo(503);
        HttpResponse<byte[]> geen = hoort.post("/v1/bekostiging", FEITEN);
        assertThat(geen.statusCode()).isEqualTo(503);
        assertThat(json(geen).get("detail").textValue()).contains(onbruikbaar.substring(0, 12));
        assertThat(hoort.get("/v1/bestaat-niet").statusCode()).isEqualTo(503);
        assertThat(hoort.get("/v1/inwerkingtredingen").statusCode()).isEqualTo(200);

        assertThat(zetTerug(hoort, UITGAVE, onbruikbaar).statusCode()).isEqualTo(201);

        assertThat(hoort.get("/q/health/ready").statusCode()).isEqualTo(200);
        assertThat(antwoord(hoort)).isEqualTo(BEDRAGEN.get(UITGAVE));
        wachtTot(() -> kijkt.get("/q/health/ready").statusCode() == 200);
        assertThat(geldt(kijkt)).isEqualTo(UITGAVE);
    }

    private static void wisselTotHetEinde(Dienstproces dienst) {
        try {
            for (String geldend = geldt(dienst); ; geldend = geldend.equals(NIEUW) ? UITGAVE : NIEUW) {
                zetTerug(dienst, geldend.equals(NIEUW) ? UITGAVE : NIEUW, geldend);
            }
        } catch (Exception vermoord) {
            assertThat(vermoord).isInstanceOf(IOException.class);
        }
    }

    private static Thread vrager(Dienstproces dienst, Queue<String> fouten) {
        Thread vrager = new Thread(() -> {
            try {
                while (true) {
                    HttpResponse<byte[]> antwoord = dienst.post("/v1/bekostiging", FEITEN);
                    JsonNode advies = json(antwoord);
                    String verwacht = BEDRAGEN.get(advies.at("/advies/regelset").textValue());
                    if (antwoord.statusCode() != 200 || !advies.at("/uitkomst/normbedrag/bedrag").decimalValue().toPlainString().equals(verwacht)) {
                        fouten.add(advies.toString());
                    }
                }
            } catch (InterruptedException klaar) {
                Thread.currentThread().interrupt();
            } catch (IOException fout) {
                fouten.add(fout.toString());
            }
        });
        vrager.start();
        return vrager;
    }

    private static String antwoord(Dienstproces dienst) throws Exception {
        return json(dienst.post("/v1/bekostiging", FEITEN)).at("/uitkomst/normbedrag/bedrag").decimalValue().toPlainString();
    }

    private static String geldt(Dienstproces dienst) throws Exception {
        return json(dienst.post("/v1/bekostiging", FEITEN)).at("/advies/regelset").textValue();
    }

    private static HttpResponse<byte[]> zetTerug(Dienstproces dienst, String regelset, String geldend) throws Exception {
        return dienst.post("beheerder", "/v1/inwerkingtredingen",
                JSON.writeValueAsString(Map.of("regelset", regelset, "geldend", geldend, "toelichting", "Het bedrag was fout.")));
    }

    private static JsonNode gereedheid(Dienstproces dienst) throws Exception {
        for (JsonNode controle : json(dienst.get("/q/health/ready")).get("checks")) {
            if (controle.get("name").textValue().equals("regelset")) {
                return controle;
            }
        }
        throw new AssertionError("no check of the rule set");
    }

    private static JsonNode json(HttpResponse<byte[]> antwoord) throws IOException {
        return JSON.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(antwoord.body());
    }

    private interface Vraag {
        boolean klopt() throws Exception;
    }

    /** The time limit of the class ends the waiting. */
    private static void wachtTot(Vraag vraag) throws Exception {
        while (!vraag.klopt()) {
            Thread.sleep(50);
        }
    }

    private static void voerUit(String opdracht) throws Exception {
        try (Connection verbinding = database.getConnection(); Statement sql = verbinding.createStatement()) {
            sql.execute(opdracht);
        }
    }

    private static int aantal(String vraag) throws Exception {
        try (Connection verbinding = database.getConnection(); Statement sql = verbinding.createStatement();
                ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            return rij.getInt(1);
        }
    }

    private static List<Regelbestand> gewijzigd() {
        return Stream.concat(MeegeleverdeBestanden.lees().stream(), MeegeleverdeBestanden.gevallen().stream())
                .map(bestand -> bestand.naam().equals("bekostiging.dmn") ? metAnderBedrag(bestand) : bestand).toList();
    }

    private static Regelbestand metAnderBedrag(Regelbestand bestand) {
        String oud = "<outputEntry id=\"BKG-003.bedrag\"><text>61</text>";
        String tekst = new String(bestand.inhoud(), StandardCharsets.UTF_8);
        assertThat(tekst).contains(oud);
        return new Regelbestand(bestand.naam(), tekst.replace(oud, oud.replace("61", "62")).getBytes(StandardCharsets.UTF_8));
    }
}
