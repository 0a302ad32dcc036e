package nl.onderdak.regels;

import java.util.List;
import java.util.Map;

/**
 * One evaluation of a decision table.
 *
 * @param tabel  name of the decision or function with the table
 * @param rijen  ids of the rows that applied, in order
 * @param gezien what the table could see, by name: facts, decisions and parameters
 */
public record Tabelgebruik(String tabel, List<String> rijen, Map<String, Object> gezien) {
}
