package nl.onderdak.archief;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Aanroeper;

/** The chain of the organisation that asks, for it to keep and to check. */
@Path("/adviesketen")
@Produces(MediaType.APPLICATION_JSON)
public class KetenResource {

    private static final String VANAF = "vanaf";
    private static final long MEESTE = 1_000_000_000_000L;

    /** @param waarmerk the mark on the last link; null when there is none yet */
    record Stand(String organisatie, long lengte, String kop, Waarmerk waarmerk) {
    }

    record Ondertekenaars(List<Waarmerken.Ondertekenaar> ondertekenaars) {
    }

    private final Waarmerken waarmerken;
    private final Ketenexport export;
    private final Aanroeper aanroeper;

    public KetenResource(Waarmerken waarmerken, Ketenexport export, Aanroeper aanroeper) {
        this.waarmerken = waarmerken;
        this.export = export;
        this.aanroeper = aanroeper;
    }

    @GET
    public Stand stand(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        String organisatie = aanroeper.organisatie();
        Ketenkop kop = waarmerken.kop(organisatie);
        return new Stand(organisatie, kop.lengte(), kop.hash(), waarmerken.tussen(organisatie, kop.lengte(), kop.lengte()).stream().findFirst().orElse(null));
    }

    /** The chain for {@link Ketencontrole}. */
    @GET
    @Path("/schakels")
    @Produces("application/x-ndjson")
    public Response schakels(@Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of(VANAF));
        long vanaf = vraag.geheel(VANAF, 1, MEESTE).orElse(1L);
        vraag.eis();
        String organisatie = aanroeper.organisatie();
        waarmerken.kop(organisatie);
        return Response.ok((StreamingOutput) uit -> export.schrijf(uit, organisatie, vanaf)).build();
    }

    /** Signs the chain as it stands. */
    @POST
    @Path("/waarmerken")
    public Waarmerk waarmerk(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return waarmerken.zet(aanroeper.organisatie()).orElseThrow(() -> new Geweigerd(Probleem.van(409, "Er is nog geen keten",
                "Er is nog geen advies gegeven, dus er is niets te waarmerken. Vraag eerst een advies.")));
    }

    /** The public keys to check marks with; keep them apart from the export. */
    @GET
    @Path("/ondertekenaars")
    public Ondertekenaars ondertekenaars(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return new Ondertekenaars(waarmerken.ondertekenaars());
    }
}
