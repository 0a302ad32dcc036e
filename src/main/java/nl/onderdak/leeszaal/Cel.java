package nl.onderdak.leeszaal;

import java.util.Optional;
import nl.onderdak.regels.Feittype;

/**
 * One cell.
 *
 * @param tekst to read
 * @param vrij its column does not matter in this row
 */
public record Cel(String feel, String tekst, boolean vrij) {

    static Cel van(String feel, Optional<Feittype> type) {
        String cel = feel == null ? "" : feel.strip();
        return new Cel(cel, Leestekst.van(cel, type), Leestekst.isVrij(cel));
    }
}
