package nl.onderdak.gevolg;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;

/**
 * How far it is and what came of it; the meaning of the fields stands in {@code api/doorrekening.ts}. Parts are null until they are ready.
 *
 * @param van    hash of the rules in force
 * @param naar   hash of the draft
 * @param fase   null when nothing is worked on
 * @param totaal null when not known
 */
record Doorrekening(int nummer, UUID voorstel, int versie, String van, String naar, Stand stand, Fase fase, int gedaan, Integer totaal,
        Doorrekeningverzoek verzoek, Gevallenuitslag gevallen, Gedragsverschil gedrag, Bevolkingsuitslag bevolking, Herhaling herhaling) {

    enum Stand {
        WACHT, BEZIG, KLAAR, GESTOPT, MISLUKT;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Fase {
        GEVALLEN, GEDRAG, BEVOLKING, HERHALING;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
