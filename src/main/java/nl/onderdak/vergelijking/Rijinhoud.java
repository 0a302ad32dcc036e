package nl.onderdak.vergelijking;

import java.util.Map;

/**
 * What a row says.
 *
 * @param plaats place in its table, from 1
 * @param cellen FEEL text by id of the column, in the order of the columns; none for a Drools rule
 * @param kenmerken its annotations as text, without those it does not have
 */
public record Rijinhoud(String id, int plaats, Map<String, String> cellen, Map<String, String> kenmerken) {

    /** The cell that matches everything. */
    static final String VRIJ = "-";
}
