package nl.onderdak.regelsetarchief;

import java.time.Instant;
import java.util.List;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/**
 * A rule set to read in, with what is known about it.
 *
 * @param geldend whether it was in force when it was chosen
 * @param sinds when it first was in force here
 * @param gevallen the case files it came with, sorted by name; none when it came without
 */
public record Gekozen(Regelset regelset, boolean geldend, Instant sinds, List<Regelbestand> gevallen) {
}
