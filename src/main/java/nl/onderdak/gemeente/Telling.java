package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.Map;

/**
 * Inhabitants of every municipality on one day, as they were counted.
 *
 * @param grenzenjaar the boundaries they were counted on, which need not be those of the day
 * @param aantallen   persons by code
 */
record Telling(LocalDate peildatum, int grenzenjaar, String bron, Map<String, Integer> aantallen) {

    Telling {
        aantallen = Map.copyOf(aantallen);
    }
}
