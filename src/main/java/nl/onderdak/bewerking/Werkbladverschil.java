package nl.onderdak.bewerking;

import java.util.List;

/**
 * What a spreadsheet says otherwise than the draft.
 *
 * @param bewerkingen from the draft to the spreadsheet, to be done in this order; each is right after the ones before it
 * @param fouten nothing is taken over while there is one
 * @param ontbrekend rows of the table that the spreadsheet does not have; a row is not removed for that
 */
public record Werkbladverschil(List<Bewerking> bewerkingen, List<Celfout> fouten, List<String> ontbrekend) {
}
