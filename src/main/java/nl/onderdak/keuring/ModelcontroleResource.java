package nl.onderdak.keuring;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;

/** Checks a decision model that anyone sends; nothing of it is stored. */
@Path("/modellen")
@Produces(MediaType.APPLICATION_JSON)
public class ModelcontroleResource {

    private final Modelcontrole controle;

    public ModelcontroleResource(Modelcontrole controle) {
        this.controle = controle;
    }

    @POST
    @Path("/_controleer")
    @Consumes(MediaType.APPLICATION_XML)
    public Modeloordeel bestand(@Context UriInfo adres, InputStream body) throws IOException {
        return controle.controleer(Modelpakket.vanXml(lees(adres, body)));
    }

    @POST
    @Path("/_controleer")
    @Consumes("application/zip")
    public Modeloordeel zip(@Context UriInfo adres, InputStream body) throws IOException {
        return controle.controleer(Modelpakket.vanZip(lees(adres, body)));
    }

    private static byte[] lees(UriInfo adres, InputStream body) throws IOException {
        Zoekvraag.van(adres, List.of()).eis();
        byte[] inhoud = body.readNBytes(Xmlkeuring.GROOTSTE + 1);
        if (inhoud.length > Xmlkeuring.GROOTSTE) {
            throw new Geweigerd(Probleem.van(413, "Het verzoek is te groot",
                    "Het bestand is groter dan 5 MB. Verdeel het model over kleinere bestanden. Er is niets opgeslagen."));
        }
        return inhoud;
    }
}
