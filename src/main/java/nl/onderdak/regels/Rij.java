package nl.onderdak.regels;

import java.util.List;
import java.util.Optional;

/**
 * One row of a decision table with everything a reader needs to follow it to the law.
 *
 * @param id stable, sayable, unique over the rule set, for example {@code LFG-014}
 * @param plaats the table the row stands in
 * @param bronnen at least one citation
 * @param toelichting one plain Dutch sentence
 * @param feiten ids of docs/recht the row rests on
 * @param vraag what a person must answer; present when the row leads to {@code beoordelen}
 * @param gegevens paths of the facts whose absence made this row apply
 * @param geldigheid the days on which the row applies
 */
public record Rij(
        String id,
        Knoop plaats,
        List<Bron> bronnen,
        String toelichting,
        List<String> feiten,
        Zekerheid zekerheid,
        Optional<String> vraag,
        List<String> gegevens,
        Geldigheid geldigheid) {
}
