package nl.onderdak.opmerking;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/** Answers which tables of a rule set are signed, and which rows no longer. */
@Path("/regelsets/{regelset}/handtekeningen")
@Produces(MediaType.APPLICATION_JSON)
public class RegelsetHandtekeningResource {

    /** @param handtekeningen the newest first */
    record Lijst(String regelset, List<Handtekening> handtekeningen) {
    }

    private final Handtekeningen handtekeningen;
    private final Regelsetkeuze keuze;

    public RegelsetHandtekeningResource(Handtekeningen handtekeningen, Regelsetkeuze keuze) {
        this.handtekeningen = handtekeningen;
        this.keuze = keuze;
    }

    @GET
    public Lijst lijst(@PathParam("regelset") String regelset, @Context UriInfo adres) {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("model", "tabel"));
        vraag.eis();
        Regelset gekozen = keuze.kies(regelset).regelset();
        Rijhashes hashes = new Rijhashes(gekozen);
        return new Lijst(gekozen.hash(), handtekeningen.zoek(vraag.tekst("model"), vraag.tekst("tabel")).stream()
                .map(getekend -> getekend.tegen(hashes.tabel(getekend.model(), getekend.tabel()))).toList());
    }
}
