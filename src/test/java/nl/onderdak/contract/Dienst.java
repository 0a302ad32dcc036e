package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The running service as a caller sees it, bytes as they are: a test library that helps would hide bad input. */
public final class Dienst {

    public static final String JSON = "application/json";
    public static final String PROBLEEM = "application/problem+json";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Dienst() {
    }

    public static HttpResponse<byte[]> lees(String pad, String... koppen) {
        return verstuur("GET", pad, BodyPublishers.noBody(), koppen);
    }

    /** A page outside the API: {@code pad} is the whole path. */
    public static HttpResponse<byte[]> pagina(String pad) {
        return verstuur("GET", URI.create("http://localhost:" + RestAssured.port + pad), BodyPublishers.noBody());
    }

    /** Sends a body as JSON. */
    public static HttpResponse<byte[]> stuur(String pad, String body) {
        return stuur(pad, body.getBytes(StandardCharsets.UTF_8), "Content-Type", JSON);
    }

    public static HttpResponse<byte[]> stuur(String pad, byte[] body, String... koppen) {
        return verstuur("POST", pad, BodyPublishers.ofByteArray(body), koppen);
    }

    public static HttpResponse<byte[]> verstuur(String methode, String pad, BodyPublisher body, String... koppen) {
        return verstuur(methode, URI.create("http://localhost:" + RestAssured.port + "/v1" + pad), body, koppen);
    }

    private static HttpResponse<byte[]> verstuur(String methode, URI adres, BodyPublisher body, String... koppen) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres)
                .timeout(Duration.ofSeconds(30))
                .method(methode, body);
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        try {
            return HTTP.send(verzoek.build(), BodyHandlers.ofByteArray());
        } catch (IOException fout) {
            throw new UncheckedIOException(methode + " " + adres, fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    public static JsonNode contract() {
        return json(lees("/openapi.json"));
    }

    public static JsonNode json(HttpResponse<byte[]> antwoord) {
        try {
            return MAPPER.readTree(antwoord.body());
        } catch (IOException fout) {
            throw new AssertionError("Geen JSON: " + tekst(antwoord), fout);
        }
    }

    public static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    public static String kop(HttpResponse<byte[]> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }
}
