package nl.onderdak.inwerking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/** Gives the difference between two rule sets in a form that brings the source folder in line. */
@Path("/regelsets/{regelset}/patch/{ander}")
public class PatchResource {

    private static final int KORTE_HASH = 12;

    private final Regelsetkeuze keuze;

    public PatchResource(Regelsetkeuze keuze) {
        this.keuze = keuze;
    }

    /** @param regelset the new one; {@code ander} the old one */
    @GET
    @Produces("text/x-diff")
    public Response patch(@PathParam("regelset") String regelset, @PathParam("ander") String ander, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Gekozen oud = keuze.kies(ander);
        Gekozen nieuw = keuze.kies(regelset);
        String bestandsnaam = "regelset-" + kort(oud) + "-" + kort(nieuw) + ".patch";
        return Response.ok(Patch.van(alles(oud), alles(nieuw)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bestandsnaam + "\"").build();
    }

    private static List<Regelbestand> alles(Gekozen gekozen) {
        return Stream.concat(gekozen.regelset().bestanden().stream(), gekozen.gevallen().stream()).toList();
    }

    private static String kort(Gekozen gekozen) {
        return gekozen.regelset().hash().substring(0, KORTE_HASH);
    }
}
