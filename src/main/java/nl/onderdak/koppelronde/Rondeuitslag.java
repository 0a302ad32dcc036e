package nl.onderdak.koppelronde;

import nl.onderdak.koppeling.Prijslijst;

/**
 * What came of a round.
 *
 * @param bytes the result as it is answered; equal requests give equal bytes
 * @param regelset hash of the rules
 */
record Rondeuitslag(byte[] bytes, String regelset, Prijslijst prijzen, double grens, double waarde) {
}
