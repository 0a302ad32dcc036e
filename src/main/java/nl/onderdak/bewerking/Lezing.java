package nl.onderdak.bewerking;

import nl.onderdak.leeszaal.Leestekst;

/** How a cell is read in a sentence. */
@FunctionalInterface
public interface Lezing {

    /** For who does not know the types: an amount is then a number. */
    Lezing ZONDER_TYPE = (tabel, kolom, feel) -> Leestekst.van(feel);

    /** @param feel a cell of {@code kolom} */
    String lees(Tabeltekst tabel, Kolomtekst kolom, String feel);
}
