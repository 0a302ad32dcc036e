package nl.onderdak.opmerking;

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
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Takes in remarks on rows, what is said back, and gives them. */
@Path("/opmerkingen")
@Produces(MediaType.APPLICATION_JSON)
public class OpmerkingResource {

    // UUID.fromString also takes shortened forms, which were never given out.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int GEWONE_BLADZIJDE = 100;
    private static final int GROOTSTE_BLADZIJDE = 1000;
    private static final int LAATSTE_BLADZIJDE = 1_000_000;

    record Bladzijde(long totaal, long pagina, int paginaGrootte, List<Opmerking> opmerkingen) {
    }

    private final Opmerkingen opmerkingen;
    private final GeldendeRegelset geldendeRegelset;

    public OpmerkingResource(Opmerkingen opmerkingen, GeldendeRegelset geldendeRegelset) {
        this.opmerkingen = opmerkingen;
        this.geldendeRegelset = geldendeRegelset;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response maak(@Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Regelset regelset = geldendeRegelset.nu();
        Berichtdeel bericht = Tekstlezer.lees(regelset, "bericht-opmerking", body);
        String rij = Tekstlezer.tekst(bericht, "rij");
        String tekst = Tekstlezer.tekst(bericht, "tekst");
        String door = Tekstlezer.tekst(bericht, "door");
        if (!rij.isEmpty() && regelset.rij(rij).isEmpty()) {
            bericht.fout("rij", "onbekende-rij", "De geldende regelset heeft geen rij met dit id.", rij, "Het id van een rij, zoals in onderbouwing.rij van een advies.");
        }
        bericht.eis();
        Opmerking gemaakt = opmerkingen.maak(regelset, rij, tekst, door);
        return Response.created(adres.getAbsolutePathBuilder().path(gemaakt.id().toString()).build()).entity(gemaakt).build();
    }

    @POST
    @Path("/{id}/antwoorden")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response antwoord(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        return vervolg(id, adres, Tekstlezer.lees(geldendeRegelset.nu(), "bericht-antwoord", body), Opmerkingtabel.ANTWOORD, "tekst");
    }

    @POST
    @Path("/{id}/afhandeling")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handelAf(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        return vervolg(id, adres, Tekstlezer.lees(geldendeRegelset.nu(), "bericht-afhandeling", body), Opmerkingtabel.AFHANDELING, "toelichting");
    }

    private Response vervolg(String id, UriInfo adres, Berichtdeel bericht, String soort, String veld) {
        Zoekvraag.van(adres, List.of()).eis();
        String tekst = Tekstlezer.tekst(bericht, veld);
        String door = Tekstlezer.tekst(bericht, "door");
        bericht.eis();
        return Response.status(Response.Status.CREATED).entity(opmerkingen.vervolg(id(id), soort, tekst, door)).build();
    }

    @GET
    @Path("/{id}")
    public Opmerking opmerking(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return opmerkingen.vind(id(id));
    }

    @GET
    public Bladzijde lijst(@Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("rij", "model", "tabel", "stand", "pagina", "paginaGrootte"));
        Opmerkingsfilter filter = new Opmerkingsfilter(vraag.tekst("rij"), vraag.tekst("model"), vraag.tekst("tabel"), vraag.code("stand", Opmerking.STANDEN));
        long pagina = vraag.geheel("pagina", 1, LAATSTE_BLADZIJDE).orElse(1L);
        int grootte = vraag.geheel("paginaGrootte", 1, GROOTSTE_BLADZIJDE).map(Long::intValue).orElse(GEWONE_BLADZIJDE);
        vraag.eis();
        Opmerkingen.Gevonden gevonden = opmerkingen.zoek(filter, pagina, grootte);
        return new Bladzijde(gevonden.totaal(), pagina, grootte, gevonden.opmerkingen());
    }

    private static UUID id(String id) {
        if (!ID.matcher(id).matches()) {
            throw Opmerkingen.onbekend(Feitenlezer.kort(id));
        }
        return UUID.fromString(id);
    }
}
