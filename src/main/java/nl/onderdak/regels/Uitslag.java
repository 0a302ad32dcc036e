package nl.onderdak.regels;

import java.util.List;
import java.util.Map;

/**
 * What an evaluation gave.
 *
 * @param tegenstrijdigheden contradictions between facts as the model lists them, one map with the fields of
 *     {@code typen.Invoerfout} each; when there is one, there are no outcomes
 * @param uitkomsten result per decision of the model, in the order of the file; a value may be null
 * @param toegepast the rows that fired, each once, in the order in which they first fired
 */
public record Uitslag(List<Map<String, Object>> tegenstrijdigheden, Map<String, Object> uitkomsten, List<Rij> toegepast) {
}
