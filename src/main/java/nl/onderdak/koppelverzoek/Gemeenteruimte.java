package nl.onderdak.koppelverzoek;

import java.util.Map;
import java.util.Optional;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Ruimte;
import nl.onderdak.koppeling.Woningaanbod;

/**
 * The room of one municipality and what is known of its dwellings.
 *
 * @param opgave persons to house in the half-year, with backlog, lead and exchange; bands of cost are parts of it
 * @param voortgang persons coupled or housed in whole percents of the task, rounded down
 * @param kilometersTotVoorziening per kind of facility the distance to the nearest one
 */
public record Gemeenteruimte(Ruimte ruimte, Optional<Integer> opgave, Optional<Integer> voortgang, Woningaanbod woningen, JaNee doorstroomlocatie,
        Map<String, Double> kilometersTotVoorziening) {

    /** A municipality of which no room is known. */
    public static final Gemeenteruimte GEEN =
            new Gemeenteruimte(new Ruimte(0, 0), Optional.empty(), Optional.empty(), Woningaanbod.ONBEKEND, JaNee.ONBEKEND, Map.of());
}
