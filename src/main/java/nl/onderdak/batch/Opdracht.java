package nl.onderdak.batch;

import java.util.Optional;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/**
 * What one batch asks, from its first line to its last.
 *
 * @param regelset in force when it came in
 * @param organisatie whose receipts they become
 * @param sleutel under which it can be sent again
 */
record Opdracht(Regelset regelset, Beslismodel model, String organisatie, Optional<Verzoeksleutel> sleutel) {
}
