package nl.onderdak.mutatie;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far a measurement is and what came of it; the meaning of the fields stands in {@code api/doorrekening.ts}.
 *
 * @param totaal null when not known
 * @param score  null until it is ready, and when no table was touched
 */
@JsonInclude
record Mutaties(Stand stand, int gedaan, Integer totaal, Double score, List<Tabelscore> tabellen, List<Overlevende> overlevenden) {

    enum Stand {
        GEEN, BEZIG, KLAAR, MISLUKT, GESTOPT;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fault that no case notices.
     *
     * @param kolom null when the whole row is gone
     * @param geval the case that would notice it, text per column of a case file; null when none was found
     */
    @JsonInclude
    record Overlevende(String model, String tabel, String rij, String kolom, String zin, Map<String, String> geval) {
    }

    static Mutaties zonderUitslag(Stand stand, int gedaan, Integer totaal) {
        return new Mutaties(stand, gedaan, totaal, null, List.of(), List.of());
    }
}
