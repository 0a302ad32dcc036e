package nl.onderdak.archief;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** It was stored, and what it said can no longer be read by anybody. */
public final class Sleutelgewist extends Geweigerd {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl")).withZone(ZoneId.of("Europe/Amsterdam"));

    private Sleutelgewist(String titel, String detail) {
        super(Probleem.van(410, titel, detail));
    }

    static Sleutelgewist advies(UUID id, OffsetDateTime sinds) {
        return new Sleutelgewist("Advies gewist", "Advies " + id + " is gegeven, maar wat erin staat is op " + DAG.format(sinds)
                + " gewist en kan niemand meer lezen. Dat het er was, staat nog in de keten. Vraag zo nodig een nieuw advies.");
    }

    /** @param wat what was sealed, in Dutch */
    static Sleutelgewist dossier(String wat, OffsetDateTime sinds) {
        return new Sleutelgewist("Gewist", "Van " + wat + " is op " + DAG.format(sinds) + " gewist wat over huishoudens ging; dat kan niemand meer lezen. "
                + "Aantallen en prijzen zijn gebleven.");
    }
}
