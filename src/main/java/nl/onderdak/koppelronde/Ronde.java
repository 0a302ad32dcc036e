package nl.onderdak.koppelronde;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round as it stands. What is not known yet is null.
 *
 * @param status {@code wacht}, {@code loopt}, {@code klaar}, {@code gestopt} on request or {@code afgebroken} by the service
 * @param melding Dutch: why it was stopped or broken off
 * @param huishoudensHash equal when two rounds are about the same households; null when the round is erased
 * @param regelset hash of the rules it was worked out with
 * @param eigenaar organisation that asked for it
 */
record Ronde(UUID id, Instant aangevraagdOp, String koppelstelsel, LocalDate peildatum, int aantalHuishoudens, int aantalPersonen,
        String herkomstHuishoudens, String herkomstRuimte, String status, Voortgang voortgang, Instant begonnenOp, Instant beeindigdOp,
        String melding, @JsonIgnore String huishoudensHash, @JsonIgnore String regelset,
        @JsonIgnore String eigenaar) {

    static final String KLAAR = "klaar";

    /**
     * How far the work is.
     *
     * @param fase {@code grens}, {@code afronden} or {@code verbeteren}
     * @param deel part of the phase that is done, 0 to 1
     * @param grens bound on the value of any plan
     * @param waarde value of the best plan so far
     */
    record Voortgang(String fase, Double deel, Double grens, Double waarde) {
    }

    @JsonIgnore
    boolean isKlaar() {
        return status.equals(KLAAR);
    }

    /** Whether what it said of households can be read by nobody any more. */
    @JsonIgnore
    boolean isGewist() {
        return huishoudensHash == null;
    }
}
