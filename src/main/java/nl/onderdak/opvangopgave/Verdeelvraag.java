package nl.onderdak.opvangopgave;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A question about one task.
 *
 * @param opgave    code of the task in the model
 * @param methode   the variant where the law prescribes none; what it may be, the model says
 * @param totaal    places instead of the established total
 */
record Verdeelvraag(String opgave, LocalDate peildatum, Optional<String> methode, Optional<Long> totaal) {
}
