package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;

/** One simple value of the outcome that becomes another; a list counts as one value. */
record Verschil(String pad, JsonNode van, JsonNode naar) {
}
