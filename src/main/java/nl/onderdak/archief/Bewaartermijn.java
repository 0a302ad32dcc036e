package nl.onderdak.archief;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * How long advice of some organisation can be read.
 *
 * @param klasse retention class
 */
record Bewaartermijn(String klasse, int jaren) {

    static Bewaartermijn van(Bewaarinstelling instelling, String organisatie) {
        Bewaarregel eigen = instelling.organisaties().get(organisatie);
        return eigen == null ? new Bewaartermijn(instelling.klasse(), instelling.jaren()) : new Bewaartermijn(eigen.klasse(), eigen.jaren());
    }

    Instant einde(Instant begin) {
        return begin.atOffset(ZoneOffset.UTC).plusYears(jaren).toInstant();
    }
}
