package nl.onderdak.voorstel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.onderdak.keuring.Bevinding;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;

/**
 * A table of a draft.
 *
 * @param kolomsoorten by id of the column
 * @param annotaties by id of the row: the text of its annotations as the file has it
 * @param wijzigingen rows that differ from the rule set that the proposal changes
 * @param ongedaanMogelijk whether the caller has something to undo; {@code herstelMogelijk} to redo
 */
record Concepttabel(@JsonUnwrapped Tabelbeschrijving tabel, UUID voorstel, int versie, Map<String, Kolomsoort> kolomsoorten,
        Map<String, Map<String, String>> annotaties, List<Rijverschil> wijzigingen, List<Bevinding> bevindingen, boolean ongedaanMogelijk, boolean herstelMogelijk) {
}
