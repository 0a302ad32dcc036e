package nl.onderdak.leeszaal;

import java.util.Optional;
import nl.onderdak.regels.Bron;

/**
 * One citation of a row.
 *
 * @param verwijzing as it stands in the table
 * @param opschrift to read
 * @param link dated address; empty for a page outside the list of public law sites
 */
public record Bronvermelding(String verwijzing, String opschrift, Optional<String> link) {

    static Bronvermelding van(Bron bron) {
        return new Bronvermelding(bron.verwijzing(), Vindplaats.opschrift(bron), bron.link());
    }
}
