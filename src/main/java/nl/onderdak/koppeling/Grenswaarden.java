package nl.onderdak.koppeling;

import java.time.LocalDate;

/**
 * What the candidate rules compare with; the thresholds come from {@code koppelsystemen}.
 *
 * @param maxKilometersVoorziening how far a facility that is needed may be
 */
public record Grenswaarden(LocalDate peildatum, double maxKilometersVoorziening) {
}
