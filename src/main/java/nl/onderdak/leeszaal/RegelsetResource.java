package nl.onderdak.leeszaal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.geval.Geval;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.regelsetarchief.Regelsetverwijzing;

/** Answers what a rule set says. */
@Path("/regelsets")
@Produces(MediaType.APPLICATION_JSON)
public class RegelsetResource {

    /** @param regelsets the newest first */
    record Regelsets(List<Regelsetverwijzing> regelsets) {
    }

    record Gevallen(String regelset, String model, List<Gevalbeschrijving> gevallen) {
    }

    private final Leeszaal leeszaal;
    private final Regelsetkeuze keuze;

    @Context
    UriInfo adres;

    public RegelsetResource(Leeszaal leeszaal, Regelsetkeuze keuze) {
        this.leeszaal = leeszaal;
        this.keuze = keuze;
    }

    @GET
    public Regelsets lijst() {
        zonderSleutels();
        return new Regelsets(keuze.alle());
    }

    @GET
    @Path("/{regelset}")
    public Regelsetbeschrijving regelset(@PathParam("regelset") String regelset) {
        zonderSleutels();
        return leeszaal.regelset(regelset);
    }

    @GET
    @Path("/{regelset}/modellen/{model}")
    public Modelbeschrijving model(@PathParam("regelset") String regelset, @PathParam("model") String model) {
        zonderSleutels();
        return leeszaal.model(regelset, model);
    }

    @GET
    @Path("/{regelset}/modellen/{model}/tabellen/{tabel}")
    public Tabelbeschrijving tabel(@PathParam("regelset") String regelset, @PathParam("model") String model, @PathParam("tabel") String tabel) {
        zonderSleutels();
        Inhoud inhoud = leeszaal.inhoud(regelset);
        return leeszaal.tabel(inhoud, Leeszaal.tabel(inhoud, model, tabel));
    }

    @GET
    @Path("/{regelset}/modellen/{model}/gevallen")
    public Gevallen gevallen(@PathParam("regelset") String regelset, @PathParam("model") String model) {
        zonderSleutels();
        Inhoud inhoud = leeszaal.inhoud(regelset);
        List<Geval> gevallen = inhoud.gevallen().van(Leeszaal.model(inhoud, model).naam());
        return new Gevallen(inhoud.regelset().hash(), model, gevallen.stream().map(Gevalbeschrijving::van).toList());
    }

    @GET
    @Path("/{regelset}/rijen/{rij}")
    public RijInTabel rij(@PathParam("regelset") String regelset, @PathParam("rij") String rij) {
        zonderSleutels();
        return leeszaal.rij(leeszaal.inhoud(regelset), rij);
    }

    private void zonderSleutels() {
        Zoekvraag.van(adres, List.of()).eis();
    }
}
