package nl.onderdak.grootboek;

import java.util.Optional;

/**
 * An entry as it is asked for.
 *
 * @param gemeentecode code of CBS, or {@link #LANDELIJK}
 * @param personen     persons; empty when the source names no number
 * @param aanduiding   how to read the number
 * @param betreft      what an estimate is about
 * @param maanden      months up to and including the half-year that a national figure is about, when not the half-year itself
 * @param corrigeert   number of the entry that is corrected
 */
public record Boekingsregel(Boekingssoort soort, String halfjaar, String gemeentecode, Optional<Integer> personen, String aanduiding,
        Optional<String> betreft, Optional<Integer> maanden, Optional<Long> corrigeert, Optional<String> toelichting) {

    /** In the place of a municipality: a national figure. */
    public static final String LANDELIJK = "NL";

    static final String VASTGESTELD = "vastgesteld";
    static final String VOORLOPIG = "voorlopig";
    static final String ZONDER_AANTAL = "zonder-aantal";

    boolean landelijk() {
        return gemeentecode.equals(LANDELIJK);
    }
}
