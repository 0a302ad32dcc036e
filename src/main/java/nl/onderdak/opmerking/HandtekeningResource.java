package nl.onderdak.opmerking;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.vergelijking.Modelinhoud;
import nl.onderdak.vergelijking.Onderdeelinhoud;

/** Takes in signatures under tables. */
@Path("/handtekeningen")
@Produces(MediaType.APPLICATION_JSON)
public class HandtekeningResource {

    private final Handtekeningen handtekeningen;
    private final GeldendeRegelset geldendeRegelset;
    private final Regelsetkeuze keuze;

    public HandtekeningResource(Handtekeningen handtekeningen, GeldendeRegelset geldendeRegelset, Regelsetkeuze keuze) {
        this.handtekeningen = handtekeningen;
        this.geldendeRegelset = geldendeRegelset;
        this.keuze = keuze;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response teken(@Context UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Berichtdeel bericht = Tekstlezer.lees(geldendeRegelset.nu(), "bericht-handtekening", body);
        String model = Tekstlezer.tekst(bericht, "model");
        String tabel = Tekstlezer.tekst(bericht, "tabel");
        String door = Tekstlezer.tekst(bericht, "door");
        Optional<Regelset> regelset = regelset(bericht, Tekstlezer.tekst(bericht, "regelset"));
        Map<String, String> hashes = regelset.map(gekozen -> hashes(bericht, new Rijhashes(gekozen), model, tabel)).orElse(Map.of());
        bericht.eis();
        Handtekening getekend = handtekeningen.teken(model, tabel, regelset.orElseThrow().hash(), door, hashes).tegen(hashes);
        return Response.status(Response.Status.CREATED).entity(getekend).build();
    }

    /** A rule set that cannot be found is a fault of the message here, not of the address. */
    private Optional<Regelset> regelset(Berichtdeel bericht, String verwijzing) {
        try {
            return verwijzing.isEmpty() ? Optional.empty() : Optional.of(keuze.kies(verwijzing).regelset());
        } catch (Geweigerd geweigerd) {
            if (geweigerd.probleem().status() == 503) {
                throw geweigerd;
            }
            bericht.fout("regelset", "onbekende-regelset", geweigerd.probleem().title() + ".", verwijzing, geweigerd.probleem().detail());
            return Optional.empty();
        }
    }

    private static Map<String, String> hashes(Berichtdeel bericht, Rijhashes rijen, String model, String tabel) {
        Optional<Modelinhoud> inhoud = rijen.model(model);
        if (inhoud.isEmpty()) {
            bericht.fout("model", "onbekend-model", "De regelset heeft geen model met deze naam.", model, "De naam van een model, bijvoorbeeld leefgeld.");
            return Map.of();
        }
        Map<String, String> hashes = rijen.tabel(model, tabel);
        if (hashes.isEmpty()) {
            bericht.fout("tabel", "onbekende-tabel", "Het model heeft geen tabel met deze naam.", tabel, "Een van: " + inhoud.get().onderdelen().values().stream()
                    .filter(Onderdeelinhoud::tabel).map(Onderdeelinhoud::naam).collect(Collectors.joining(", ")) + ".");
        }
        return hashes;
    }
}
