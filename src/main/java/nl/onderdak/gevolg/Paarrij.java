package nl.onderdak.gevolg;

import java.util.List;

/**
 * A row of the old table, of the new one, or of both when it says the same in them.
 *
 * @param cellen     input cells, in the order of the columns of the pair
 * @param uitkomsten FEEL of the outcomes, in the order of the outcome columns of the pair; null where its table lacks the column
 * @param leesbaar   the same to read
 * @param plaats     place in its table, from 1
 */
record Paarrij(String id, List<String> cellen, List<String> uitkomsten, List<String> leesbaar, boolean oud, boolean nieuw, int plaats) {

    boolean isGewijzigd() {
        return oud != nieuw;
    }

    boolean zegtHetzelfde(Paarrij ander) {
        return cellen.equals(ander.cellen) && uitkomsten.equals(ander.uitkomsten);
    }

    Paarrij inBeide() {
        return new Paarrij(id, cellen, uitkomsten, leesbaar, true, true, plaats);
    }
}
