package nl.onderdak.koppelvoorstel;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.advies.Adviesuitgifte;
import nl.onderdak.advies.Afzender;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toegang.Aanroeper;

/** Proposes municipalities for one household, and takes down what a person decides on it. */
@Path("/koppelvoorstellen")
@Produces(MediaType.APPLICATION_JSON)
public class VoorstelResource {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /**
     * A proposal with the decision on it, both word for word.
     *
     * @param besluit null when there is none
     */
    record Voorstelstand(@JsonRawValue String voorstel, @JsonRawValue String besluit) {
    }

    private final GeldendeRegelset geldendeRegelset;
    private final Voorstelmaker maker;
    private final Adviesuitgifte uitgifte;
    private final Adviesarchief archief;
    private final Koppelbesluiten besluiten;
    private final Besluitneming besluitneming;
    private final Aanroeper aanroeper;

    public VoorstelResource(GeldendeRegelset geldendeRegelset, Voorstelmaker maker, Adviesuitgifte uitgifte, Adviesarchief archief,
            Koppelbesluiten besluiten, Besluitneming besluitneming, Aanroeper aanroeper) {
        this.geldendeRegelset = geldendeRegelset;
        this.maker = maker;
        this.uitgifte = uitgifte;
        this.archief = archief;
        this.besluiten = besluiten;
        this.besluitneming = besluitneming;
        this.aanroeper = aanroeper;
    }

    /** The proposal, stored before it is sent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response stelVoor(@Context UriInfo adres, @Context HttpHeaders koppen, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Regelset regelset = geldendeRegelset.nu();
        Berichtlezer.Gelezen gelezen = Berichtlezer.lees(Voorstelmaker.bericht(regelset), body, Berichtlezer.Omvang.GEWOON);
        return Response.ok(uitgifte.geef(Afzender.van(aanroeper.organisatie(), koppen), Voorstelmaker.MODEL, regelset, gelezen.gestuurd(),
                nummer -> maker.maak(nummer, regelset, gelezen))).build();
    }

    /** A proposal and the decision on it. */
    @GET
    @Path("/{id}")
    public Voorstelstand voorstel(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Adviesregel regel = zoek(id);
        return new Voorstelstand(tekst(regel.inhoud()), besluiten.van(regel.id()).map(VoorstelResource::tekst).orElse(null));
    }

    /** The decision, stored before it is answered; a proposal has one. */
    @POST
    @Path("/{id}/besluit")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response besluit(@PathParam("id") String id, @Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Bericht bericht = geldendeRegelset.nu().nodigBericht("bericht-koppelbesluit");
        Berichtdeel gelezen = Berichtdeel.van(Berichtlezer.lees(bericht, body, Berichtlezer.Omvang.GEWOON).velden());
        Adviesregel regel = zoek(id);
        Bewaardvoorstel voorstel = new Bewaardvoorstel(regel.id(), besluitneming.lees(regel.inhoud()).get("uitkomst"));
        Keuze keuze = Keuze.lees(gelezen, voorstel.eerste().map(Bewaardvoorstel.Gemeente::code));
        return Response.status(Response.Status.CREATED).entity(besluitneming.neem(voorstel, keuze, aanroeper.organisatie())).build();
    }

    private Adviesregel zoek(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Geweigerd(Probleem.van(400, "Ongeldig voorstel-id", "'" + Feitenlezer.kort(id) + "' is geen id van een voorstel. Stuur het "
                    + "id uit advies.id van een koppelvoorstel, bijvoorbeeld /v1/koppelvoorstellen/0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77."));
        }
        return archief.vind(UUID.fromString(id), aanroeper.organisatie()).filter(regel -> regel.model().equals(Voorstelmaker.MODEL) && regel.afloop() == Afloop.ADVIES)
                .orElseThrow(() -> new Geweigerd(Probleem.van(404, "Voorstel niet gevonden", "Er is geen koppelvoorstel met id " + id
                        + ". Stuur het id uit advies.id van een eerder koppelvoorstel van deze dienst.")));
    }

    private static String tekst(byte[] inhoud) {
        return new String(inhoud, StandardCharsets.UTF_8);
    }
}
