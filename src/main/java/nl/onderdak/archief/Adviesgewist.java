package nl.onderdak.archief;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** The advice was given, and what it said can no longer be read by anybody. */
final class Adviesgewist extends Geweigerd {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl")).withZone(ZoneId.of("Europe/Amsterdam"));

    Adviesgewist(UUID id, OffsetDateTime sinds) {
        super(Probleem.van(410, "Advies gewist", "Advies " + id + " is gegeven, maar wat erin staat is op " + DAG.format(sinds)
                + " gewist en kan niemand meer lezen. Dat het er was, staat nog in de keten. Vraag zo nodig een nieuw advies."));
    }
}
