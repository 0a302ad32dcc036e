package nl.onderdak.opmerking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A remark on a row with all that followed.
 *
 * @param model where the row stood when the remark was made; so {@code tabel}
 * @param regelset hash of the rule set in force then
 * @param rijHash hash of what the row said then
 * @param rijOngewijzigd whether the row says the same in the rule set in force now
 * @param antwoorden oldest first
 * @param afhandeling null while it is not settled
 */
record Opmerking(UUID id, String rij, String model, String tabel, String regelset, @JsonIgnore String rijHash, boolean rijOngewijzigd, String tekst, String door,
        Instant op, List<Antwoord> antwoorden, Afhandeling afhandeling) {

    /** {@code open}, {@code beantwoord} and {@code afgehandeld}, in the order in which they follow. */
    static final List<String> STANDEN = List.of("open", "beantwoord", "afgehandeld");

    record Antwoord(String tekst, String door, Instant op) {
    }

    record Afhandeling(String toelichting, String door, Instant op) {
    }

    @JsonProperty
    String stand() {
        return STANDEN.get(afhandeling != null ? 2 : antwoorden.isEmpty() ? 0 : 1);
    }

    Opmerking afgehandeld(Afhandeling nu) {
        return new Opmerking(id, rij, model, tabel, regelset, rijHash, rijOngewijzigd, tekst, door, op, antwoorden, nu);
    }

    Opmerking metOngewijzigd(boolean ongewijzigd) {
        return new Opmerking(id, rij, model, tabel, regelset, rijHash, ongewijzigd, tekst, door, op, antwoorden, afhandeling);
    }
}
