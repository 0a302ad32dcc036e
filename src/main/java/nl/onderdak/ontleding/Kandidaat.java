package nl.onderdak.ontleding;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A fact with another value.
 *
 * @param afstand how many cells away, 1 is the nearest
 */
public record Kandidaat(Feit feit, JsonNode naar, int afstand) {
}
