package nl.onderdak.grootboek;

import java.util.List;

/**
 * How a municipality stands in a half-year. All numbers are persons.
 *
 * @param taakstelling target with its revisions; null when none was booked
 * @param uitruil      change by exchange
 * @param gerealiseerd persons housed
 * @param correctie    correction of the task
 * @param opgave       target, exchange and correction, with the balance of the half-year before; null when a target is missing
 * @param saldo        rolling balance at the end, below zero is a backlog; null when a target is missing
 * @param open         part of the own target not yet housed, the oldest half-year filled first; null when a target is missing
 * @param boekingen    numbers of the entries that were added up
 */
public record Halfjaarstand(String halfjaar, Long taakstelling, long uitruil, long gerealiseerd, long correctie, Long opgave,
        Long saldo, Long open, List<Long> boekingen) {
}
