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
 * Refuses an address that holds what no address of ours can, before any of our code is asked. The server refuses some of them itself, without
 * a word; those get their words here. The framework reads a path with a semicolon twice and fails on the percent signs in it, and no database keeps
 * a NUL.
 */
@ApplicationScoped
class Adrescontrole {

    private static final int ONGELDIG = 400;
    private static final int NA_DE_KOPPEN = -2_000;
    private static final Pattern ONMOGELIJK = Pattern.compile("%00|^[^?]*;");

    private final byte[] weigering;

    Adrescontrole(ObjectMapper json) throws JsonProcessingException {
        weigering = json.writeValueAsBytes(Probleem.van(ONGELDIG, "Het adres klopt niet", "Het adres bevat een teken dat daarin niet kan: een stuurteken, een puntkomma "
                + "in het pad, of een % zonder twee hexadecimale cijfers erachter. Codeer bijzondere tekens, zoals %7C voor |."));
    }

    void begin(@Observes Router router) {
        router.route().order(NA_DE_KOPPEN).handler(Adrescontrole::lees).failureHandler(this::antwoord);
    }

    private static void lees(RoutingContext verzoek) {
        if (ONMOGELIJK.matcher(verzoek.request().uri()).find()) {
            verzoek.fail(ONGELDIG);
        } else {
            verzoek.next();
        }
    }

    private void antwoord(RoutingContext verzoek) {
        if (verzoek.statusCode() == ONGELDIG && !verzoek.response().headWritten()) {
            verzoek.response().setStatusCode(ONGELDIG).putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE).end(Buffer.buffer(weigering));
        } else {
            verzoek.next();
        }
    }
}
