package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A fact with another value.
 *
 * @param afstand how many cells away, 1 is the nearest
 */
record Kandidaat(Feit feit, JsonNode naar, int afstand) {
}
