package nl.onderdak.deur;

import io.netty.handler.codec.DecoderException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What the HTTP server itself refuses: an address that cannot be read or is nowhere, a host that is none, a body that is not what its headers say. Left
 * alone it answers with nothing in it, or hangs up. Where not even a request comes of it (docs/contract.md) nobody can answer in its place.
 */
@ApplicationScoped
class Serverweigering {

    private static final Probleem ONLEESBAAR = Probleem.van(400, "Het verzoek kan niet worden gelezen", "Het adres of de kop Host klopt niet. Begin het pad met een enkele /, "
            + "codeer elk teken dat niet in een adres mag staan als % met twee cijfers of letters a tot en met f, en stuur in Host de naam van deze dienst.");
    private static final Probleem AFGEBROKEN = Probleem.van(400, "De inhoud kan niet worden gelezen", "De inhoud is niet verdeeld zoals de kop Transfer-Encoding: chunked "
            + "zegt. Stuur voor elk stuk de lengte in hexadecimale cijfers, of stuur de kop Content-Length. Er is niets opgeslagen.");

    private final Serverantwoord antwoord;

    Serverweigering(Serverantwoord antwoord) {
        this.antwoord = antwoord;
    }

    void begin(@Observes Router router) {
        router.errorHandler(ONLEESBAAR.status(), verzoek -> antwoord.weiger(verzoek, ONLEESBAAR));
        router.errorHandler(404, verzoek -> antwoord.weiger(verzoek, Probleem.van(404, "Dit adres bestaat niet",
                "Er is niets op " + Feitenlezer.kort(verzoek.request().uri()) + "; zie /v1/openapi.json voor alle adressen.")));
        router.route().order(Adrescontrole.NA_DE_KOPPEN - 1).handler(this::letOp).failureHandler(this::mislukt);
    }

    private void letOp(RoutingContext verzoek) {
        verzoek.addEndHandler(afloop -> {
            if (afloop.failed() && onleesbaar(afloop.cause()) && !verzoek.response().headWritten()) {
                antwoord.weiger(verzoek, AFGEBROKEN);
            }
        });
        verzoek.next();
    }

    /** Who hangs up halfway is something else. */
    private static boolean onleesbaar(Throwable oorzaak) {
        return oorzaak instanceof IllegalArgumentException || oorzaak instanceof DecoderException;
    }

    private void mislukt(RoutingContext verzoek) {
        if (verzoek.statusCode() == ONLEESBAAR.status()) {
            antwoord.weiger(verzoek, ONLEESBAAR);
        } else {
            verzoek.next();
        }
    }
}
