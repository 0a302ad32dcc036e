package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the HTTP server refuses before any address is asked, as bytes on a connection: a client that helps would not send it. */
@QuarkusIntegrationTest
class ServerweigeringIT {

    private static final int GEDULD_MS = 20_000;
    private static final String SLUIT = "Host: localhost\r\nConnection: close\r\n";
    private static final Path LOGBOEK = Path.of("target", "quarkus.log");

    private record Antwoord(int status, String koppen, String inhoud) {
    }

    @ParameterizedTest(name = "{1} gives {0}")
    @MethodSource
    void whatTheServerRefusesIsAProblemDocumentWithTheHeadersOfEveryAnswer(int status, String wat, String verzoek) throws IOException, SQLException {
        long opgeslagen = Adviestelling.aantal();

        Antwoord antwoord = stuur(verzoek);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(status);
        assertThat(antwoord.koppen()).contains("content-type: application/problem+json", "api-version: ", "x-content-type-options: nosniff", "x-frame-options: deny",
                "referrer-policy: no-referrer", "strict-transport-security: max-age=", "cache-control: no-store", "content-security-policy: default-src 'none'");
        JsonNode probleem = new ObjectMapper().readTree(antwoord.inhoud());
        assertThat(probleem.get("status").intValue()).isEqualTo(status);
        assertThat(probleem.get("title").textValue()).isNotBlank();
        assertThat(probleem.get("detail").textValue()).isNotBlank();
        assertThat(Adviestelling.aantal()).as("number of stored advices").isEqualTo(opgeslagen);
    }

    static Stream<Arguments> whatTheServerRefusesIsAProblemDocumentWithTheHeadersOfEveryAnswer() {
        return Stream.of(
                geval(400, "a percent sign without two digits", get("/v1/%zz")),
                geval(400, "the same in a query", get("/v1/gemeenten?peildatum=%zz")),
                geval(400, "the same at a page", get("/regels/%")),
                geval(400, "characters that no address has", get("/v1/a|{}^\"<>")),
                geval(400, "an address with half a host", get("http://[/")),
                geval(400, "a host that is none", "GET /v1/provincies HTTP/1.1\r\nHost: a b:x/\r\nConnection: close\r\n\r\n"),
                geval(400, "a version that is not spoken", "GET /v1/provincies HTTP/3.0\r\n" + SLUIT + "\r\n"),
                geval(404, "a path without a slash", get("gemeenten")),
                geval(404, "no path", "OPTIONS * HTTP/1.1\r\n" + SLUIT + "\r\n"),
                geval(404, "what is no page", "POST /regels HTTP/1.1\r\n" + SLUIT + "Content-Length: 0\r\n\r\n"),
                geval(414, "a long address", get("/v1/" + "a".repeat(5_000))),
                geval(431, "a long header", "GET /v1/gemeenten HTTP/1.1\r\n" + SLUIT + "X: " + "a".repeat(30_000) + "\r\n\r\n"));
    }

    @Test
    void headersThatAreTooLongAreRefusedOverHttp2AsWell() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest.Builder vraag = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/provincies"));
        assertThat(client.send(vraag.build(), BodyHandlers.discarding()).version()).isEqualTo(HttpClient.Version.HTTP_2);

        HttpResponse<String> antwoord = client.send(vraag.header("X", "a".repeat(30_000)).build(), BodyHandlers.ofString());

        assertThat(antwoord.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(antwoord.statusCode()).isEqualTo(431);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue(Dienst.PROBLEEM);
    }

    /** docs/contract.md has these: no request comes of them that anything of ours hears of. */
    @ParameterizedTest(name = "{1} gives {0}")
    @MethodSource
    void ofWhatIsNoRequestAtAllTheServerSaysNoMoreThanTheStatus(int status, String wat, String verzoek) throws IOException {
        Antwoord antwoord = stuur(verzoek);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(status);
        assertThat(antwoord.koppen()).contains("content-length: 0");
        assertThat(antwoord.inhoud()).isEmpty();
    }

    static Stream<Arguments> ofWhatIsNoRequestAtAllTheServerSaysNoMoreThanTheStatus() {
        return Stream.of(
                geval(400, "a line that is none", "\u0000garbage\r\n\r\n"),
                geval(400, "a word for a version", "GET /v1/gemeenten HTTX\r\n" + SLUIT + "\r\n"),
                geval(400, "a header with a blank in its name", "GET /v1/gemeenten HTTP/1.1\r\n" + SLUIT + "A b: x\r\n\r\n"),
                geval(400, "a header with a NUL", "GET /v1/gemeenten HTTP/1.1\r\n" + SLUIT + "X: a\u0000b\r\n\r\n"),
                geval(400, "a length that is no number", "POST /v1/bekostiging HTTP/1.1\r\n" + SLUIT + "Content-Length: abc\r\n\r\n{}"),
                geval(400, "two lengths", "POST /v1/bekostiging HTTP/1.1\r\n" + SLUIT + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
                geval(414, "an address beyond all measure", get("/v1/" + "a".repeat(70_000))),
                geval(431, "headers beyond all measure", "GET /v1/gemeenten HTTP/1.1\r\n" + SLUIT + "X: " + "a".repeat(70_000) + "\r\n\r\n"));
    }

    /** The same. */
    @ParameterizedTest
    @ValueSource(strings = {"ZZ\r\n{}\r\n0\r\n\r\n", "1\r\n{\r\nZZ\r\n"})
    void onABodyOfWhichAPieceHasNoLengthTheConnectionClosesAndNothingIsStoredOrTakenForAFault(String inhoud) throws IOException, SQLException {
        long opgeslagen = Adviestelling.aantal();
        String voor = Files.readString(LOGBOEK);

        assertThat(ruw("POST /v1/bekostiging HTTP/1.1\r\n" + SLUIT + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + inhoud)).isEmpty();

        assertThat(Dienst.lees("/gemeenten").statusCode()).isEqualTo(200);
        assertThat(Adviestelling.aantal()).as("number of stored advices").isEqualTo(opgeslagen);
        assertThat(Files.readString(LOGBOEK).substring(voor.length())).doesNotContain("Storing", "error id");
    }

    private static Arguments geval(int status, String wat, String verzoek) {
        return Arguments.of(status, wat, verzoek);
    }

    private static String get(String adres) {
        return "GET " + adres + " HTTP/1.1\r\n" + SLUIT + "\r\n";
    }

    private static Antwoord stuur(String verzoek) throws IOException {
        String antwoord = ruw(verzoek);
        List<String> delen = List.of(antwoord.split("\r\n\r\n", 2));
        assertThat(delen).as("an answer: " + antwoord).hasSize(2);
        return new Antwoord(Integer.parseInt(antwoord.split(" ")[1]), delen.get(0).toLowerCase(Locale.ROOT), delen.get(1));
    }

    /** All that comes back until the connection closes. */
    private static String ruw(String verzoek) throws IOException {
        try (Socket verbinding = new Socket("localhost", RestAssured.port)) {
            verbinding.setSoTimeout(GEDULD_MS);
            verbinding.getOutputStream().write(verzoek.getBytes(StandardCharsets.ISO_8859_1));
            return new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
