package nl.onderdak.opvangopgave;

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

/** Answers what every municipality gets of a task. The address without a task is the model itself, which takes facts of the caller. */
@Path("/opvangopgaven")
public class OpvangopgaveResource {

    private static final String PEILDATUM = "peildatum";
    private static final String METHODE = "methode";
    private static final String TOTAAL = "totaal";
    private static final long HOOGSTE = 1_000_000;

    private final Opvangopgaven opvangopgaven;

    public OpvangopgaveResource(Opvangopgaven opvangopgaven) {
        this.opvangopgaven = opvangopgaven;
    }

    @GET
    @Path("/{opgave}")
    @Produces(MediaType.APPLICATION_JSON)
    public Verdeelantwoord verdeling(@PathParam("opgave") String opgave, @Context UriInfo adres) {
        return opvangopgaven.verdeel(vraag(opgave, adres));
    }

    /** The areas for a spreadsheet. */
    @GET
    @Path("/{opgave}")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    public String rekenblad(@PathParam("opgave") String opgave, @Context UriInfo adres) {
        return Verdeelcsv.schrijf(verdeling(opgave, adres));
    }

    private Verdeelvraag vraag(String opgave, UriInfo adres) {
        List<String> opgaven = opvangopgaven.opgaven();
        if (!opgaven.contains(opgave)) {
            throw new Geweigerd(Probleem.van(404, "Opvangopgave niet gevonden", "Er is geen opvangopgave " + Feitenlezer.kort(opgave)
                    + ". Kies een van: " + String.join(", ", opgaven) + "."));
        }
        Zoekvraag vraag = Zoekvraag.van(adres, List.of(PEILDATUM, METHODE, TOTAAL));
        LocalDate peildatum = vraag.datumOfVandaag(PEILDATUM);
        Verdeelvraag gevraagd = new Verdeelvraag(opgave, peildatum, vraag.tekst(METHODE), vraag.geheel(TOTAAL, 0, HOOGSTE));
        vraag.eis();
        return gevraagd;
    }
}
