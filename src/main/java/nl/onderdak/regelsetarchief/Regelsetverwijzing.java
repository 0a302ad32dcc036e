package nl.onderdak.regelsetarchief;

import java.time.Instant;

/**
 * A stored rule set.
 *
 * @param hash as advices name it
 * @param geldend whether it is in force now
 * @param sinds when it first was in force here
 */
public record Regelsetverwijzing(String hash, boolean geldend, Instant sinds) {
}
