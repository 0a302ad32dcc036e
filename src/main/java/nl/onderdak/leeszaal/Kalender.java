package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderdak.regels.Geldigheid;
import nl.onderdak.regels.Rij;

/**
 * When rows begin and cease to apply.
 *
 * @param dagen days from {@code van} up to {@code totEnMet} on which something changes, in order
 * @param tabellen the tables with rows that have a period, over all time
 */
record Kalender(String regelset, LocalDate van, LocalDate totEnMet, List<Dag> dagen, List<Tabelperiode> tabellen) {

    record Dag(LocalDate dag, List<Wijziging> wijzigingen) {
    }

    /**
     * @param begint rows of which this is the first day
     * @param eindigt rows of which this is the last day
     */
    record Wijziging(String model, String tabel, List<String> begint, List<String> eindigt) {
    }

    /**
     * @param rijen rows with a period
     * @param grenzen days on which another set of rows begins to apply, in order
     */
    record Tabelperiode(String model, String tabel, int rijen, Optional<LocalDate> eersteDag, Optional<LocalDate> laatsteDag, List<LocalDate> grenzen) {
    }

    static Kalender van(Inhoud inhoud, LocalDate van, LocalDate totEnMet) {
        Map<LocalDate, List<Wijziging>> dagen = new TreeMap<>();
        List<Tabelperiode> tabellen = new ArrayList<>();
        for (Modelinhoud model : inhoud.modellen()) {
            for (Tabelinhoud tabel : model.tabellen()) {
                List<Rij> tijdelijk = tabel.rijen().stream().filter(rij -> !rij.geldigheid().equals(Geldigheid.ALTIJD)).toList();
                if (!tijdelijk.isEmpty()) {
                    tabellen.add(periode(tabel, tijdelijk));
                    dagen(tijdelijk, van, totEnMet).forEach(dag -> dagen.computeIfAbsent(dag, nieuw -> new ArrayList<>()).add(wijziging(tabel, tijdelijk, dag)));
                }
            }
        }
        return new Kalender(inhoud.regelset().hash(), van, totEnMet,
                dagen.entrySet().stream().map(dag -> new Dag(dag.getKey(), dag.getValue())).toList(), tabellen);
    }

    private static Tabelperiode periode(Tabelinhoud tabel, List<Rij> rijen) {
        Looptijd looptijd = Looptijd.van(rijen);
        Collection<LocalDate> grenzen = new TreeSet<>();
        rijen.forEach(rij -> {
            rij.geldigheid().van().ifPresent(grenzen::add);
            rij.geldigheid().tot().ifPresent(dag -> grenzen.add(dag.plusDays(1)));
        });
        return new Tabelperiode(tabel.model(), tabel.naam(), rijen.size(), looptijd.eersteDag(), looptijd.laatsteDag(), List.copyOf(grenzen));
    }

    private static Collection<LocalDate> dagen(List<Rij> rijen, LocalDate van, LocalDate totEnMet) {
        Collection<LocalDate> dagen = new TreeSet<>();
        rijen.forEach(rij -> {
            rij.geldigheid().van().ifPresent(dagen::add);
            rij.geldigheid().tot().ifPresent(dagen::add);
        });
        dagen.removeIf(dag -> dag.isBefore(van) || dag.isAfter(totEnMet));
        return dagen;
    }

    private static Wijziging wijziging(Tabelinhoud tabel, List<Rij> rijen, LocalDate dag) {
        Optional<LocalDate> dan = Optional.of(dag);
        return new Wijziging(tabel.model(), tabel.naam(), rijen.stream().filter(rij -> rij.geldigheid().van().equals(dan)).map(Rij::id).toList(),
                rijen.stream().filter(rij -> rij.geldigheid().tot().equals(dan)).map(Rij::id).toList());
    }
}
