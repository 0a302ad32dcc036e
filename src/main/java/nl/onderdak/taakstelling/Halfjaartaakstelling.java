package nl.onderdak.taakstelling;

import java.time.LocalDate;
import java.util.List;
import nl.onderdak.advies.Reden;

/**
 * The targets of a half-year, of all municipalities or of one.
 *
 * @param bekendOp       only what was known on this day counts
 * @param benadering     whether the target of any municipality is an approximation
 * @param aantal         number of municipalities
 * @param totaal         sum of their targets; by rounding up it can be more than the national total
 * @param onderbouwing   the rows that applied, each once
 */
public record Halfjaartaakstelling(String halfjaar, LocalDate bekendOp, String regelset, Landelijk landelijk, Referentiedatum referentie,
        String afrondingswijze, boolean benadering, int aantal, long totaal, List<Gemeentetaakstelling> gemeenten,
        List<String> aandachtspunten, List<Reden> onderbouwing) {

    /** The national total in persons, and how firm it is. */
    public record Landelijk(Long aantal, String status) {
    }

    /** The day of the inhabitants and the day of the boundaries. */
    public record Referentiedatum(LocalDate inwonersOp, LocalDate grenzenPer) {
    }
}
