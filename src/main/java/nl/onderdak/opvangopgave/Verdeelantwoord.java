package nl.onderdak.opvangopgave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderdak.advies.Reden;
import nl.onderdak.gemeente.Regio;

/**
 * A distribution over the municipalities. What has no value is null.
 *
 * @param regelset           hash of the rules it was made with
 * @param voorbehoud         what a reader must know of the municipalities of this day, in Dutch
 * @param grondslag          outcome of the model under this name
 * @param verdeelmethode     outcome of the model under this name
 * @param gebruikteSleutel   the key that was used in the end; without scores that is inhabitants
 * @param uitkomst           whether there is a distribution
 * @param benaderingsgronden why it is an approximation and which fact is missing; empty when it is none
 * @param aansluiting        how the sum compares to the total
 * @param som                places of all areas together
 * @param gebieden           by code; empty when there is no distribution
 * @param provincies         the sum of the rounded numbers per province
 * @param veiligheidsregios  the same per safety region
 * @param locaties           places that a person must choose, when locations are counted
 * @param onderbouwing       the rows behind all this, each once
 */
record Verdeelantwoord(String opgave, LocalDate peildatum, String regelset, String voorbehoud, Map<?, ?> grondslag, Totaal totaal,
        Map<?, ?> verdeelmethode, String gebruikteSleutel, String uitkomst, boolean benadering, List<?> benaderingsgronden, Cijfers cijfers,
        String aansluiting, Long som, List<Gebiedrij> gebieden, List<Regiosom> provincies, List<Regiosom> veiligheidsregios, List<?> locaties,
        Map<?, ?> rooster, List<Reden> onderbouwing) {

    /** The total that was distributed, and whether the caller gave it. */
    record Totaal(Long aantal, String herkomst) {
    }

    /** Day and source of the inhabitants, and of the scores when there were any. */
    record Cijfers(LocalDate inwonersOp, String inwonersBron, String scoreEditie, LocalDate scoresOp, String scoresBron) {
    }

    /** Places of a province or safety region. */
    record Regiosom(Regio regio, long aantal) {
    }
}
