package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prices of the room of municipalities, as an optimiser found them: what one person more costs the others, in points.
 *
 * @param datum day on which they were computed; prices grow old
 * @param perPersoon points per person per municipality, at most two decimals; a municipality that is absent has room enough and costs nothing
 */
public record Prijslijst(LocalDate datum, Map<String, BigDecimal> perPersoon) {

    /** No prices: room counts the same everywhere. */
    public static final Prijslijst GEEN = new Prijslijst(LocalDate.EPOCH, Map.of());

    /** @throws ArithmeticException when a price has more than two decimals */
    public Prijslijst {
        perPersoon = perPersoon.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, prijs -> prijs.getValue().setScale(2)));
    }
}
