package nl.onderdak.bewerking;

import java.util.List;
import java.util.Optional;

/**
 * What an edit does.
 *
 * @param bestand name of the file it changes
 * @param tabel empty for a case
 * @param rij the row it is about, of a new row the id it was given, of a case its id
 * @param zin one Dutch sentence: what changes from what to what
 */
public record Wijziging(String bestand, List<Splitsing> splitsingen, String model, Optional<String> tabel, String rij, String zin) {
}
