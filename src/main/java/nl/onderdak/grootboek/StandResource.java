package nl.onderdak.grootboek;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.onderdak.advies.Reden;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Answers how municipalities stand, from the entries known on a day. */
@Path("/grootboek/standen")
public class StandResource {

    private static final Pattern CODE = Pattern.compile("GM\\d{4}");
    private static final String BEKEND_OP = "bekendOp";
    private static final String HALFJAAR = "halfjaar";

    private final Grootboek grootboek;
    private final Gemeenteregister gemeenteregister;
    private final GeldendeRegelset geldendeRegelset;

    public StandResource(Grootboek grootboek, Gemeenteregister gemeenteregister, GeldendeRegelset geldendeRegelset) {
        this.grootboek = grootboek;
        this.gemeenteregister = gemeenteregister;
        this.geldendeRegelset = geldendeRegelset;
    }

    @GET
    @Path("/{gemeentecode}")
    @Produces(MediaType.APPLICATION_JSON)
    public Standantwoord.Gemeentestand stand(@PathParam("gemeentecode") String code, @Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of(BEKEND_OP));
        LocalDate bekendOp = vraag.datumOfVandaag(BEKEND_OP);
        vraag.eis();
        if (!CODE.matcher(code).matches()) {
            throw new Geweigerd(Probleem.van(400, "Ongeldige gemeentecode", "'" + Feitenlezer.kort(code) + "' is geen gemeentecode. Stuur GM en vier "
                    + "cijfers, bijvoorbeeld /v1/grootboek/standen/GM0363. Landelijke cijfers staan op /v1/grootboek/boekingen?gemeentecode=NL."));
        }
        SortedMap<String, Halfjaarsom> sommen = grootboek.sommen(code, bekendOp);
        if (sommen.isEmpty()) {
            throw new Geweigerd(Probleem.van(404, "Geen stand", "Op " + bekendOp + " waren er voor " + code + " geen boekingen bekend die in een "
                    + "stand tellen. Boek ze met POST /v1/grootboek/boekingen, of kies een latere dag."));
        }
        Regelset regelset = geldendeRegelset.nu();
        Standbepaling.Standen standen = new Standbepaling(regelset).bepaal(sommen, sommen.lastKey(), bekendOp);
        return new Standantwoord.Gemeentestand(code, naam(gemeenteregister.nu(), code), bekendOp, regelset.hash(), standen.halfjaren(),
                redenen(standen.redenen()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Standantwoord.Standenlijst standen(@Context UriInfo adres) {
        Regelset regelset = geldendeRegelset.nu();
        Standbepaling standbepaling = new Standbepaling(regelset);
        Zoekvraag vraag = Zoekvraag.van(adres, List.of(HALFJAAR, BEKEND_OP));
        LocalDate bekendOp = vraag.datumOfVandaag(BEKEND_OP);
        Optional<String> gevraagd = vraag.code(HALFJAAR, standbepaling.kalender());
        if (!adres.getQueryParameters().containsKey(HALFJAAR)) {
            vraag.fout(HALFJAAR, "verplicht", "De sleutel halfjaar ontbreekt.", "", "Verplicht: een halfjaar, bijvoorbeeld halfjaar=2023-I.");
        }
        vraag.eis();
        String halfjaar = gevraagd.orElseThrow();
        Gemeentegegevens gemeenten = gemeenteregister.nu();
        List<Standantwoord.Regel> regels = new ArrayList<>();
        Set<Rij> redenen = new LinkedHashSet<>();
        grootboek.alleSommen(halfjaar, bekendOp).forEach((code, sommen) -> {
            Standbepaling.Standen standen = standbepaling.bepaal(sommen, halfjaar, bekendOp);
            regels.add(new Standantwoord.Regel(code, naam(gemeenten, code), standen.halfjaren().get(standen.halfjaren().size() - 1)));
            redenen.addAll(standen.redenen());
        });
        return new Standantwoord.Standenlijst(halfjaar, bekendOp, regelset.hash(), regels.size(), regels, redenen(redenen));
    }

    /** The same list for a spreadsheet. */
    @GET
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    public String spreadsheet(@Context UriInfo adres) {
        return Standencsv.schrijf(standen(adres));
    }

    /** The name the municipality had last; null when the facts of municipalities no longer know it. */
    private static String naam(Gemeentegegevens gemeenten, String code) {
        return gemeenten.gemeenten().stream().filter(gemeente -> gemeente.code().equals(code)).map(Gemeente::naam)
                .reduce((eerder, later) -> later).orElse(null);
    }

    private static List<Reden> redenen(Iterable<Rij> rijen) {
        List<Reden> redenen = new ArrayList<>();
        rijen.forEach(rij -> redenen.add(Reden.van(rij)));
        return redenen;
    }
}
