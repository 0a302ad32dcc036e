package nl.onderdak.opmerking;

import java.io.InputStream;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.regels.Regelset;

/** Reads the messages of this package. A text is kept as it was written; what is no text at all is refused. */
final class Tekstlezer {

    /** Control characters other than a new line or tab, and half characters: a database cannot keep them. */
    private static final Pattern GEEN_TEKST = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}");

    private Tekstlezer() {
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 when the types of the message do not let it through */
    static Berichtdeel lees(Regelset regelset, String bericht, InputStream body) {
        return Berichtdeel.van(Berichtlezer.lees(regelset.nodigBericht(bericht), body, Berichtlezer.Omvang.GEWOON).velden());
    }

    /** A text that must be there; a fault is kept in the message. */
    static String tekst(Berichtdeel bericht, String veld) {
        String tekst = bericht.nodigeTekst(veld);
        if (GEEN_TEKST.matcher(tekst).find()) {
            bericht.fout(veld, "onleesbaar", "De tekst bevat tekens die geen tekst zijn.", null, "Gewone tekst, met regeleinden en tabs.");
        }
        return tekst.strip();
    }
}
