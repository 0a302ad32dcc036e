package nl.onderdak.toewijzing;

import java.util.List;

/**
 * What a person costs in each band of a municipality's load, in the unit of the values.
 *
 * @param perPersoon from the first band to the last; not negative and never falling, so that filling in order is cheapest
 */
public record Bandkosten(List<Long> perPersoon) {

    /** The costs of the exchange format. */
    public static final Bandkosten UITWISSELING = new Bandkosten(List.of(0L, 100L, 300L, 800L));

    /** @throws IllegalArgumentException when there is no band, or a cost is negative, too large or below the one before it */
    public Bandkosten {
        perPersoon = List.copyOf(perPersoon);
        if (perPersoon.isEmpty()) {
            throw new IllegalArgumentException("Geef voor ten minste een band de kosten per persoon.");
        }
        long vorige = 0;
        for (long kosten : perPersoon) {
            if (kosten < vorige || kosten > Huishouden.GROOTSTE_WAARDE) {
                throw new IllegalArgumentException("Bandkosten " + perPersoon
                        + " zijn niet geldig; toegestaan zijn bedragen van 0 tot en met " + Huishouden.GROOTSTE_WAARDE + " die niet dalen.");
            }
            vorige = kosten;
        }
    }

    public int aantal() {
        return perPersoon.size();
    }
}
