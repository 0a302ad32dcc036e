package nl.onderdak.adviespagina;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Geweigerd;
import org.jboss.logging.Logger;

/** Sends a page without script: the strict policy of the service, opened for our own style sheet and nothing else. */
public final class Paginaantwoord {

    private static final Logger LOG = Logger.getLogger(Paginaantwoord.class);
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

    /** Handles what went wrong while a page was made. */
    public static void mislukt(RoutingContext verzoek) {
        Throwable fout = verzoek.failure();
        if (fout instanceof Geweigerd weigering && weigering.probleem().status() != TIJDELIJK) {
            meld(verzoek, weigering.probleem().status(), weigering.probleem().title(), weigering.probleem().detail());
        } else if (fout instanceof Geweigerd || fout instanceof ArchiefOnbereikbaar) {
            meld(verzoek, TIJDELIJK, "Het archief is nu niet te lezen", "Er is niets weg. Vraag deze pagina over een minuut opnieuw op.");
        } else {
            LOG.error("Een pagina is mislukt", Feitloos.van(fout));
            meld(verzoek, 500, "Er ging iets mis", "Dat ligt aan de dienst en niet aan u. Er is niets weg. Probeer het later opnieuw, of meld het aan de beheerder.");
        }
    }
}
