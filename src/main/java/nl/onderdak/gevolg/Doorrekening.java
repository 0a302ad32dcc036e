package nl.onderdak.gevolg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
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
@JsonInclude
record Doorrekening(int nummer, UUID voorstel, int versie, String van, String naar, Stand stand, Fase fase, int gedaan, Integer totaal,
        Doorrekeningverzoek verzoek, JsonNode gevallen, JsonNode gedrag, JsonNode bevolking, JsonNode herhaling) {

    enum Stand {
        WACHT, BEZIG, KLAAR, GESTOPT, MISLUKT;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isEinde() {
            return this != WACHT && this != BEZIG;
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
