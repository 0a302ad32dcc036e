package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.time.Month;

/**
 * A calendar half-year (Huisvestingswet 2014 art. 1).
 *
 * @param code as {@code typen.Halfjaar} has it, for example {@code 2025-I}
 * @param laatsteDag inclusive
 */
public record Halfjaar(String code, LocalDate eersteDag, LocalDate laatsteDag) {

    /** The half-year a day lies in. */
    public static Halfjaar van(LocalDate dag) {
        boolean eerste = dag.getMonth().compareTo(Month.JUNE) <= 0;
        LocalDate begin = LocalDate.of(dag.getYear(), eerste ? Month.JANUARY : Month.JULY, 1);
        return new Halfjaar(dag.getYear() + (eerste ? "-I" : "-II"), begin, begin.plusMonths(6).minusDays(1));
    }
}
