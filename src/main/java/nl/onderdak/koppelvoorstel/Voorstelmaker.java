package nl.onderdak.koppelvoorstel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import nl.onderdak.advies.Adviesmaker;
import nl.onderdak.advies.Herhaler;
import nl.onderdak.advies.Samengesteldebrief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelset;

/**
 * Makes the answer to a request for a proposal. Made again later it can differ where the request leaves the room, the prices or an earlier
 * coupling to what the service knows of them.
 */
@ApplicationScoped
class Voorstelmaker implements Herhaler {

    /** The name proposals are filed under. */
    static final String MODEL = "koppelvoorstel";

    private static final String BERICHT = "bericht-koppelvoorstel";
    private static final String STELSEL = "koppelstelsel";

    private final Voorstellezer lezer;
    private final Voorsteller voorsteller;
    private final Samengesteldebrief brief;
    private final GeldendeRegelset geldendeRegelset;

    Voorstelmaker(Voorstellezer lezer, Voorsteller voorsteller, Samengesteldebrief brief, GeldendeRegelset geldendeRegelset) {
        this.lezer = lezer;
        this.voorsteller = voorsteller;
        this.brief = brief;
        this.geldendeRegelset = geldendeRegelset;
    }

    static Bericht bericht(Regelset regelset) {
        return regelset.nodigBericht(BERICHT);
    }

    byte[] maak(Adviesmaker.Nummer nummer, Regelset regelset, Berichtlezer.Gelezen gelezen) {
        Voorstelvraag vraag = lezer.lees(regelset, gelezen.velden(), gelezen.gestuurd().hasNonNull("prijzen"));
        Voorsteller.Gevonden gevonden = voorsteller.stelVoor(vraag, stelsels(bericht(regelset)), gelezen.gestuurd());
        return brief.schrijf(nummer, MODEL, regelset, gevonden.uitkomst(), gevonden.onderbouwing(), gevonden.ontbrekend());
    }

    @Override
    public Optional<Adviesmaker> maker(Adviesregel regel, Regelset regelset, JsonNode gestuurd) {
        if (!regel.model().equals(MODEL)) {
            return Optional.empty();
        }
        if (!kandidaatregels(regelset).equals(kandidaatregels(geldendeRegelset.nu()))) {
            throw new Geweigerd(Probleem.van(409, "Dit voorstel is niet te herhalen", "Het voorstel is gemaakt met andere regels voor kandidaten (rules/) dan deze "
                    + "uitgave van de dienst heeft. Gebruik de uitgave waarmee het is gemaakt."));
        }
        return Optional.of(nummer -> maak(nummer, regelset, lees(regelset, regel.feiten())));
    }

    private static Berichtlezer.Gelezen lees(Regelset regelset, byte[] feiten) {
        return Berichtlezer.lees(bericht(regelset), new ByteArrayInputStream(feiten), Berichtlezer.Omvang.GEWOON);
    }

    private static String kandidaatregels(Regelset regelset) {
        return Inhoudshash.van(regelset.bestanden().stream().filter(bestand -> !bestand.isBeslismodel()).toList());
    }

    private static List<String> stelsels(Bericht bericht) {
        return bericht.invoer().stream().filter(gegeven -> gegeven.naam().equals(STELSEL))
                .flatMap(gegeven -> ((Feittype.Opsomming) gegeven.type()).waarden().stream()).toList();
    }
}
