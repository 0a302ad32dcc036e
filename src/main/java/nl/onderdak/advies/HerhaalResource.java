package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesnummer;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.toegang.Aanroeper;

/** Makes a stored advice again, from its stored facts on the stored rule set of then, and holds the bytes side by side. Nothing is stored. */
@Path("/adviezen/{id}/_herhaal")
public class HerhaalResource {

    private static final int STORING = 500;

    private final Adviesarchief archief;
    private final Regelsetkeuze keuze;
    private final Iterable<Herhaler> herhalers;
    private final Aanroeper aanroeper;

    public HerhaalResource(Adviesarchief archief, Regelsetkeuze keuze, @Any Instance<Herhaler> herhalers, Aanroeper aanroeper) {
        this.archief = archief;
        this.keuze = keuze;
        this.herhalers = herhalers;
        this.aanroeper = aanroeper;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Herhaling herhaal(@PathParam("id") String id, @Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Adviesregel regel = archief.vind(Adviesnummer.lees(id), aanroeper.organisatie()).orElseThrow(() -> Adviesnummer.onbekend(id));
        Regelset regelset = keuze.kies(regel.regelset()).regelset();
        JsonNode gestuurd = Herhaling.lees(regel.feiten());
        for (Herhaler herhaler : herhalers) {
            var maker = herhaler.maker(regel, regelset, gestuurd);
            if (maker.isPresent()) {
                return vergelijk(regel, maker.get());
            }
        }
        throw new Geweigerd(Probleem.van(409, "Dit advies is niet te herhalen", "De regelset van toen heeft geen model " + regel.model()
                + ", en deze uitgave van de dienst kan dit soort advies niet opnieuw maken."));
    }

    private static Herhaling vergelijk(Adviesregel regel, Adviesmaker maker) {
        Adviesmaker.Nummer nummer = new Adviesmaker.Nummer(regel.id(), regel.tijdstip());
        byte[] wordt;
        try {
            wordt = maker.maak(nummer);
        } catch (Geweigerd weigering) {
            if (weigering.probleem().status() >= STORING) {
                throw weigering;
            }
            return new Herhaling(regel.id(), regel.model(), regel.regelset(), false,
                    List.of(new Herhaling.Verschil("", regel.afloop() == Afloop.ADVIES ? "advies" : "mislukt", "geweigerd: " + weigering.probleem().detail())));
        } catch (RuntimeException storing) {
            wordt = Mislukking.schrijf(nummer, regel.model(), regel.regelset(), storing);
        }
        return Herhaling.van(regel.id(), regel.model(), regel.regelset(), regel.inhoud(), wordt);
    }
}
