package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the room of a municipality costs a household, as a line of its own.
 *
 * @param datum day on which the price was computed
 * @param perPersoon price per person in points
 * @param bedrag minus size times price, two decimals; added to the points
 */
public record Prijsregel(LocalDate datum, BigDecimal perPersoon, int personen, BigDecimal bedrag) {
}
