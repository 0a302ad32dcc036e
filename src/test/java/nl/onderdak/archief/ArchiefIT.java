package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.onderdak.opslag.Databaseinstelling;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.opslag.Toegang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service and its database, with processes that are really killed. */
@EigenDienst
@Timeout(180)
class ArchiefIT {

    private static final String MODEL = "/v1/bekostiging";
    private static final String FEITEN = "{\"peildatum\":\"2024-01-01\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path tijdelijk;
    private static Path map;
    private static Dienstproces dienst;

    /** The very first start, in a folder that is not there yet. */
    @BeforeAll
    static void start() throws Exception {
        map = tijdelijk.resolve("nieuw");
        dienst = Dienstproces.metMap(map).gereed();
    }

    @AfterAll
    static void stop() throws Exception {
        dienst.close();
    }

    @Test
    void an_id_that_is_unknown_or_no_id_is_explained() throws Exception {
        UUID onbekend = UUID.randomUUID();

        assertThat(eisProbleem(dienst.get("/v1/adviezen/" + onbekend), 404).get("detail").asText()).contains(onbekend.toString());
        assertThat(eisProbleem(dienst.get("/v1/adviezen/1-1-1-1-1"), 400).get("detail").asText()).contains("'1-1-1-1-1'");
        assertThat(eisProbleem(dienst.get("/v1/adviezen/gisteren"), 400).get("detail").asText()).contains("'gisteren'");
    }

    @Test
    void a_second_service_on_the_same_folder_ends_with_a_clear_message() throws Exception {
        try (Dienstproces tweede = Dienstproces.metMap(map)) {
            assertThat(tweede.einde()).isEqualTo(1);
            assertThat(tweede.uitvoer()).contains("al in gebruik").contains("ONDERDAK_OPSLAG_MAP").doesNotContain("\tat ");
        }
        geeft(dienst);
    }

    @Test
    void the_service_recovers_by_itself_when_its_database_is_killed() throws Exception {
        HttpResponse<byte[]> gegeven = geeft(dienst);

        postgres(map).destroyForcibly();

        geeftBinnen(dienst, Duration.ofSeconds(20));
        assertThat(dienst.get("/v1/adviezen/" + id(gegeven)).body()).isEqualTo(gegeven.body());
    }

    @Test
    void every_advice_that_was_given_has_its_bytes_and_its_link_after_every_kind_of_end() throws Exception {
        Path eigen = Proefmap.metDatabase(tijdelijk.resolve("eigen")).map();
        Map<String, byte[]> gegeven = new HashMap<>();
        Dienstproces eerste = Dienstproces.metMap(eigen).gereed();
        schrijfTot(eerste, gegeven, eerste::vermoord);

        Dienstproces tweede = Dienstproces.metMap(eigen).gereed();
        assertThat(tweede.uitvoer()).contains("wordt overgenomen");
        eisAlles(tweede, gegeven);
        schrijfTot(tweede, gegeven, () -> {
            postgres(eigen).destroyForcibly();
            tweede.vermoord();
        });

        ProcessHandle postgres;
        try (Dienstproces derde = Dienstproces.metMap(eigen).gereed()) {
            eisAlles(derde, gegeven);
            postgres = postgres(eigen);
        }
        postgres.onExit().get(10, TimeUnit.SECONDS);
        assertThat(eigen.resolve("gegevens/postmaster.pid")).as("left when PostgreSQL did not stop in order").doesNotExist();
    }

    private interface Einde {
        void doe() throws Exception;
    }

    /** Callers write while the end comes. */
    private static void schrijfTot(Dienstproces dienst, Map<String, byte[]> gegeven, Einde einde) throws Exception {
        try (Schrijflast last = new Schrijflast(() -> dienst, MODEL, FEITEN, 4)) {
            last.wachtOpNog(30);
            einde.doe();
            gegeven.putAll(last.bevestigd());
        }
    }

    private static void eisAlles(Dienstproces dienst, Map<String, byte[]> gegeven) throws Exception {
        for (Map.Entry<String, byte[]> advies : gegeven.entrySet()) {
            assertThat(dienst.get("/v1/adviezen/" + advies.getKey()).body()).isEqualTo(advies.getValue());
        }
        dienst.post("/v1/adviesketen/waarmerken", "");
        Ketencontrole.Uitslag keten = Schrijflast.controleer(dienst);
        assertThat(keten.fouten()).isEmpty();
        assertThat(keten.schakels()).isGreaterThanOrEqualTo(gegeven.size()).isEqualTo(keten.gewaarmerkt());
    }

    @Test
    void without_a_database_there_is_no_advice_and_with_it_there_is_again() throws Exception {
        Proefmap los = Proefmap.metDatabase(tijdelijk.resolve("los"));
        EigenDatabase database = EigenDatabase.open(los.instelling());
        Toegang toegang = database.toegang();
        try (Dienstproces gebruiker = Dienstproces.metDatabase(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord()).gereed()) {
            HttpResponse<byte[]> eerste = geeft(gebruiker);
            assertThat(gebruiker.get("/q/health/ready").statusCode()).isEqualTo(200);

            database.close();
            eisProbleem(gebruiker.post(MODEL, FEITEN), 503);
            eisProbleem(gebruiker.get("/v1/adviezen/" + id(eerste)), 503);
            HttpResponse<byte[]> pagina = gebruiker.get("/adviezen/" + id(eerste));
            assertThat(pagina.statusCode()).isEqualTo(503);
            assertThat(pagina.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
            assertThat(pagina.headers().firstValue("retry-after")).isPresent();
            assertThat(new String(pagina.body(), StandardCharsets.UTF_8)).contains("<html lang=\"nl\">", "Er is niets weg");
            assertThat(gebruiker.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(gebruiker.get("/q/health/live").statusCode()).isEqualTo(200);

            Databaseinstelling zelfdePoort = new Databaseinstelling(los.map(), los.instelling().programma(), toegang.poort(),
                    los.instelling().geduld());
            try (EigenDatabase terug = EigenDatabase.open(zelfdePoort)) {
                assertThat(aantal(terug.toegang())).isEqualTo(1);
                geeftBinnen(gebruiker, Duration.ofSeconds(20));
                assertThat(aantal(terug.toegang())).isEqualTo(2);
                eisZelfde(gebruiker, eerste);
                assertThat(gebruiker.get("/adviezen/" + id(eerste)).statusCode()).isEqualTo(200);
                assertThat(gebruiker.get("/q/health/ready").statusCode()).isEqualTo(200);
            }
        }
    }

    private static HttpResponse<byte[]> geeft(Dienstproces dienst) throws Exception {
        HttpResponse<byte[]> antwoord = dienst.post(MODEL, FEITEN);
        assertThat(antwoord.statusCode()).as(new String(antwoord.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        return antwoord;
    }

    /** An answer within this time, and until then nothing but 503. */
    private static void geeftBinnen(Dienstproces dienst, Duration duur) throws Exception {
        long einde = System.nanoTime() + duur.toNanos();
        for (HttpResponse<byte[]> antwoord = dienst.post(MODEL, FEITEN); antwoord.statusCode() != 200; antwoord = dienst.post(MODEL, FEITEN)) {
            eisProbleem(antwoord, 503);
            assertThat(System.nanoTime()).as("the service should give advice again by now").isLessThan(einde);
            Thread.sleep(100);
        }
    }

    private static void eisZelfde(Dienstproces dienst, HttpResponse<byte[]> gegeven) throws Exception {
        HttpResponse<byte[]> gevonden = dienst.get("/v1/adviezen/" + id(gegeven));
        assertThat(gevonden.statusCode()).isEqualTo(200);
        assertThat(gevonden.headers().firstValue("content-type").orElseThrow()).startsWith("application/json");
        assertThat(gevonden.body()).isEqualTo(gegeven.body());
    }

    private static JsonNode eisProbleem(HttpResponse<byte[]> antwoord, int status) throws IOException {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        JsonNode probleem = JSON.readTree(antwoord.body());
        assertThat(probleem.get("status").asInt()).isEqualTo(status);
        assertThat(probleem.get("type").asText()).isNotBlank();
        assertThat(probleem.get("title").asText()).isNotBlank();
        assertThat(probleem.get("detail").asText()).isNotBlank();
        return probleem;
    }

    private static String id(HttpResponse<byte[]> antwoord) throws IOException {
        return JSON.readTree(antwoord.body()).get("advies").get("id").asText();
    }

    private static int aantal(Toegang toegang) throws Exception {
        try (Connection verbinding = DriverManager.getConnection(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord());
                var sql = verbinding.createStatement(); ResultSet rij = sql.executeQuery("select count(*) from advies")) {
            rij.next();
            return rij.getInt(1);
        }
    }

    private static ProcessHandle postgres(Path map) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(map.resolve("gegevens/postmaster.pid")).get(0))).orElseThrow();
    }
}
