package nl.onderdak.mutatie;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.toegang.Rol;
import nl.onderdak.vergelijking.Vergelijker;
import nl.onderdak.voorstel.Concept;
import nl.onderdak.voorstel.Concepten;
import nl.onderdak.voorstel.Veldlezer;

/** Starts measuring whether the cases notice faults in the tables that a proposal touches, tells how far it is and what came of it. */
@Path("/wijzigingsvoorstellen/{id}/mutaties")
@Produces(MediaType.APPLICATION_JSON)
public class MutatieResource {

    private final Metingen metingen;
    private final Concepten concepten;

    public MutatieResource(Metingen metingen, Concepten concepten) {
        this.metingen = metingen;
        this.concepten = concepten;
    }

    /** Of the draft as it stands; it goes on in the background. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.BELEIDSMAKER, Rol.BEOORDELAAR, Rol.GOEDKEURDER})
    public Response begin(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Veldlezer velden = Veldlezer.van(body);
        velden.klaar();
        velden.eis();
        Concept concept = concepten.concept(Concepten.id(id));
        Gekozen naar = concepten.gekozen(concept.voorstel());
        return Response.accepted(metingen.begin(concept.voorstel(), naar, geraakt(concept, naar))).location(adres.getAbsolutePath()).build();
    }

    private static Set<Knoop> geraakt(Concept concept, Gekozen naar) {
        return Vergelijker.vergelijk(new Gekozen(concept.basis(), false, naar.sinds(), naar.gevallen()), naar).modellen().stream()
                .flatMap(model -> model.onderdelen().stream().filter(deel -> deel.tabel()).map(deel -> new Knoop(model.naam(), deel.naam())))
                .collect(Collectors.toSet());
    }

    @GET
    public Mutaties stand(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return metingen.stand(voorstel(id));
    }

    @DELETE
    @RolesAllowed({Rol.BELEIDSMAKER, Rol.BEOORDELAAR, Rol.GOEDKEURDER})
    public Response stop(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        metingen.stop(voorstel(id));
        return Response.noContent().build();
    }

    private UUID voorstel(String id) {
        return concepten.concept(Concepten.id(id)).voorstel();
    }
}
