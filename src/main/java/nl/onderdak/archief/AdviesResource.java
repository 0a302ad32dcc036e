package nl.onderdak.archief;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import nl.onderdak.toegang.Aanroeper;
import nl.onderdak.toegang.Rol;

/** Gives back advices that were given before, and erases them. */
@Path("/adviezen")
public class AdviesResource {

    private final Adviesarchief archief;
    private final Wissing wissing;
    private final SecurityIdentity wie;
    private final Aanroeper aanroeper;

    public AdviesResource(Adviesarchief archief, Wissing wissing, SecurityIdentity wie, Aanroeper aanroeper) {
        this.archief = archief;
        this.wissing = wissing;
        this.wie = wie;
        this.aanroeper = aanroeper;
    }

    /** The very bytes of the answer that was given under this id. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response advies(@PathParam("id") String id) {
        return archief.vind(Adviesnummer.lees(id), aanroeper.organisatie()).map(regel -> Response.ok(regel.inhoud(), MediaType.APPLICATION_JSON_TYPE).build())
                .orElseThrow(() -> Adviesnummer.onbekend(id));
    }

    /** Erases the key of an advice; nobody can read it after this, and its place in the chain stays. */
    @POST
    @Path("/{id}/_wis")
    @RolesAllowed(Rol.BEHEERDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Wissing.Gewist wis(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        String reden = Wisverzoek.reden(adres, body);
        UUID advies = Adviesnummer.lees(id);
        if (!archief.isVan(advies, aanroeper.organisatie())) {
            throw Adviesnummer.onbekend(id);
        }
        return wissing.wis(advies, wie.getPrincipal().getName(), reden);
    }
}
