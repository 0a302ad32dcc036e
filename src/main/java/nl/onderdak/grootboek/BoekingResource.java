package nl.onderdak.grootboek;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.GeldendeRegelset;

/** Takes in entries of the ledger and gives them back. */
@Path("/grootboek/boekingen")
public class BoekingResource {

    private static final int GEWONE_BLADZIJDE = 100;
    private static final int GROOTSTE_BLADZIJDE = 1000;

    /** A page of entries; {@code volgende} is the address of the next, null at the end. */
    record Bladzijde(List<Boeking> boekingen, String volgende) {
    }

    private final Opdrachtlezer lezer;
    private final Grootboek grootboek;
    private final GeldendeRegelset geldendeRegelset;

    public BoekingResource(Opdrachtlezer lezer, Grootboek grootboek, GeldendeRegelset geldendeRegelset) {
        this.lezer = lezer;
        this.grootboek = grootboek;
        this.geldendeRegelset = geldendeRegelset;
    }

    /** Books all entries of the body or none: 201 when they are new, 200 when they were booked before. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response boek(@Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Grootboek.Vastlegging vastlegging = grootboek.boek(lezer.lees(body, Zoekvraag.vandaag()));
        return Response.status(vastlegging.nieuw() ? Response.Status.CREATED : Response.Status.OK).entity(vastlegging.boekstuk()).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Bladzijde boekingen(@Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("gemeentecode", "halfjaar", "bekendOp", "na", "aantal"));
        int aantal = vraag.geheel("aantal", 1, GROOTSTE_BLADZIJDE).map(Long::intValue).orElse(GEWONE_BLADZIJDE);
        // One more than asked, to know whether there is a next page.
        Boekingsfilter filter = new Boekingsfilter(gemeentecode(vraag),
                vraag.code("halfjaar", new Standbepaling(geldendeRegelset.nu()).kalender()),
                vraag.datum("bekendOp"), vraag.geheel("na", 0, Long.MAX_VALUE).orElse(0L), aantal + 1);
        vraag.eis();
        List<Boeking> gevonden = grootboek.boekingen(filter);
        return gevonden.size() <= aantal ? new Bladzijde(gevonden, null)
                : new Bladzijde(gevonden.subList(0, aantal), volgende(adres, gevonden.get(aantal - 1).nummer()));
    }

    private static Optional<String> gemeentecode(Zoekvraag vraag) {
        return vraag.tekst("gemeentecode").filter(code -> {
            boolean goed = code.matches("NL|GM\\d{4}");
            if (!goed) {
                vraag.fout("gemeentecode", "onbekende-gemeente", "Dit is geen gemeentecode.", code,
                        "GM met vier cijfers, of NL voor landelijke cijfers.");
            }
            return goed;
        });
    }

    private static String volgende(UriInfo adres, long na) {
        URI volgende = adres.getRequestUriBuilder().replaceQueryParam("na", na).build();
        return volgende.getRawPath() + "?" + volgende.getRawQuery();
    }
}
