package nl.onderdak.toegang;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code GET /aanmelden?terug=} leads to the issuer and back to a page of this service, {@code GET /afmelden} ends the session here. The
 * policy on {@code /aanmelden} in application.properties does the leading; who arrives here is signed in.
 */
@ApplicationScoped
public class Aanmeldpagina {

    static final String PAD = "/aanmelden";

    /** A path of our own: two slashes, or one turned round, would be an address elsewhere. */
    private static final Pattern EIGEN_PAD = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final String SESSIE = "q_session";
    private static final String BEGIN = "/";
    private static final int VERDER = 303;

    void begin(@Observes Router router) {
        router.get(PAD).handler(verzoek -> naar(verzoek, terug(verzoek.queryParam("terug"))));
        router.get("/afmelden").handler(Aanmeldpagina::afmelden);
    }

    /** The session is in its cookies and nowhere else. */
    private static void afmelden(RoutingContext verzoek) {
        verzoek.request().cookies().stream().map(Cookie::getName).filter(naam -> naam.startsWith(SESSIE))
                .forEach(naam -> verzoek.response().addCookie(Cookie.cookie(naam, "").setPath(BEGIN).setMaxAge(0).setHttpOnly(true)));
        naar(verzoek, BEGIN);
    }

    static String terug(List<String> gevraagd) {
        return gevraagd.size() == 1 && EIGEN_PAD.matcher(gevraagd.get(0)).matches() ? gevraagd.get(0) : BEGIN;
    }

    private static void naar(RoutingContext verzoek, String pad) {
        verzoek.response().setStatusCode(VERDER).putHeader(HttpHeaders.LOCATION, pad).end();
    }
}
