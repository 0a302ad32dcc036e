package nl.onderdak.bevolking;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Rol;

/** Lists populations and takes in anonymous ones of municipalities. */
@Path("/bevolkingen")
@Produces(MediaType.APPLICATION_JSON)
public class BevolkingResource {

    private static final int GROOTSTE = 20 * 1024 * 1024;

    /** The made-up one first. */
    record Lijst(List<Bevolkingbeschrijving> bevolkingen) {
    }

    private final Bevolkingen bevolkingen;
    private final SecurityIdentity wie;

    public BevolkingResource(Bevolkingen bevolkingen, SecurityIdentity wie) {
        this.bevolkingen = bevolkingen;
        this.wie = wie;
    }

    @GET
    public Lijst lijst(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return new Lijst(bevolkingen.alle());
    }

    /** Sending the same again changes nothing. */
    @PUT
    @Path("/{bevolking}")
    @Consumes("text/csv")
    @RolesAllowed({Rol.BELEIDSMAKER, Rol.BEHEERDER})
    public Response voerIn(@PathParam("bevolking") String naam, @Context UriInfo adres, InputStream body) throws IOException {
        Zoekvraag.van(adres, List.of()).eis();
        if (!Bevolkingen.NAAM.matcher(naam).matches() || naam.equals(Bevolking.SYNTHETISCH)) {
            throw new Geweigerd(Probleem.van(400, "Ongeldige naam", "'" + Feitenlezer.kort(naam) + "' kan geen naam van een bevolking zijn. " + Bevolkingen.NAAM_TOEGESTAAN));
        }
        byte[] csv = body.readNBytes(GROOTSTE + 1);
        if (csv.length > GROOTSTE) {
            throw new Geweigerd(Probleem.van(413, "Het bestand is te groot", "Het bestand is groter dan " + GROOTSTE
                    + " bytes. Tel personen met dezelfde feiten samen in de kolom personen."));
        }
        boolean nieuw = bevolkingen.voerIn(naam, csv, wie.getPrincipal().getName());
        Bevolkingbeschrijving beschrijving = bevolkingen.beschrijving(naam);
        return nieuw ? Response.created(adres.getRequestUri()).entity(beschrijving).build() : Response.ok(beschrijving).build();
    }
}
