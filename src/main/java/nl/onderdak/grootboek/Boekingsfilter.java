package nl.onderdak.grootboek;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries are asked for.
 *
 * @param gemeentecode code of CBS, or {@link Boekingsregel#LANDELIJK}
 * @param bekendOp     only what was known on this day
 * @param na           only entries with a higher number
 * @param aantal       no more than this many
 */
public record Boekingsfilter(Optional<String> gemeentecode, Optional<String> halfjaar, Optional<LocalDate> bekendOp, long na, int aantal) {
}
