package nl.onderdak.bewerking;

import java.util.Optional;

/**
 * A column as it stands in the file.
 *
 * @param titel label or name; of an outcome without either the name of its table
 * @param uitdrukking FEEL of a condition; empty for an outcome
 * @param type as the file names it: {@code typen.Euro}; of the only outcome of a table the type of that table
 */
public record Kolomtekst(String id, String titel, Optional<String> uitdrukking, Optional<String> type) {

    public boolean isVoorwaarde() {
        return uitdrukking.isPresent();
    }

    /** What the id of a cell in this column ends with. */
    String staart() {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
