package nl.onderdak.gevolg;

import java.time.LocalDate;

/**
 * What to work out.
 *
 * @param bevolking   {@code synthetisch} or the name of an imported population
 * @param herhaalVan  first day of the stored advices to try again; null: none
 * @param herhaalTot  last day of them, inclusive; null when {@code herhaalVan} is
 * @param peildatum   reference date for the population
 */
record Doorrekeningverzoek(String bevolking, LocalDate herhaalVan, LocalDate herhaalTot, LocalDate peildatum) {
}
