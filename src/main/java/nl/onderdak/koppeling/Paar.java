package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is found of one household and one municipality. The terms and the price line add up to the score exactly.
 *
 * @param oordelen why the municipality is a candidate or not; never empty
 * @param termen points per criterion; empty when it is no candidate
 * @param prijs empty when it is no candidate or prices do not count
 * @param score two decimals; zero when it is no candidate
 */
public record Paar(Koppelgemeente gemeente, boolean kandidaat, List<Oordeel> oordelen, List<Term> termen, Optional<Prijsregel> prijs,
        BigDecimal score) {
}
