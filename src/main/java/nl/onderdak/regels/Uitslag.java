package nl.onderdak.regels;

import java.util.List;
import java.util.Map;

/**
 * What an evaluation gave.
 *
 * @param uitkomsten result per decision of the model, in the order of the file; a value may be null
 * @param toegepast the rows that fired, each once, in the order in which they first fired
 */
public record Uitslag(Map<String, Object> uitkomsten, List<Rij> toegepast) {
}
