package nl.onderdak.waarneming;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks to the logbook: OTLP over HTTP, in JSON. */
@ApplicationScoped
class Logboekverbinding {

    private static final Duration GEDULD = Duration.ofSeconds(5);
    private static final String TYPE = "application/json";
    private static final int GOED = 200;
    private static final int ONBRUIKBAAR = 400;

    private final Logboekinstelling instelling;
    private final String versie;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(GEDULD).build();

    Logboekverbinding(Logboekinstelling instelling, @ConfigProperty(name = "quarkus.application.version") String versie, ObjectMapper json) {
        this.instelling = instelling;
        this.versie = versie;
        this.json = json;
    }

    /**
     * @return whether the logbook confirms all of these lines; false when it refuses one and will again
     * @throws IllegalStateException when it does not answer, or not now
     */
    boolean neemtAan(List<String> regels) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(instelling.adres().orElseThrow()).timeout(GEDULD).header("Content-Type", TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(Logboekspan.verzoek(regels, versie)));
        instelling.machtiging().ifPresent(machtiging -> verzoek.header("Authorization", machtiging));
        HttpResponse<byte[]> antwoord = verstuur(verzoek.build());
        if (antwoord.statusCode() == ONBRUIKBAAR) {
            return false;
        }
        if (antwoord.statusCode() != GOED) {
            throw new IllegalStateException("het logboek antwoordt met status " + antwoord.statusCode());
        }
        return !antwoord.headers().firstValue("Content-Type").orElse("").startsWith(TYPE) || geweigerd(antwoord.body()) == 0;
    }

    private HttpResponse<byte[]> verstuur(HttpRequest verzoek) {
        try {
            return http.send(verzoek, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("het logboek is onbereikbaar (" + e.getClass().getSimpleName() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("het versturen is afgebroken", e);
        }
    }

    /** How many lines a partial success leaves out. */
    private long geweigerd(byte[] antwoord) {
        try {
            return json.readTree(antwoord).at("/partialSuccess/rejectedSpans").asLong();
        } catch (IOException onleesbaar) {
            throw new IllegalStateException("het logboek bevestigt onleesbaar", onleesbaar);
        }
    }
}
