package nl.onderdak.gevolg;

import nl.onderdak.ontleding.Celgrens;

/**
 * Values of a column that no cell of a table tells apart, with one of them to stand for all.
 *
 * @param waarde {@link java.time.LocalDate}, {@link java.math.BigDecimal}, {@link String}, {@link Boolean}, or null for an unknown value
 * @param van    where the days or numbers begin; null when they have no beginning, or are none
 * @param tot    where the next ones begin; null when they have no end, or are none
 */
record Vak(Object waarde, Celgrens van, Celgrens tot) {

    static Vak enkel(Object waarde) {
        return new Vak(waarde, null, null);
    }

    boolean isGeordend() {
        return van != null || tot != null;
    }
}
