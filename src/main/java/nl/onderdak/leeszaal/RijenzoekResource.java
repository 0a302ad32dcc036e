package nl.onderdak.leeszaal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Zekerheid;

/** Finds rows over all tables of a rule set: by word, by source, by certainty, by day. */
@Path("/regelsets/{regelset}")
@Produces(MediaType.APPLICATION_JSON)
public class RijenzoekResource {

    private static final int MAANDEN = 24;
    private static final long PAGINAGROOTTE = 100;
    private static final long GROOTSTE_PAGINA = 1_000;
    private static final int LANGSTE_ZOEKVRAAG = 200;
    private static final long LAATSTE_PAGINA = 1_000_000;

    record Bronnen(String regelset, List<Bronregel> bronnen) {
    }

    private final Leeszaal leeszaal;

    public RijenzoekResource(Leeszaal leeszaal) {
        this.leeszaal = leeszaal;
    }

    @GET
    @Path("/rijen")
    public Rijenpagina rijen(@PathParam("regelset") String regelset, @Context UriInfo adres) {
        Inhoud inhoud = leeszaal.inhoud(regelset);
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("zoek", "zekerheid", "model", "pagina", "paginaGrootte"));
        Optional<String> zekerheid = vraag.code("zekerheid", Stream.of(Zekerheid.values()).map(RijenzoekResource::code).toList());
        Optional<String> model = vraag.code("model", inhoud.modellen().stream().filter(gevonden -> !gevonden.tabellen().isEmpty()).map(Modelinhoud::naam).toList());
        Optional<String> zoek = vraag.tekst("zoek");
        if (zoek.map(String::length).orElse(0) > LANGSTE_ZOEKVRAAG) {
            vraag.fout("zoek", "te-lang", "De zoekvraag is te lang.", zoek.get().length() + " tekens", "Ten hoogste " + LANGSTE_ZOEKVRAAG + " tekens.");
        }
        long pagina = vraag.geheel("pagina", 1, LAATSTE_PAGINA).orElse(1L);
        long paginaGrootte = vraag.geheel("paginaGrootte", 1, GROOTSTE_PAGINA).orElse(PAGINAGROOTTE);
        vraag.eis();
        Stream<Tabelinhoud> tabellen = inhoud.modellen().stream().filter(gevonden -> model.map(gevonden.naam()::equals).orElse(true))
                .flatMap(gevonden -> gevonden.tabellen().stream());
        return Rijenpagina.van(inhoud.regelset().hash(), tabellen, zoek.map(Zoekwoorden::van), zekerheid.map(code -> code.replace('-', ' ')), pagina,
                paginaGrootte);
    }

    @GET
    @Path("/bronnen")
    public Bronnen bronnen(@PathParam("regelset") String regelset, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Inhoud inhoud = leeszaal.inhoud(regelset);
        return new Bronnen(inhoud.regelset().hash(), inhoud.bronnen().values().stream().map(Bronregel::van).toList());
    }

    @GET
    @Path("/bronnen/{bron}")
    public Bronbeschrijving bron(@PathParam("regelset") String regelset, @PathParam("bron") String bron, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Inhoud inhoud = leeszaal.inhoud(regelset);
        return Optional.ofNullable(inhoud.bronnen().get(bron)).map(gevonden -> Bronbeschrijving.van(inhoud.regelset().hash(), gevonden))
                .orElseThrow(() -> Leeszaal.onbekend("Bron", bron, "De bronnen zijn", inhoud.bronnen().keySet().stream()));
    }

    @GET
    @Path("/kalender")
    public Kalender kalender(@PathParam("regelset") String regelset, @Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("van", "totEnMet"));
        LocalDate van = vraag.datumOfVandaag("van");
        LocalDate totEnMet = vraag.datum("totEnMet").orElseGet(() -> van.plusMonths(MAANDEN));
        if (totEnMet.isBefore(van)) {
            vraag.fout("totEnMet", "buiten-bereik", "De laatste dag ligt voor de eerste.", totEnMet.toString(), "Een dag vanaf " + van + ".");
        }
        vraag.eis();
        return Kalender.van(leeszaal.inhoud(regelset), van, totEnMet);
    }

    private static String code(Zekerheid zekerheid) {
        return zekerheid.tekst().replace(' ', '-');
    }
}
