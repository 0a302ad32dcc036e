package nl.onderdak.gevolg;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.gevolg.Gevallenuitslag.BewustGewijzigd;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.toegang.Rol;
import nl.onderdak.voorstel.Concept;
import nl.onderdak.voorstel.Concepten;
import nl.onderdak.voorstel.Veldlezer;

/** Starts working out what a proposal does, tells how far it is and gives what came of it. */
@Path("/wijzigingsvoorstellen/{id}/doorrekeningen")
@Produces(MediaType.APPLICATION_JSON)
public class DoorrekeningResource {

    private static final int LANGSTE_NAAM = 40;

    /** The last first. */
    record Lijst(List<Doorrekening> doorrekeningen) {
    }

    private final Doorrekeningen doorrekeningen;
    private final Concepten concepten;
    private final Regelsetkeuze keuze;
    private final SecurityIdentity wie;

    public DoorrekeningResource(Doorrekeningen doorrekeningen, Concepten concepten, Regelsetkeuze keuze, SecurityIdentity wie) {
        this.doorrekeningen = doorrekeningen;
        this.concepten = concepten;
        this.keuze = keuze;
        this.wie = wie;
    }

    /** Of the draft as it stands; it goes on in the background. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.BELEIDSMAKER, Rol.BEOORDELAAR, Rol.GOEDKEURDER})
    public Response begin(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Doorrekeningverzoek verzoek = verzoek(Veldlezer.van(body));
        Concept concept = concepten.concept(Concepten.id(id));
        Gekozen naar = concepten.gekozen(concept.voorstel());
        List<BewustGewijzigd> bewust = concepten.aanvaardingen(concept.voorstel()).stream()
                .map(geval -> new BewustGewijzigd(geval.geval(), geval.model(), geval.toelichting(), geval.door())).toList();
        Doorrekening begonnen = doorrekeningen.begin(concept.voorstel(), concept.versie(), keuze.kies(Regelsetkeuze.GELDEND), naar, bewust, verzoek,
                wie.getPrincipal().getName());
        return Response.accepted(begonnen).location(adres.getAbsolutePathBuilder().path(String.valueOf(begonnen.nummer())).build()).build();
    }

    private static Doorrekeningverzoek verzoek(Veldlezer velden) {
        String bevolking = velden.tekst("bevolking", LANGSTE_NAAM);
        LocalDate peildatum = velden.dag("peildatum");
        LocalDate van = velden.gegeven("herhaalVan") ? velden.dag("herhaalVan") : null;
        LocalDate tot = velden.gegeven("herhaalTot") ? velden.dag("herhaalTot") : null;
        if ((van == null) != (tot == null)) {
            velden.fout(van == null ? "herhaalVan" : "herhaalTot", "verplicht", "Van de periode ontbreekt een dag.",
                    null, "De eerste en de laatste dag, of geen van beide.");
        } else if (van != null && tot.isBefore(van)) {
            velden.fout("herhaalTot", "buiten-bereik", "De laatste dag ligt voor de eerste.", tot.toString(), "Een dag vanaf " + van + ".");
        }
        velden.klaar();
        velden.eis();
        return new Doorrekeningverzoek(bevolking, van, tot, peildatum);
    }

    @GET
    public Lijst lijst(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return new Lijst(doorrekeningen.alle(voorstel(id)));
    }

    @GET
    @Path("/{nummer}")
    public Doorrekening doorrekening(@PathParam("id") String id, @PathParam("nummer") String nummer, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return doorrekeningen.vind(voorstel(id), nummer(nummer));
    }

    @DELETE
    @Path("/{nummer}")
    @RolesAllowed({Rol.BELEIDSMAKER, Rol.BEOORDELAAR, Rol.GOEDKEURDER})
    public Response stop(@PathParam("id") String id, @PathParam("nummer") String nummer, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        doorrekeningen.stop(voorstel(id), nummer(nummer));
        return Response.noContent().build();
    }

    private UUID voorstel(String id) {
        return concepten.concept(Concepten.id(id)).voorstel();
    }

    private static int nummer(String tekst) {
        if (!tekst.matches("[1-9]\\d{0,5}")) {
            throw new Geweigerd(Probleem.van(404, "Doorrekening niet gevonden", "'" + Feitenlezer.kort(tekst) + "' is geen nummer van een doorrekening. "
                    + "Stuur het nummer uit het antwoord op de aanvraag, een geheel getal vanaf 1."));
        }
        return Integer.parseInt(tekst);
    }
}
