package nl.onderdak.bevolking;

import java.util.List;

/**
 * Persons to work out a change of the rules on.
 *
 * @param synthetisch whether they were made up
 * @param groepen     persons with the same facts and municipality together
 */
public record Bevolking(String naam, boolean synthetisch, List<Persoonsgroep> groepen) {

    /** Name of the one that is made up. */
    public static final String SYNTHETISCH = "synthetisch";

    public int personen() {
        return groepen.stream().mapToInt(Persoonsgroep::personen).sum();
    }
}
