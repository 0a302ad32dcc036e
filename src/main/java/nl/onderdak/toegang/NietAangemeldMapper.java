package nl.onderdak.toegang;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.onderdak.deur.Probleem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody is signed in where somebody must be, or the name and password are not known. */
public class NietAangemeldMapper {

    private static final String UITDAGING = "Basic realm=\"Onderdak\", charset=\"UTF-8\"";

    private final Demonstratie demonstratie;

    public NietAangemeldMapper(Demonstratie demonstratie) {
        this.demonstratie = demonstratie;
    }

    @ServerExceptionMapper
    public Response onbekend(AuthenticationFailedException mislukt) {
        return antwoord("Aanmelden is niet gelukt", "De kop Authorization past bij geen enkele gebruiker. ");
    }

    @ServerExceptionMapper
    public Response niemand(UnauthorizedException geweigerd) {
        return antwoord("U bent niet aangemeld", "Dit kan alleen wie is aangemeld. ");
    }

    private Response antwoord(String titel, String reden) {
        String weg = demonstratie.aan()
                ? "Deze dienst draait als demonstratie: kies een gebruiker uit /v1/aanmelding en stuur die met wachtwoord demonstratie in de kop Authorization (Basic)."
                : "Meld u aan bij uw organisatie en stuur wat u daar krijgt in de kop Authorization.";
        return Response.fromResponse(Probleem.van(401, titel, reden + weg).antwoord()).header(HttpHeaders.WWW_AUTHENTICATE, UITDAGING).build();
    }
}
