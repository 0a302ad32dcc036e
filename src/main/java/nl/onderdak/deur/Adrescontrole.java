package nl.onderdak.deur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Refuses an address that holds what no address of ours can, before any of our code is asked: the framework reads a path with a semicolon twice and fails
 * on the percent signs in it, and no database keeps a NUL.
 */
@ApplicationScoped
class Adrescontrole {

    private static final int ONGELDIG = 400;
    private static final int NA_DE_KOPPEN = -2_000;
    private static final Pattern ONMOGELIJK = Pattern.compile("%00|^[^?]*;");

    private final byte[] weigering;

    Adrescontrole(ObjectMapper json) throws JsonProcessingException {
        weigering = json.writeValueAsBytes(Probleem.van(ONGELDIG, "Het adres klopt niet", "Het adres bevat %00, of een puntkomma in het pad; "
                + "die staan in geen enkel adres van deze dienst. Laat ze weg, of codeer de puntkomma als %3B."));
    }

    void begin(@Observes Router router) {
        router.route().order(NA_DE_KOPPEN).handler(this::lees);
    }

    private void lees(RoutingContext verzoek) {
        if (ONMOGELIJK.matcher(verzoek.request().uri()).find()) {
            verzoek.response().setStatusCode(ONGELDIG).putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE).end(Buffer.buffer(weigering));
        } else {
            verzoek.next();
        }
    }
}
