package nl.onderdak.toegang;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.onderdak.deur.Probleem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody is signed in where somebody must be, or what was sent to sign in does not count. */
public class NietAangemeldMapper {

    private static final String BASIC = "Basic realm=\"Onderdak\", charset=\"UTF-8\"";
    private static final String BEARER = "Bearer realm=\"Onderdak\"";

    private final Demonstratie demonstratie;
    private final Tempo tempo;

    public NietAangemeldMapper(Demonstratie demonstratie, Tempo tempo) {
        this.demonstratie = demonstratie;
        this.tempo = tempo;
    }

    @ServerExceptionMapper
    public Response onbekend(AuthenticationFailedException mislukt, RoutingContext verbinding) {
        for (Throwable oorzaak = mislukt.getCause(); oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof OIDCException storing) {
                return onbereikbaar(storing);
            }
        }
        // Guessing passwords or tokens is counted as well.
        return tempo.telAdres(verbinding).orElseGet(() -> antwoord("Aanmelden is niet gelukt", demonstratie.aan()
                ? "De kop Authorization past bij geen enkele gebruiker. "
                : "Het token is niet geldig voor deze dienst: verlopen, voor een andere dienst, of niet van de uitgever die hier is ingesteld. ",
                demonstratie.aan() ? BASIC : BEARER + ", error=\"invalid_token\""));
    }

    @ServerExceptionMapper
    public Response niemand(UnauthorizedException geweigerd) {
        return antwoord("U bent niet aangemeld", "Dit kan alleen wie is aangemeld. ", demonstratie.aan() ? BASIC : BEARER);
    }

    /** Who signs in is led on. A session that ended would lead a question to the issuer as well: that gets an answer. */
    @ServerExceptionMapper
    public Response voorbij(AuthenticationRedirectException afgelopen, RoutingContext verbinding) {
        if (verbinding.request().path().equals(Aanmeldpagina.PAD)) {
            return Response.status(afgelopen.getCode()).header(HttpHeaders.LOCATION, afgelopen.getRedirectUri()).build();
        }
        return antwoord("U bent niet meer aangemeld", "Uw sessie is voorbij. ", BEARER);
    }

    /** Without the issuer a token cannot be judged; that is no fault of who sent it. */
    @ServerExceptionMapper
    public Response onbereikbaar(OIDCException storing) {
        return Probleem.van(503, "Aanmelden kan nu niet", "De uitgever die aanmeldingen controleert, is niet bereikbaar. Probeer het later opnieuw; "
                + "wat openbaar is, is zonder aanmelden te lezen.").antwoord();
    }

    private Response antwoord(String titel, String reden, String uitdaging) {
        String weg = demonstratie.aan()
                ? "Deze dienst draait als demonstratie: kies een gebruiker uit /v1/aanmelding en stuur die met wachtwoord demonstratie in de kop Authorization (Basic)."
                : "Meld u aan bij de uitgever van uw organisatie en stuur het token in de kop Authorization (Bearer), of meld u op de pagina's aan via /aanmelden.";
        return Response.fromResponse(Probleem.van(401, titel, reden + weg).antwoord()).header(HttpHeaders.WWW_AUTHENTICATE, uitdaging).build();
    }
}
