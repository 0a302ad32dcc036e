package nl.onderdak.batch;

import nl.onderdak.advies.Afzender;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/**
 * What one batch asks, from its first line to its last.
 *
 * @param regelset in force when it came in
 * @param afzender who sent the whole of it
 */
record Opdracht(Regelset regelset, Beslismodel model, Afzender afzender) {
}
