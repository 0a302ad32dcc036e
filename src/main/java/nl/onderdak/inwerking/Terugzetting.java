package nl.onderdak.inwerking;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/**
 * The wish to put an earlier rule set in force again.
 *
 * @param regelset whole hash of a rule set that was in force before
 * @param geldend whole hash that the person saw as in force
 * @param toelichting why, one line or more
 */
record Terugzetting(String regelset, String geldend, String toelichting) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern GEEN_TEKST = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}");

    /** Stands here and not in a model: putting back must work whatever rule set is in force, and also when none is. */
    private static final Bericht BERICHT = new Bericht("terugzetting", "Zet een eerdere regelset terug.", List.of(
            veld("regelset", "Hash van een regelset die eerder gold.", 64),
            veld("geldend", "Hash van de regelset die u zag als geldend.", 64),
            veld("toelichting", "Waarom.", 4000)));

    private static Gegeven veld(String naam, String omschrijving, int langste) {
        return new Gegeven(naam, omschrijving, new Feittype.Tekst("string", "", Optional.of(langste)));
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 with every fault, 413 when the body is too large */
    static Terugzetting lees(InputStream body) {
        Berichtdeel bericht = Berichtdeel.van(Berichtlezer.lees(BERICHT, body, Berichtlezer.Omvang.GEWOON).velden());
        Terugzetting gelezen = new Terugzetting(hash(bericht, "regelset"), hash(bericht, "geldend"), bericht.nodigeTekst("toelichting").strip());
        if (GEEN_TEKST.matcher(gelezen.toelichting).find()) {
            bericht.fout("toelichting", "onleesbaar", "De tekst bevat tekens die geen tekst zijn.", null, "Gewone tekst, met regeleinden en tabs.");
        }
        bericht.eis();
        return gelezen;
    }

    static Geweigerd nooitGegolden(String regelset) {
        return new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("/regelset", "onbekende-regelset", "Deze regelset heeft hier nooit gegolden.",
                regelset, "De regelset van een van de regels in /v1/inwerkingtredingen."))));
    }

    private static String hash(Berichtdeel bericht, String veld) {
        String hash = bericht.nodigeTekst(veld);
        if (!hash.isEmpty() && !HASH.matcher(hash).matches()) {
            bericht.fout(veld, "geen-hash", "De waarde is geen hash van een regelset.", hash, "64 tekens 0-9 en a-f, zoals hash in /v1/regelsets.");
        }
        return hash;
    }
}
