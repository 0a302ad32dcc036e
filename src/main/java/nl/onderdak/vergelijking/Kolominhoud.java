package nl.onderdak.vergelijking;

import java.util.Map;

/**
 * A column of a table.
 *
 * @param invoer whether it is a condition; otherwise an outcome
 * @param kenmerken title, expression, type and values as text, without those it does not have
 */
public record Kolominhoud(String id, String titel, boolean invoer, Map<String, String> kenmerken) {
}
