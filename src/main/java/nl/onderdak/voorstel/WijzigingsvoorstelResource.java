package nl.onderdak.voorstel;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Rol;

/** Takes in proposals, gives them, and brings them from one state to the next. */
@Path("/wijzigingsvoorstellen")
@Produces(MediaType.APPLICATION_JSON)
public class WijzigingsvoorstelResource {

    private static final long GEWONE_BLADZIJDE = 100;
    private static final long GROOTSTE_BLADZIJDE = 1_000;
    private static final long LAATSTE_BLADZIJDE = 1_000_000;

    record Bladzijde(long totaal, long pagina, long paginaGrootte, List<Voorstelregel> voorstellen) {
    }

    private final Voorstellen voorstellen;
    private final Voorstelschrijver schrijver;
    private final Stappen stappen;
    private final Bijwerking bijwerking;
    private final SecurityIdentity wie;

    @Context
    UriInfo adres;

    public WijzigingsvoorstelResource(Voorstellen voorstellen, Voorstelschrijver schrijver, Stappen stappen, Bijwerking bijwerking, SecurityIdentity wie) {
        this.voorstellen = voorstellen;
        this.schrijver = schrijver;
        this.stappen = stappen;
        this.bijwerking = bijwerking;
        this.wie = wie;
    }

    @GET
    public Bladzijde lijst() {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("stand", "pagina", "paginaGrootte"));
        Optional<String> stand = vraag.code("stand", Stream.of(Stand.values()).map(Stand::tekst).toList());
        long pagina = vraag.geheel("pagina", 1, LAATSTE_BLADZIJDE).orElse(1L);
        long grootte = vraag.geheel("paginaGrootte", 1, GROOTSTE_BLADZIJDE).orElse(GEWONE_BLADZIJDE);
        vraag.eis();
        Voorstellen.Bladzijde gevonden = voorstellen.zoek(stand.flatMap(tekst -> Stream.of(Stand.values()).filter(waarde -> waarde.tekst().equals(tekst)).findFirst()),
                (int) grootte, (pagina - 1) * grootte);
        return new Bladzijde(gevonden.totaal(), pagina, grootte, gevonden.voorstellen().stream().map(Voorstelregel::van).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Response maak(InputStream body) {
        zonderSleutels();
        UUID id = voorstellen.maak(Omschrijvinglezer.nieuw(Veldlezer.van(body)), persoon().naam()).id();
        return Response.created(adres.getAbsolutePathBuilder().path(id.toString()).build()).entity(schrijver.schrijf(id, persoon())).build();
    }

    @GET
    @Path("/{id}")
    public Voorstelbeeld voorstel(@PathParam("id") String id) {
        zonderSleutels();
        return schrijver.schrijf(Concepten.id(id), persoon());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Voorstelbeeld wijzig(@PathParam("id") String id, InputStream body) {
        zonderSleutels();
        Omschrijvinglezer.Deel deel = Omschrijvinglezer.deel(Veldlezer.van(body));
        voorstellen.wijzig(Concepten.id(id), deel::op, persoon().naam());
        return schrijver.schrijf(Concepten.id(id), persoon());
    }

    @POST
    @Path("/{id}/_dien-in")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Voorstelbeeld dienIn(@PathParam("id") String id, InputStream body) {
        return stap(id, body, false, stappen::dienIn);
    }

    @POST
    @Path("/{id}/_neem-terug")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Voorstelbeeld neemTerug(@PathParam("id") String id, InputStream body) {
        return stap(id, body, false, stappen::neemTerug);
    }

    @POST
    @Path("/{id}/_beoordeel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BEOORDELAAR)
    public Voorstelbeeld beoordeel(@PathParam("id") String id, InputStream body) {
        return stap(id, body, true, stappen::beoordeel);
    }

    @POST
    @Path("/{id}/_keur-goed")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.GOEDKEURDER)
    public Voorstelbeeld keurGoed(@PathParam("id") String id, InputStream body) {
        return stap(id, body, false, stappen::keurGoed);
    }

    @POST
    @Path("/{id}/_wijs-af")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.BEOORDELAAR, Rol.GOEDKEURDER})
    public Voorstelbeeld wijsAf(@PathParam("id") String id, InputStream body) {
        return stap(id, body, true, stappen::wijsAf);
    }

    @POST
    @Path("/{id}/_trek-in")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Voorstelbeeld trekIn(@PathParam("id") String id, InputStream body) {
        return stap(id, body, false, stappen::trekIn);
    }

    @GET
    @Path("/{id}/conflicten")
    public Conflicten conflicten(@PathParam("id") String id) {
        zonderSleutels();
        return bijwerking.conflicten(Concepten.id(id));
    }

    @POST
    @Path("/{id}/_werk-bij")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Voorstelbeeld werkBij(@PathParam("id") String id, InputStream body) {
        zonderSleutels();
        Veldlezer gelezen = Veldlezer.van(body);
        Stappen.Verzoek verzoek = verzoek(id, gelezen, false);
        List<Conflictkeuze> keuzen = Conflictkeuze.lees(gelezen);
        gelezen.klaar();
        gelezen.eis();
        bijwerking.werkBij(verzoek, keuzen);
        return schrijver.schrijf(verzoek.voorstel(), persoon());
    }

    private Voorstelbeeld stap(String id, InputStream body, boolean toelichtingNodig, Consumer<Stappen.Verzoek> stap) {
        zonderSleutels();
        Veldlezer gelezen = Veldlezer.van(body);
        Stappen.Verzoek verzoek = verzoek(id, gelezen, toelichtingNodig);
        gelezen.klaar();
        gelezen.eis();
        stap.accept(verzoek);
        return schrijver.schrijf(verzoek.voorstel(), persoon());
    }

    private Stappen.Verzoek verzoek(String id, Veldlezer body, boolean toelichtingNodig) {
        String toelichting = toelichtingNodig ? body.tekst("toelichting", Bewerkinglezer.TOELICHTING)
                : body.misschien("toelichting", Bewerkinglezer.TOELICHTING).orElse("");
        return new Stappen.Verzoek(Concepten.id(id), body.geheel("versie"), toelichting.strip(), persoon().naam());
    }

    private Persoon persoon() {
        return Persoon.van(wie);
    }

    private void zonderSleutels() {
        Zoekvraag.van(adres, List.of()).eis();
    }
}
