package nl.onderdak.koppelvoorstel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A decision of a person on a proposal; what has no value is null.
 *
 * @param gemeentecode null when the household is not coupled
 * @param afgeweken whether it is not the first of the proposal
 * @param aard says that this is no advice
 */
record Besluit(UUID voorstel, Instant beslotenOp, String rol, String gemeentecode, String naam, boolean afgeweken, String reden, Gevolgen gevolgen,
        String aard) {

    /**
     * What it means for the household and for others.
     *
     * @param puntenVerloren score of the first minus that of the choice; null when the choice has no score
     * @param prijs what the room of the choice costs the others: persons times price; null when no price is known
     * @param ruimteOver persons that still fit in the choice; below zero when the household is larger than its room
     * @param ruimteBehoudenInEerste room of the first that stays open because of this choice; null when the first was chosen
     */
    record Gevolgen(BigDecimal puntenVerloren, Prijs prijs, Integer ruimteOver, Integer ruimteBehoudenInEerste, List<String> zinnen) {
    }

    /** Persons times price per person, in points. */
    record Prijs(int personen, BigDecimal prijs, BigDecimal bedrag) {
    }
}
