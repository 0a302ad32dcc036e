package nl.onderdak.voorstel;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.keuring.Bevinding;
import nl.onderdak.toegang.Rol;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/** Takes in edits on a draft, and gives its tables and what is wrong with them. */
@Path("/wijzigingsvoorstellen/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class BewerkingResource {

    /** @param tabel the table as it stands now; null when no table was touched */
    record Bewerkt(int versie, Bewerkingsregel bewerking, Concepttabel tabel) {
    }

    /** @param bewerkingen the last first */
    record Bewerkingenlijst(List<Bewerkingsregel> bewerkingen) {
    }

    record Bevindingen(int versie, List<Bevinding> bevindingen) {
    }

    private final Bewerkingen bewerkingen;
    private final Aanvaarding aanvaarding;
    private final Concepten concepten;
    private final Concepttabellen tabellen;
    private final SecurityIdentity wie;

    @Context
    UriInfo adres;

    public BewerkingResource(Bewerkingen bewerkingen, Aanvaarding aanvaarding, Concepten concepten, Concepttabellen tabellen, SecurityIdentity wie) {
        this.bewerkingen = bewerkingen;
        this.aanvaarding = aanvaarding;
        this.concepten = concepten;
        this.tabellen = tabellen;
        this.wie = wie;
    }

    @GET
    @Path("/bewerkingen")
    public Bewerkingenlijst lijst(@PathParam("id") String id) {
        zonderSleutels();
        Verloop verloop = concepten.stand(Concepten.id(id)).verloop();
        List<Bewerkingsregel> regels = new ArrayList<>(verloop.bewerkingen().stream().map(bewerking -> Bewerkingsregel.van(verloop, bewerking)).toList());
        Collections.reverse(regels);
        return new Bewerkingenlijst(regels);
    }

    @POST
    @Path("/bewerkingen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Response bewerk(@PathParam("id") String id, InputStream body) {
        zonderSleutels();
        UUID voorstel = Concepten.id(id);
        Veldlezer gelezen = Veldlezer.van(body);
        String soort = Bewerkinglezer.soort(gelezen);
        Gebeurtenis gebeurtenis = soort.equals(Bewerkinglezer.GEVALAANVAARDEN) ? aanvaard(voorstel, gelezen)
                : bewerkingen.bewerk(voorstel, Bewerkinglezer.lees(gelezen, soort), gelezen.gestuurd(), persoon().naam());
        return antwoord(voorstel, gebeurtenis);
    }

    private Gebeurtenis aanvaard(UUID voorstel, Veldlezer body) {
        String geval = body.tekst("geval", Bewerkinglezer.NAAM);
        String model = body.tekst("model", Bewerkinglezer.NAAM);
        body.tekst("toelichting", Bewerkinglezer.TOELICHTING);
        body.klaar();
        body.eis();
        return aanvaarding.aanvaard(voorstel, model, geval, body.gestuurd(), persoon().naam());
    }

    @POST
    @Path("/bewerkingen/_maak-ongedaan")
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Response maakOngedaan(@PathParam("id") String id) {
        zonderSleutels();
        return antwoord(Concepten.id(id), bewerkingen.maakOngedaan(Concepten.id(id), persoon().naam()));
    }

    @POST
    @Path("/bewerkingen/_herstel")
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Response herstel(@PathParam("id") String id) {
        zonderSleutels();
        return antwoord(Concepten.id(id), bewerkingen.herstel(Concepten.id(id), persoon().naam()));
    }

    private Response antwoord(UUID voorstel, Gebeurtenis gebeurtenis) {
        Verloop verloop = concepten.stand(voorstel).verloop();
        Plek plek = gebeurtenis.plek().orElseThrow();
        Concepttabel tabel = plek.tabel().map(naam -> tabellen.lees(voorstel, plek.model().orElseThrow(), naam, persoon())).orElse(null);
        return Response.status(Response.Status.CREATED)
                .entity(new Bewerkt(gebeurtenis.versie(), Bewerkingsregel.van(verloop, verloop.bewerkingVan(gebeurtenis)), tabel)).build();
    }

    @GET
    @Path("/modellen/{model}/tabellen/{tabel}")
    public Concepttabel tabel(@PathParam("id") String id, @PathParam("model") String model, @PathParam("tabel") String tabel) {
        zonderSleutels();
        return tabellen.lees(Concepten.id(id), model, tabel, persoon());
    }

    @GET
    @Path("/bevindingen")
    public Bevindingen bevindingen(@PathParam("id") String id) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("model", "tabel"));
        Optional<String> model = vraag.tekst("model");
        Optional<String> tabel = vraag.tekst("tabel");
        if (tabel.isPresent() && model.isEmpty()) {
            vraag.fout("model", "verplicht", "Een tabel wordt gevonden in haar model.", "", "Stuur model samen met tabel.");
        }
        vraag.eis();
        Concept concept = concepten.concept(Concepten.id(id));
        List<Bevinding> bevindingen = tabel.isPresent() ? Concepttabellen.bevindingen(concept, model.orElseThrow(), tabel.get())
                : concepten.keur(concept).stream().filter(bevinding -> model.map(bevinding.model()::equals).orElse(true)).toList();
        return new Bevindingen(concept.versie(), bevindingen);
    }

    private Persoon persoon() {
        return Persoon.van(wie);
    }

    private void zonderSleutels() {
        Zoekvraag.van(adres, List.of()).eis();
    }
}
