package nl.onderdak.uitvoer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
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
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.leeszaal.Leeszaal;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/** Gives a rule set out in the forms that other programs read. */
@Path("/regelsets")
public class UitvoerResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final MediaType WERKMAP = MediaType.valueOf(XLSX);
    private static final MediaType TEKST = MediaType.valueOf(CSV).withCharset("UTF-8");
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final int KORTE_HASH = 12;

    private final Leeszaal leeszaal;

    @Context
    UriInfo adres;

    public UitvoerResource(Leeszaal leeszaal) {
        this.leeszaal = leeszaal;
    }

    /** As a workbook; for programs without workbooks the same rows and columns as text. */
    @GET
    @Path("/{regelset}/modellen/{model}/tabellen/{tabel}/werkblad")
    @Produces({XLSX, CSV})
    public Response werkblad(@PathParam("regelset") String regelset, @PathParam("model") String model, @PathParam("tabel") String tabel, @Context HttpHeaders koppen) {
        MediaType vorm = vorm(koppen);
        Tabellen tabellen = tabellen(regelset);
        Tabelbeschrijving gevraagd = tabellen.tabel(model, tabel);
        return vorm.equals(WERKMAP) ? bestand(Werkblad.schrijf(gevraagd, LocalDate.now(HIER)), WERKMAP, tabellen.regelset(), model + "-" + tabel, ".xlsx")
                : bestand(Werkbladcsv.schrijf(gevraagd), vorm, tabellen.regelset(), model + "-" + tabel, ".csv");
    }

    /** Bytes can be written as anything, so what the caller accepts is looked at here. */
    private static MediaType vorm(HttpHeaders koppen) {
        return koppen.getAcceptableMediaTypes().stream().flatMap(gevraagd -> Stream.of(WERKMAP, TEKST).filter(gevraagd::isCompatible)).findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    /** The very bytes of the file. */
    @GET
    @Path("/{regelset}/modellen/{model}/dmn")
    @Produces(MediaType.APPLICATION_XML)
    public Response dmn(@PathParam("regelset") String regelset, @PathParam("model") String model) {
        Regelset gekozen = tabellen(regelset).regelset();
        return bestand(dmn(gekozen, model), MediaType.APPLICATION_XML_TYPE, gekozen, model, ".dmn");
    }

    @GET
    @Path("/{regelset}/modellen/{model}/cprmv")
    @Produces(MediaType.APPLICATION_XML)
    public Response cprmv(@PathParam("regelset") String regelset, @PathParam("model") String model) {
        Regelset gekozen = tabellen(regelset).regelset();
        return bestand(Cprmv.verrijk(gekozen, dmn(gekozen, model)), MediaType.APPLICATION_XML_TYPE, gekozen, model + "-cprmv", ".dmn");
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
    private static Response bestand(byte[] inhoud, MediaType vorm, Regelset regelset, String naam, String einde) {
        String bestandsnaam = naam.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + regelset.hash().substring(0, KORTE_HASH) + einde;
        return Response.ok(inhoud, vorm).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bestandsnaam + "\"").build();
    }
}
