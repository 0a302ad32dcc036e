package nl.onderdak.grootboek;

import java.time.LocalDate;
import java.util.List;
import nl.onderdak.advies.Reden;

/** How municipalities stand, as it is answered. */
final class Standantwoord {

    /** One municipality through all its half-years, oldest first. */
    record Gemeentestand(String gemeentecode, String naam, LocalDate bekendOp, String regelset, List<Halfjaarstand> halfjaren,
            List<Reden> onderbouwing) {
    }

    /** Every municipality that has entries, in one half-year. */
    record Standenlijst(String halfjaar, LocalDate bekendOp, String regelset, int aantal, List<Regel> gemeenten, List<Reden> onderbouwing) {
    }

    /** A municipality in a {@link Standenlijst}. */
    record Regel(String gemeentecode, String naam, Halfjaarstand stand) {
    }

    private Standantwoord() {
    }
}
