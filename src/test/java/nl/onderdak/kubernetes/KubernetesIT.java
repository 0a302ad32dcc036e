package nl.onderdak.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.archief.Proefsleutels;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.opslag.Toegang;
import nl.onderdak.toegang.Proefuitgever;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with exactly the environment that the manifests of production give it, on a PostgreSQL of its own. */
@EigenDienst
@Timeout(180)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KubernetesIT {

    private static final Manifesten MANIFESTEN = Overlays.alle().get("productie");
    private static final String FEITEN = "{\"peildatum\":\"2024-01-01\"}";
    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String GEBRUIKER = "QUARKUS_DATASOURCE_USERNAME";
    private static final String WACHTWOORD = "QUARKUS_DATASOURCE_PASSWORD";

    @TempDir
    static Path map;
    private static EigenDatabase database;
    private static Proefuitgever uitgever;
    private static Dienstproces dienst;
    private static Path opname;

    @BeforeAll
    static void start() throws Exception {
        database = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling());
        uitgever = new Proefuitgever();
        Map<String, String> omgeving = new HashMap<>(Omgeving.geheel(MANIFESTEN, elders(database.toegang())));
        opname = map.resolve("schrijven.jfr");
        omgeving.merge("JDK_JAVA_OPTIONS", "-XX:StartFlightRecording:dumponexit=true,settings="
                + Path.of("src/test/resources/kubernetes/schrijven.jfc").toAbsolutePath() + ",filename=" + opname, (een, ander) -> een + " " + ander);
        dienst = Dienstproces.metDatabase(omgeving.remove(URL), omgeving.remove(GEBRUIKER), omgeving.remove(WACHTWOORD), omgeving).gereed();
    }

    /** What the operator of the cluster puts in the ConfigMap and the Secrets that no manifest holds. */
    private static Map<String, String> elders(Toegang toegang) {
        return Map.of(
                "onderdak-database/jdbc-url", toegang.jdbcUrl(),
                "onderdak-database/username", toegang.gebruiker(),
                "onderdak-database/password", toegang.wachtwoord(),
                "onderdak-sleutels/sleutels", Proefsleutels.tekst(),
                "onderdak-aanmelding/auth-server-url", uitgever.adres(),
                "onderdak-aanmelding/client-id", Proefuitgever.DIENST,
                "onderdak-aanmelding/client-secret", Proefuitgever.GEHEIM);
    }

    @AfterAll
    static void stop() throws Exception {
        if (dienst != null) {
            dienst.close();
        }
        uitgever.close();
        database.close();
    }

    @Test
    @Order(1)
    void everyProbeFindsItsAddress() throws Exception {
        for (String peiling : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            String pad = MANIFESTEN.container().at("/" + peiling + "/httpGet/path").textValue();
            HttpResponse<byte[]> antwoord = dienst.get(pad);

            assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
            assertThat(new ObjectMapper().readTree(antwoord.body()).get("status").textValue()).isEqualTo("UP");
        }
    }

    @Test
    @Order(2)
    void itGivesAdviceAndIsNoDemonstration() throws Exception {
        HttpResponse<String> antwoord = HttpClient.newHttpClient().send(aangemeld("/v1/bekostiging").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FEITEN)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(dienst.post("/v1/bekostiging", FEITEN).statusCode()).isEqualTo(401);
        assertThat(new ObjectMapper().readTree(dienst.get("/v1/aanmelding").body()).get("demonstratie").booleanValue()).isFalse();
        assertThat(dienst.post("goedkeurder", "/v1/wijzigingsvoorstellen", "{}").statusCode()).isEqualTo(401);
    }

    /** TLS ends at the ingress; what the service says about its own address must not. */
    @Test
    @Order(3)
    void itsOwnAddressIsTheOneThatCallersUse() throws Exception {
        HttpResponse<Void> ronde = HttpClient.newHttpClient().send(aangemeld("/v1/koppelrondes")
                .header("Content-Type", "application/json").header("X-Forwarded-Proto", "https").POST(HttpRequest.BodyPublishers.ofString(
                "{\"peildatum\":\"2025-06-02\",\"koppelstelsel\":\"punten-met-prijzen\",\"voorbeeld\":{\"huishoudens\":10,\"zaad\":1}}")).build(),
                HttpResponse.BodyHandlers.discarding());

        assertThat(ronde.headers().firstValue("Location").orElseThrow()).startsWith("https://");
        assertThat(new ObjectMapper().readTree(dienst.get("/v1/openapi.json").body()).at("/servers/0/url").textValue())
                .isEqualTo("https://" + MANIFESTEN.een("Ingress").at("/spec/rules/0/host").textValue() + "/v1");
    }

    /** Behind a proxy it is the framework that says what the address of a request is. */
    @Test
    @Order(3)
    void aHostThatIsNoneIsNoFaultOfTheService() throws Exception {
        try (Socket verbinding = new Socket("localhost", dienst.adres("/").getPort())) {
            verbinding.getOutputStream().write("GET /v1/provincies HTTP/1.1\r\nHost: a b:x/\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        }
        assertThat(dienst.uitvoer()).doesNotContain("URISyntaxException");
    }

    /** Spreadsheets, and the process that tries a model of somebody else, need a place to write. */
    @Test
    @Order(4)
    void whatWritesFilesWorks() throws Exception {
        assertThat(dienst.get("/v1/regelsets/geldend/modellen/leefgeld/tabellen/toelagegroep/werkblad").statusCode()).isEqualTo(200);
        HttpResponse<String> oordeel = HttpClient.newHttpClient().send(aangemeld("/v1/modellen/_controleer")
                .header("Content-Type", "application/xml").POST(HttpRequest.BodyPublishers.ofFile(Path.of("src/test/resources/voorbeeld.dmn"))).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(oordeel.body()).contains("\"bruikbaar\":true");
    }

    /** As at an upgrade: the pod is told to stop while the facts of a request are still on their way. */
    @Test
    @Order(5)
    void aRequestThatHasBegunIsAnsweredAfterTheServiceIsToldToStop() throws Exception {
        try (Socket lijn = new Socket("localhost", dienst.adres("/").getPort())) {
            OutputStream uit = lijn.getOutputStream();
            BufferedReader in = new BufferedReader(new InputStreamReader(lijn.getInputStream(), StandardCharsets.UTF_8));
            uit.write(("POST /v1/bekostiging HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + machtiging() + "\r\nContent-Type: application/json\r\nContent-Length: " + FEITEN.length()
                    + "\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            uit.flush();
            assertThat(in.readLine() + in.readLine()).as("the sign that the service waits for the rest").isEqualTo("HTTP/1.1 100 Continue");
            CompletableFuture<Void> einde = CompletableFuture.runAsync(KubernetesIT::sluit);
            while (!dienst.uitvoer().contains("Waiting for HTTP requests to complete")) {
                assertThat(einde).isNotDone();
                Thread.sleep(20);
            }
            uit.write(FEITEN.getBytes(StandardCharsets.US_ASCII));
            uit.flush();

            assertThat(in.readLine()).isEqualTo("HTTP/1.1 200 OK");
            einde.get(MANIFESTEN.pod().get("terminationGracePeriodSeconds").asInt(), TimeUnit.SECONDS);
        }
    }

    private static HttpRequest.Builder aangemeld(String pad) {
        return HttpRequest.newBuilder(dienst.adres(pad)).header("Authorization", machtiging());
    }

    private static String machtiging() {
        return "Bearer " + uitgever.token(Proefuitgever.claims("p.peters", "gemeente-een", "", "beleidsmaker"));
    }

    private static void sluit() {
        try {
            dienst.close();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    /** Of all files that the service wrote to from its start to its end, none lies where the pod cannot write. */
    @Test
    @Order(6)
    void itWritesNowhereButInItsTemporaryFolder() throws Exception {
        Path tijdelijk = Path.of(System.getProperty("java.io.tmpdir"));
        List<RecordedEvent> geschreven = RecordingFile.readAllEvents(opname);

        assertThat(geschreven).as("all that it wrote, its log included").isNotEmpty();
        assertThat(geschreven.stream().map(schrijven -> schrijven.getString("path")).filter(pad -> pad != null && !pad.equals(opname.toString())).distinct())
                .allMatch(pad -> Path.of(pad).startsWith(tijdelijk));
    }
}
