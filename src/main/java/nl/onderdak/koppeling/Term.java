package nl.onderdak.koppeling;

import java.util.Optional;
import nl.onderdak.regels.Rij;

/**
 * Points for one criterion, with the row that gave them.
 *
 * @param criterium for example {@code werkregio}
 * @param stand what was found, for example {@code werkregio-ja}
 * @param volwassene which adult it is about, counted from 1; empty when it is about the household as a whole
 * @param rij the row of the model {@code koppelpunten}
 */
public record Term(String criterium, String stand, Optional<Integer> volwassene, int punten, Rij rij) {
}
