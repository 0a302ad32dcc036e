package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Inhabitants on one day, for the municipalities of another.
 *
 * @param peildatum       day of the count
 * @param indelingsdatum  the municipalities are those of this day
 * @param bron            source and licence
 * @param landelijk       inhabitants of the Netherlands on the day of the count
 * @param perGemeente     by code; every municipality of {@code indelingsdatum} is in it, also when its number is missing
 */
public record Inwonertelling(LocalDate peildatum, LocalDate indelingsdatum, String bron, int landelijk, SortedMap<String, Inwoners> perGemeente) {

    /** Persons; empty when it is missing, or the municipality does not exist on {@code indelingsdatum}. */
    public Optional<Integer> aantal(String code) {
        return Optional.ofNullable(perGemeente.get(code)).flatMap(Inwoners::aantal);
    }

    /** Why a number is missing, in Dutch, by code; empty when the count is complete. */
    public SortedMap<String, String> ontbrekend() {
        SortedMap<String, String> ontbrekend = new TreeMap<>();
        for (Map.Entry<String, Inwoners> gemeente : perGemeente.entrySet()) {
            if (gemeente.getValue().aantal().isEmpty()) {
                ontbrekend.put(gemeente.getKey(), gemeente.getValue().toelichting().orElseThrow());
            }
        }
        return ontbrekend;
    }
}
