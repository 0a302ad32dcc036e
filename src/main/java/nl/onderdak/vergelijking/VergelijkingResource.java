package nl.onderdak.vergelijking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/** Answers what changed from one rule set to another. */
@Path("/regelsets/{regelset}/verschillen/{ander}")
@Produces(MediaType.APPLICATION_JSON)
public class VergelijkingResource {

    private final Regelsetkeuze keuze;
    private final Gevolgrekening rekening;

    public VergelijkingResource(Regelsetkeuze keuze, Gevolgrekening rekening) {
        this.keuze = keuze;
        this.rekening = rekening;
    }

    /** @param regelset the new one; {@code ander} the old one */
    @GET
    public Verschillen verschillen(@PathParam("regelset") String regelset, @PathParam("ander") String ander, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return Vergelijker.vergelijk(keuze.kies(ander), keuze.kies(regelset));
    }

    @GET
    @Path("/gevolgen")
    public Gevolgen gevolgen(@PathParam("regelset") String regelset, @PathParam("ander") String ander, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return rekening.gevolgen(keuze.kies(ander), keuze.kies(regelset));
    }
}
