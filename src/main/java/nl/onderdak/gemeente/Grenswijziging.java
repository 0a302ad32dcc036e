package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.List;
import nl.onderdak.regels.Zekerheid;

/**
 * The end of a municipality.
 *
 * @param code                 code of the municipality that ended
 * @param laatsteJaar          last year in which CBS lists it
 * @param ingangsdatum         first day without it
 * @param opvolgers            codes of the municipalities it went into; more than one is a split, of which the shares are not known
 * @param zekerheidLaatsteJaar whether the last year was read in a source
 * @param zekerheidOpvolgers   whether the successors were read in a source
 */
public record Grenswijziging(String code, String naam, int laatsteJaar, LocalDate ingangsdatum, List<String> opvolgers,
        Zekerheid zekerheidLaatsteJaar, Zekerheid zekerheidOpvolgers) {

    public Grenswijziging {
        opvolgers = List.copyOf(opvolgers);
    }

    public boolean isSplitsing() {
        return opvolgers.size() > 1;
    }

    public boolean betreft(String gemeentecode) {
        return code.equals(gemeentecode) || opvolgers.contains(gemeentecode);
    }
}
