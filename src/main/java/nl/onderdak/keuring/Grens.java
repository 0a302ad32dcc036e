package nl.onderdak.keuring;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A place on a line of numbers: just before a value or just after it. A day is its number since 1970.
 *
 * @param erna whether the value itself lies before this place
 */
record Grens(BigDecimal waarde, boolean erna) implements Comparable<Grens> {

    // Further away than any number that a cell can hold.
    static final Grens BEGIN = new Grens(BigDecimal.TEN.pow(40).negate(), false);
    static final Grens EINDE = new Grens(BigDecimal.TEN.pow(40), true);

    static Grens voor(LocalDate dag) {
        return new Grens(BigDecimal.valueOf(dag.toEpochDay()), false);
    }

    LocalDate dag() {
        return LocalDate.ofEpochDay(waarde.longValueExact());
    }

    @Override
    public int compareTo(Grens ander) {
        int verschil = waarde.compareTo(ander.waarde);
        return verschil == 0 ? Boolean.compare(erna, ander.erna) : verschil;
    }
}
