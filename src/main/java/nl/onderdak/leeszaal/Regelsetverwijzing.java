package nl.onderdak.leeszaal;

import java.time.Instant;

/**
 * A rule set in a list.
 *
 * @param geldend whether it is in force now
 * @param sinds the moment it first was in force here
 */
record Regelsetverwijzing(String hash, boolean geldend, Instant sinds) {
}
