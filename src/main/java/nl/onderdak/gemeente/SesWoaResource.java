package nl.onderdak.gemeente;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.GeldendeRegelset;

/** Takes in editions of SES-WOA scores and gives them back. */
@Path("/ses-woa-scores")
public class SesWoaResource {

    private static final String BERICHT = "bericht-ses-woa";

    private final SesWoaScores scores;
    private final Gemeenteregister register;
    private final GeldendeRegelset geldendeRegelset;

    public SesWoaResource(SesWoaScores scores, Gemeenteregister register, GeldendeRegelset geldendeRegelset) {
        this.scores = scores;
        this.register = register;
        this.geldendeRegelset = geldendeRegelset;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public SesWoaAntwoord.Lijst lijst(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Gemeentegegevens gegevens = register.nu();
        List<SesWoaAntwoord.Kop> edities = scores.edities().stream().map(editie -> SesWoaAntwoord.Kop.van(editie, gegevens)).toList();
        return new SesWoaAntwoord.Lijst(edities.size(), edities);
    }

    @GET
    @Path("/{editie}")
    @Produces(MediaType.APPLICATION_JSON)
    public SesWoaAntwoord.Volledig editie(@PathParam("editie") String naam, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        if (!SesWoaControle.NAAM.matcher(naam).matches()) {
            throw new Geweigerd(Probleem.van(400, "Ongeldige editie",
                    "'" + Feitenlezer.kort(naam) + "' kan geen naam van een editie zijn. " + SesWoaControle.NAAM_TOEGESTAAN));
        }
        return scores.editie(naam).map(editie -> SesWoaAntwoord.Volledig.van(editie, register.nu()))
                .orElseThrow(() -> new Geweigerd(Probleem.van(404, "Editie niet gevonden",
                        "Er zijn geen scores ingevoerd als editie " + naam + ". Kies een editie uit /v1/ses-woa-scores, of voer haar in met PUT.")));
    }

    /** Stores an edition as a whole. Sending the same again changes nothing; another content under the same name is refused. */
    @PUT
    @Path("/{editie}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response voerIn(@PathParam("editie") String naam, @Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Gemeentegegevens gegevens = register.nu();
        Bericht bericht = geldendeRegelset.nu().nodigBericht(BERICHT);
        SesWoaEditie nieuw = SesWoaControle.editie(naam, Berichtlezer.lees(bericht, body, Berichtlezer.Omvang.GEWOON).velden(), gegevens);
        boolean bewaard = scores.legVast(nieuw);
        SesWoaEditie vastgelegd = scores.editie(naam).orElseThrow();
        if (!vastgelegd.zegtHetzelfdeAls(nieuw)) {
            throw new Geweigerd(Probleem.van(409, "Deze editie is al vastgelegd", "Onder de naam " + naam + " zijn op "
                    + vastgelegd.vastgelegdOp() + " andere gegevens ingevoerd, en die worden niet gewijzigd. Er is niets opgeslagen; "
                    + "voer een verbeterde editie in onder een andere naam, bijvoorbeeld " + naam + "-2."));
        }
        SesWoaAntwoord.Kop kop = SesWoaAntwoord.Kop.van(vastgelegd, gegevens);
        return bewaard ? Response.created(adres.getRequestUri()).entity(kop).build() : Response.ok(kop).build();
    }
}
