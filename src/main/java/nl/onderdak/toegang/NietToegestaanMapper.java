package nl.onderdak.toegang;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.onderdak.deur.Probleem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Somebody is signed in whose roles do not allow this. */
public class NietToegestaanMapper {

    private final SecurityIdentity wie;

    public NietToegestaanMapper(SecurityIdentity wie) {
        this.wie = wie;
    }

    @ServerExceptionMapper
    public Response geweigerd(ForbiddenException geweigerd) {
        List<String> rollen = Rol.ALLE.stream().filter(wie::hasRole).toList();
        return Probleem.van(403, "Dit mag u niet", "U bent aangemeld als " + wie.getPrincipal().getName() + ", met "
                + (rollen.isEmpty() ? "geen enkele rol" : "rol " + String.join(", ", rollen)) + ". Voor dit verzoek is een andere rol nodig; /v1/openapi.json zegt welke.").antwoord();
    }
}
