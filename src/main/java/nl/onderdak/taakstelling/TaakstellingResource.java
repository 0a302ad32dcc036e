package nl.onderdak.taakstelling;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;

/** Answers the targets of a half-year. The address without a half-year is the model itself, which takes facts of the caller. */
@Path("/taakstellingen")
public class TaakstellingResource {

    private static final String BEKEND_OP = "bekendOp";

    private final Taakstellingen taakstellingen;

    public TaakstellingResource(Taakstellingen taakstellingen) {
        this.taakstellingen = taakstellingen;
    }

    @GET
    @Path("/{halfjaar}")
    @Produces(MediaType.APPLICATION_JSON)
    public Halfjaartaakstelling lijst(@PathParam("halfjaar") String halfjaar, @Context UriInfo adres) {
        return taakstellingen.van(halfjaar, bekendOp(halfjaar, adres));
    }

    /** The same list for a spreadsheet. */
    @GET
    @Path("/{halfjaar}")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    public String spreadsheet(@PathParam("halfjaar") String halfjaar, @Context UriInfo adres) {
        return Taakstellingcsv.schrijf(lijst(halfjaar, adres));
    }

    @GET
    @Path("/{halfjaar}/{gemeentecode}")
    @Produces(MediaType.APPLICATION_JSON)
    public Halfjaartaakstelling gemeente(@PathParam("halfjaar") String halfjaar, @PathParam("gemeentecode") String gemeentecode,
            @Context UriInfo adres) {
        return taakstellingen.van(halfjaar, bekendOp(halfjaar, adres), gemeentecode)
                .orElseThrow(() -> new Geweigerd(Probleem.van(404, "Gemeente niet gevonden", "Er is in " + halfjaar + " geen gemeente met code "
                        + Feitenlezer.kort(gemeentecode) + ". Kies een code uit /v1/taakstellingen/" + halfjaar + ".")));
    }

    private LocalDate bekendOp(String halfjaar, UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of(BEKEND_OP));
        LocalDate bekendOp = vraag.datumOfVandaag(BEKEND_OP);
        List<String> halfjaren = taakstellingen.halfjaren();
        if (!halfjaren.contains(halfjaar)) {
            vraag.fout("halfjaar", "onbekende-waarde", "Dit halfjaar bestaat niet.", halfjaar, "Een halfjaar van " + halfjaren.get(0) + " tot en met "
                    + halfjaren.get(halfjaren.size() - 1) + ", bijvoorbeeld 2023-I.");
        }
        vraag.eis();
        return bekendOp;
    }
}
