package nl.onderdak.opmerking;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A signature under a table, held against the rows of a rule set.
 *
 * @param getekendeRegelset hash of the rule set that was read
 */
record Handtekening(UUID id, String model, String tabel, String getekendeRegelset, String door, Instant op, List<Rijhandtekening> rijen) {

    enum Stand {
        GELDIG, GEWIJZIGD, NIEUW, VERVALLEN;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Rijhandtekening(String rij, Stand stand) {
    }

    /**
     * As it is stored.
     *
     * @param hashes by row id: hash of what it said
     */
    record Getekend(UUID id, String model, String tabel, String regelset, String door, Instant op, Map<String, String> hashes) {

        /** @param nu the same of the table in the rule set it is held against */
        Handtekening tegen(Map<String, String> nu) {
            Set<String> rijen = new LinkedHashSet<>(nu.keySet());
            rijen.addAll(hashes.keySet());
            List<Rijhandtekening> standen = new ArrayList<>();
            rijen.forEach(rij -> standen.add(new Rijhandtekening(rij, stand(hashes.get(rij), nu.get(rij)))));
            return new Handtekening(id, model, tabel, regelset, door, op, standen);
        }

        private static Stand stand(String toen, String nu) {
            if (toen == null) {
                return Stand.NIEUW;
            }
            if (nu == null) {
                return Stand.VERVALLEN;
            }
            return toen.equals(nu) ? Stand.GELDIG : Stand.GEWIJZIGD;
        }
    }

    @JsonProperty
    boolean geheelGeldig() {
        return rijen.stream().allMatch(rij -> rij.stand() == Stand.GELDIG);
    }
}
