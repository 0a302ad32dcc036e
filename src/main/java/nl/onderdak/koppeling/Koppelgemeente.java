package nl.onderdak.koppeling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality as coupling sees it.
 *
 * @param code CBS code, {@code GMnnnn}
 * @param arbeidsmarktregio code of its labour market region
 * @param coaRegio code of its COA region
 * @param geldigVan first day on which it exists
 * @param geldigTot last day on which it exists, inclusive
 * @param voortgang persons coupled or housed, in whole percents of the task, rounded down, 0 to 100000; empty when there is no task
 * @param doorstroomlocatie whether it has a place in a transit location
 * @param kilometersTotVoorziening per kind of facility the distance to the nearest one; a kind that is absent is not known
 */
public record Koppelgemeente(String code, Optional<String> arbeidsmarktregio, String coaRegio, LocalDate geldigVan, Optional<LocalDate> geldigTot,
        Ruimte ruimte, Woningaanbod woningen, Optional<Integer> voortgang, JaNee doorstroomlocatie, Map<String, Double> kilometersTotVoorziening) {

    public Koppelgemeente {
        kilometersTotVoorziening = Map.copyOf(kilometersTotVoorziening);
    }

    public boolean bestaatOp(LocalDate dag) {
        return !dag.isBefore(geldigVan) && geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
    }

    Koppelgemeente met(Optional<Integer> andereVoortgang) {
        return new Koppelgemeente(code, arbeidsmarktregio, coaRegio, geldigVan, geldigTot, ruimte, woningen, andereVoortgang, doorstroomlocatie,
                kilometersTotVoorziening);
    }
}
