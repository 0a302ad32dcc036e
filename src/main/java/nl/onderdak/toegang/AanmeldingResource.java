package nl.onderdak.toegang;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.onderdak.deur.Zoekvraag;

/** Tells the caller who this service takes it for. */
@Path("/aanmelding")
@Produces(MediaType.APPLICATION_JSON)
public class AanmeldingResource {

    private final SecurityIdentity wie;
    private final Demonstratie demonstratie;

    public AanmeldingResource(SecurityIdentity wie, Demonstratie demonstratie) {
        this.wie = wie;
        this.demonstratie = demonstratie;
    }

    @GET
    public Aanmelding aanmelding(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        boolean onbekend = wie.isAnonymous();
        return new Aanmelding(onbekend ? null : wie.getPrincipal().getName(), Rol.ALLE.stream().filter(rol -> !onbekend && wie.hasRole(rol)).toList(),
                demonstratie.aan(), demonstratie.gebruikers());
    }
}
