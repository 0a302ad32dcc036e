package nl.onderdak.uitvoer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.leeszaal.Leeszaal;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/** Gives a rule set out in the forms that other programs read. */
@Path("/regelsets")
public class UitvoerResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final int KORTE_HASH = 12;

    private final Leeszaal leeszaal;

    @Context
    UriInfo adres;

    public UitvoerResource(Leeszaal leeszaal) {
        this.leeszaal = leeszaal;
    }

    @GET
    @Path("/{regelset}/modellen/{model}/tabellen/{tabel}/werkblad")
    @Produces(XLSX)
    public Response werkblad(@PathParam("regelset") String regelset, @PathParam("model") String model, @PathParam("tabel") String tabel) {
        Tabellen tabellen = tabellen(regelset);
        byte[] werkblad = Werkblad.schrijf(tabellen.tabel(model, tabel), LocalDate.now(HIER));
        return bestand(werkblad, tabellen.regelset(), model + "-" + tabel, ".xlsx");
    }

    /** The same columns and rows, for programs without workbooks. */
    @GET
    @Path("/{regelset}/modellen/{model}/tabellen/{tabel}/werkblad")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    public Response csv(@PathParam("regelset") String regelset, @PathParam("model") String model, @PathParam("tabel") String tabel) {
        Tabellen tabellen = tabellen(regelset);
        byte[] csv = Werkbladcsv.schrijf(tabellen.tabel(model, tabel));
        return bestand(csv, tabellen.regelset(), model + "-" + tabel, ".csv");
    }

    /** The very bytes of the file. */
    @GET
    @Path("/{regelset}/modellen/{model}/dmn")
    @Produces(MediaType.APPLICATION_XML)
    public Response dmn(@PathParam("regelset") String regelset, @PathParam("model") String model) {
        Regelset gekozen = tabellen(regelset).regelset();
        return bestand(dmn(gekozen, model), gekozen, model, ".dmn");
    }

    @GET
    @Path("/{regelset}/modellen/{model}/cprmv")
    @Produces(MediaType.APPLICATION_XML)
    public Response cprmv(@PathParam("regelset") String regelset, @PathParam("model") String model) {
        Regelset gekozen = tabellen(regelset).regelset();
        return bestand(Cprmv.verrijk(gekozen, dmn(gekozen, model)), gekozen, model + "-cprmv", ".dmn");
    }

    @GET
    @Path("/{regelset}/algoritmeregister")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonNode algoritmeregister(@PathParam("regelset") String regelset) {
        return Algoritmeregister.van(tabellen(regelset).regelset());
    }

    private Tabellen tabellen(String regelset) {
        Zoekvraag.van(adres, List.of()).eis();
        return leeszaal.tabellen(regelset);
    }

    private static byte[] dmn(Regelset regelset, String model) {
        List<Regelbestand> modellen = regelset.bestanden().stream().filter(Regelbestand::isBeslismodel).toList();
        return modellen.stream().filter(bestand -> bestand.naam().equals(model + ".dmn")).map(Regelbestand::inhoud).findFirst()
                .orElseThrow(() -> new Geweigerd(Probleem.van(404, "Bestand niet gevonden", "Regelset " + regelset.hash().substring(0, KORTE_HASH) + " heeft geen DMN-bestand '"
                        + Feitenlezer.kort(model) + "'. De bestanden zijn " + String.join(", ", modellen.stream().map(Regelbestand::naam).toList())
                        + "; laat .dmn weg in het adres.")));
    }

    /** Names of models and tables are those of files and elements that exist, so they can stand in a file name. */
    private static Response bestand(byte[] inhoud, Regelset regelset, String naam, String einde) {
        String bestandsnaam = naam.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + regelset.hash().substring(0, KORTE_HASH) + einde;
        return Response.ok(inhoud).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bestandsnaam + "\"").build();
    }
}
