package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A municipality on the boundaries of one year.
 *
 * @param code              code of CBS, {@code GMnnnn}
 * @param grenzenjaar       year of the file the row comes from
 * @param arbeidsmarktregio in the classification of 2026; empty when the municipality no longer existed in 2023
 * @param zwaartepunt       centroid on the boundaries of 2023, good to about a kilometre; empty when it no longer existed then
 * @param geldigVan         first day of this row
 * @param geldigTot         last day of this row, inclusive; empty when no later boundaries are known
 */
public record Gemeente(String code, String naam, int grenzenjaar, Regio provincie, Optional<Regio> arbeidsmarktregio, Regio veiligheidsregio,
        Regio coaRegio, Optional<Plaats> zwaartepunt, LocalDate geldigVan, Optional<LocalDate> geldigTot) {

    public boolean bestaatOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
    }

    /** Kilometres between the centroids, as the crow flies; empty when the place of one of the two is not known. */
    public Optional<Double> kilometersTot(Gemeente ander) {
        return zwaartepunt.flatMap(hier -> ander.zwaartepunt.map(hier::kilometersTot));
    }
}
