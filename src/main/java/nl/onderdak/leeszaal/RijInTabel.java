package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;

/**
 * One row with the columns of its table.
 *
 * @param gevallen cases that hit the row; empty until that is known
 */
record RijInTabel(String regelset, String model, String tabel, Kolommenpaar kolommen, Rijbeschrijving rij, Optional<List<Gevalbeschrijving.Verwijzing>> gevallen) {

    record Kolommenpaar(List<Kolom> invoer, List<Kolom> uitkomst) {
    }
}
