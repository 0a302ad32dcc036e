package nl.onderdak.leeszaal;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param uitdrukking FEEL of an input; empty for an outcome
 */
public record Kolom(String id, String titel, Optional<String> uitdrukking, String omschrijving, Optional<Typebeschrijving> type) {
}
