package nl.onderdak.inwerking;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Rol;

/** Answers which rule set counts since when, and puts an earlier one back. */
@Path("/inwerkingtredingen")
@Produces(MediaType.APPLICATION_JSON)
public class InwerkingResource {

    /**
     * @param inwerkingtredingen the last first
     * @param afwijking null when the rule set of this release is in force
     */
    record Inwerkingtredingen(List<Inwerkingregel> inwerkingtredingen, Afwijking afwijking) {
    }

    private final Inwerkingtreding inwerkingtreding;
    private final Regelsetvolger volger;
    private final SecurityIdentity wie;

    @Context
    UriInfo adres;

    public InwerkingResource(Inwerkingtreding inwerkingtreding, Regelsetvolger volger, SecurityIdentity wie) {
        this.inwerkingtreding = inwerkingtreding;
        this.volger = volger;
        this.wie = wie;
    }

    @GET
    public Inwerkingtredingen lijst() {
        Zoekvraag.van(adres, List.of()).eis();
        return new Inwerkingtredingen(inwerkingtreding.alle(), volger.stand().afwijking().orElse(null));
    }

    @POST
    @RolesAllowed({Rol.BEHEERDER, Rol.GOEDKEURDER})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response zetTerug(InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Inwerkingregel regel = inwerkingtreding.zetTerug(Terugzetting.lees(body), wie.getPrincipal().getName());
        return Response.status(Response.Status.CREATED).entity(regel).build();
    }
}
