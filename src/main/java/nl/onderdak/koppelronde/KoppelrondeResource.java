package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.UUID;
import nl.onderdak.archief.Wisverzoek;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Aanroeper;
import nl.onderdak.toegang.Rol;

/** Takes in coupling rounds, tells how far they are and gives what came of them; those of another organisation are not there. */
@Path("/koppelrondes")
public class KoppelrondeResource {

    private static final int GEWONE_LIJST = 100;
    private static final int LANGSTE_LIJST = 1000;

    /** The most recent rounds first. */
    record Lijst(int aantal, List<Ronde> rondes) {
    }

    private final Aanvraagmaker aanvragen;
    private final Rondearchief archief;
    private final Rondewerker werker;
    private final Huishouduitlegger uitlegger;
    private final SecurityIdentity wie;
    private final Aanroeper aanroeper;

    public KoppelrondeResource(Aanvraagmaker aanvragen, Rondearchief archief, Rondewerker werker, Huishouduitlegger uitlegger, SecurityIdentity wie,
            Aanroeper aanroeper) {
        this.aanvragen = aanvragen;
        this.archief = archief;
        this.werker = werker;
        this.uitlegger = uitlegger;
        this.wie = wie;
        this.aanroeper = aanroeper;
    }

    /** Stores the round; it is worked out later. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response vraagAan(@Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        UUID id = archief.vraagAan(aanvragen.maak(body), aanroeper.organisatie());
        werker.wek();
        return Response.accepted(archief.vind(id).orElseThrow()).location(adres.getAbsolutePathBuilder().path(id.toString()).build()).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Lijst lijst(@Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("aantal"));
        int aantal = vraag.geheel("aantal", 1, LANGSTE_LIJST).map(Long::intValue).orElse(GEWONE_LIJST);
        vraag.eis();
        List<Ronde> rondes = archief.laatste(aanroeper.organisatie(), aantal);
        return new Lijst(rondes.size(), rondes);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Ronde ronde(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return vind(id);
    }

    /** Stops a round that waits or runs; stopping it again changes nothing. */
    @DELETE
    @Path("/{id}")
    public Response stop(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Ronde ronde = vind(id);
        if (!archief.beeindig(ronde.id(), "gestopt", "Gestopt op verzoek.") && vind(id).isKlaar()) {
            throw new Geweigerd(Probleem.van(409, "De ronde is al klaar", "Ronde " + ronde.id()
                    + " is klaar en wordt niet meer gewijzigd. Het resultaat blijft staan."));
        }
        return Response.noContent().build();
    }

    /** The very bytes that were worked out. */
    @GET
    @Path("/{id}/resultaat")
    @Produces(MediaType.APPLICATION_JSON)
    public Response resultaat(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        return Response.ok(bytes(klaar(id)), MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("/{id}/huishoudens/{kenmerk}")
    @Produces(MediaType.APPLICATION_JSON)
    public Huishouduitleg huishouden(@PathParam("id") String id, @PathParam("kenmerk") String kenmerk, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Ronde ronde = klaar(id);
        return uitlegger.leg(ronde, Rondeberekening.boom(bytes(ronde)), kenmerk).orElseThrow(() -> new Geweigerd(Probleem.van(404, "Huishouden niet gevonden",
                "Ronde " + ronde.id() + " heeft geen huishouden met kenmerk " + Feitenlezer.kort(kenmerk) + ". Kies een kenmerk uit het resultaat.")));
    }

    @GET
    @Path("/{id}/vergelijking")
    @Produces(MediaType.APPLICATION_JSON)
    public Vergelijking vergelijking(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("met"));
        String met = vraag.tekst("met").orElse("");
        if (!Vraaglezer.isNummer(met)) {
            vraag.fout("met", "onbekende-ronde", "Dit is geen nummer van een ronde.", met, "Het id van een andere ronde over dezelfde huishoudens.");
        }
        vraag.eis();
        Ronde deze = klaar(id);
        Ronde andere = klaar(met);
        byte[] verslag = bytes(deze);
        byte[] anderVerslag = bytes(andere);
        if (!deze.huishoudensHash().equals(andere.huishoudensHash())) {
            throw new Geweigerd(Probleem.van(409, "Andere huishoudens", "De rondes " + deze.id() + " en " + andere.id()
                    + " gaan niet over dezelfde huishoudens en zijn niet te vergelijken. Stuur dezelfde huishoudens met een ander stelsel of andere ruimte."));
        }
        return Vergelijking.van(deze, Rondeberekening.boom(verslag), andere, Rondeberekening.boom(anderVerslag));
    }

    /** Erases what is about households; nobody can read it after this. */
    @POST
    @Path("/{id}/_wis")
    @RolesAllowed(Rol.BEHEERDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Rondearchief.Gewisteronde wis(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        String reden = Wisverzoek.reden(adres, body);
        return archief.wis(vind(id), wie.getPrincipal().getName(), reden);
    }

    private byte[] bytes(Ronde ronde) {
        return archief.resultaat(ronde.id()).orElseThrow();
    }

    private Ronde klaar(String id) {
        Ronde ronde = vind(id);
        if (!ronde.isKlaar()) {
            throw new Geweigerd(Probleem.van(409, "Er is geen resultaat", "Ronde " + ronde.id() + " heeft status " + ronde.status()
                    + ". Alleen een ronde met status klaar heeft een resultaat; zie /v1/koppelrondes/" + ronde.id() + "."));
        }
        return ronde;
    }

    private Ronde vind(String id) {
        if (!Vraaglezer.isNummer(id)) {
            throw new Geweigerd(Probleem.van(400, "Ongeldig nummer van een ronde", "'" + Feitenlezer.kort(id) + "' is geen nummer van een koppelronde. "
                    + "Stuur het id uit het antwoord op de aanvraag, bijvoorbeeld /v1/koppelrondes/0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77."));
        }
        return archief.vind(UUID.fromString(id)).filter(ronde -> aanroeper.ziet(ronde.eigenaar())).orElseThrow(() -> new Geweigerd(Probleem.van(404, "Koppelronde niet gevonden",
                "Er is geen koppelronde met id " + Feitenlezer.kort(id) + ". Zie /v1/koppelrondes voor de laatste rondes.")));
    }
}
