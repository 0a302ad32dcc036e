package nl.onderdak.gemeente;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** Answers which municipalities there are. */
@Path("/gemeenten")
public class GemeenteResource {

    private static final Pattern CODE = Pattern.compile("GM\\d{4}");

    private final Gemeenteregister register;

    public GemeenteResource(Gemeenteregister register) {
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Gemeentelijst lijst(@Context UriInfo adres) {
        Gemeentegegevens gegevens = register.nu();
        return Gemeentelijst.van(Gemeentevraag.van(adres, gegevens, Regiosoort.values()), gegevens);
    }

    /** The same list for a spreadsheet. */
    @GET
    @Produces("text/csv;qs=0.5")
    public Response rekenblad(@Context UriInfo adres) {
        return Response.ok(Gemeentecsv.schrijf(lijst(adres)), "text/csv;charset=UTF-8").build();
    }

    @GET
    @Path("/{gemeentecode}")
    @Produces(MediaType.APPLICATION_JSON)
    public Gemeentebeschrijving gemeente(@PathParam("gemeentecode") String code, @Context UriInfo adres) {
        Gemeentegegevens gegevens = register.nu();
        LocalDate peildatum = Gemeentevraag.van(adres, gegevens).peildatum();
        if (!CODE.matcher(code).matches()) {
            throw new Geweigerd(Probleem.van(400, "Ongeldige gemeentecode", "'" + Feitenlezer.kort(code) + "' is geen gemeentecode. "
                    + "Stuur de code van het CBS: GM en vier cijfers, bijvoorbeeld /v1/gemeenten/GM0363."));
        }
        return gegevens.gemeente(code, peildatum).map(gemeente -> Gemeentebeschrijving.van(gemeente, peildatum, gegevens))
                .orElseThrow(() -> new Geweigerd(nietGevonden(code, peildatum, gegevens)));
    }

    private static Probleem nietGevonden(String code, LocalDate peildatum, Gemeentegegevens gegevens) {
        List<Gemeente> rijen = gegevens.gemeenten().stream().filter(gemeente -> gemeente.code().equals(code)).toList();
        String detail = rijen.isEmpty()
                ? "Er is geen gemeente met code " + code + ". Kies een code uit /v1/gemeenten?peildatum=" + peildatum + "."
                : code + " (" + rijen.get(0).naam() + ") bestond niet op " + peildatum + ", wel van " + rijen.get(0).geldigVan()
                        + rijen.get(rijen.size() - 1).geldigTot().map(tot -> " tot en met " + tot).orElse(" af") + "."
                        + opvolging(code, gegevens) + " Kies een andere peildatum of een andere code.";
        return Probleem.van(404, "Gemeente niet gevonden", detail);
    }

    private static String opvolging(String code, Gemeentegegevens gegevens) {
        return gegevens.grenswijzigingen().stream().filter(wijziging -> wijziging.code().equals(code))
                .map(wijziging -> " Opvolgers (" + wijziging.zekerheidOpvolgers().tekst() + "): " + String.join(", ", wijziging.opvolgers()) + ".")
                .collect(Collectors.joining());
    }
}
