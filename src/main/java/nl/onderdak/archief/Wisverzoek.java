package nl.onderdak.archief;

import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Reads a request to erase. */
public final class Wisverzoek {

    private static final String REDEN = "reden";
    private static final int LANGSTE_REDEN = 200;
    private static final Pattern GEEN_TEKST = Pattern.compile("\\p{Cntrl}|\\p{Cs}");

    /** Stands here and not in a model: erasing must work whatever rule set is in force. */
    private static final Bericht BERICHT = new Bericht("wissing", "Wis een sleutel.", List.of(new Gegeven(REDEN, "Waarom, zonder gegevens van personen.",
            new Feittype.Tekst("string", "", Optional.of(LANGSTE_REDEN)))));

    private Wisverzoek() {
    }

    /**
     * @return why
     * @throws nl.onderdak.deur.Geweigerd 400 when it says no reason, or more
     */
    public static String reden(UriInfo adres, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Berichtdeel bericht = Berichtdeel.van(Berichtlezer.lees(BERICHT, body, Berichtlezer.Omvang.GEWOON).velden());
        String reden = bericht.nodigeTekst(REDEN).strip();
        if (GEEN_TEKST.matcher(reden).find()) {
            bericht.fout(REDEN, "onleesbaar", "De tekst bevat tekens die geen tekst zijn.", null, "Gewone tekst op een regel.");
        }
        bericht.eis();
        return reden;
    }
}
