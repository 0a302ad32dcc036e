package nl.onderdak.deur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Says no before any of our addresses is asked, with the headers that our answers have. */
@ApplicationScoped
class Serverantwoord {

    /** An answer that is data, whatever was asked for. */
    private static final String ALS_OP = "/v1/";

    private final ObjectMapper json;
    private final Map<String, String> koppen = new TreeMap<>();

    Serverantwoord(ObjectMapper json, VertxHttpConfig instelling) {
        this.json = json;
        instelling.filter().values().stream().filter(filter -> ALS_OP.matches(filter.matches())).forEach(filter -> koppen.putAll(filter.header()));
        instelling.header().forEach((naam, kop) -> koppen.put(naam, kop.value()));
    }

    void weiger(RoutingContext verzoek, Probleem probleem) {
        HttpServerResponse antwoord = verzoek.response();
        koppen.forEach(antwoord::putHeader);
        antwoord.setStatusCode(probleem.status()).putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE).end(Buffer.buffer(bytes(probleem)));
    }

    private byte[] bytes(Probleem probleem) {
        try {
            return json.writeValueAsBytes(probleem);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("A problem can be written", onmogelijk);
        }
    }
}
