package nl.onderdak.bevolking;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Persons of whom the same is known.
 *
 * @param feiten   text by dotted path, as in a case; the reference date is none of them
 * @param gemeente code of CBS; empty when it is not known or does not matter
 * @param personen at least 1
 */
public record Persoonsgroep(SortedMap<String, String> feiten, Optional<String> gemeente, int personen) {
}
