package nl.onderdak.adviespagina;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Sends a page without script: the strict policy of the service, opened for our own style sheet and nothing else. */
public final class Paginaantwoord {

    private static final String BELEID = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    private static final int TIJDELIJK = 503;
    private static final String OPNIEUW_NA_SECONDEN = "5";

    private Paginaantwoord() {
    }

    /** Replaces the policy that the service sets on every answer. */
    public static void stuur(RoutingContext verzoek, int status, Taal taal, String pagina) {
        verzoek.response().setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader("Content-Language", taal.code())
                .putHeader("Content-Security-Policy", BELEID);
        if (status == TIJDELIJK) {
            verzoek.response().putHeader(HttpHeaders.RETRY_AFTER, OPNIEUW_NA_SECONDEN);
        }
        verzoek.response().end(pagina);
    }

    /** A page that says what went wrong and what to do. */
    public static void meld(RoutingContext verzoek, int status, String titel, String uitleg) {
        stuur(verzoek, status, Taal.NL, Sjabloon.melding(status, titel, uitleg).render());
    }
}
