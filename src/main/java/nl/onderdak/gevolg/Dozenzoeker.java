package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Divides all inputs of a table in blocks and keeps those in which the outcome differs. Complete: every part of every column is tried with every
 * part of the others, but what no changed row can match is left alone, and what leads to the same rows is looked at once.
 */
final class Dozenzoeker {

    private static final int MEESTE = 20_000;
    private static final String VERZAMEL = "COLLECT";
    private static final String TEGELIJK = "more than one row at once";

    private record Sleutel(int kolom, BitSet over) {
    }

    private final Tabelpaar paar;
    private final List<List<BitSet>> geldt = new ArrayList<>();
    private final BitSet gewijzigd = new BitSet();
    private final Map<Sleutel, List<Doos>> gezien = new HashMap<>();
    private boolean volledig = true;

    Dozenzoeker(Tabelpaar paar, Celproef proef) {
        this.paar = paar;
        for (int kolom = 0; kolom < paar.kolommen().size(); kolom++) {
            List<BitSet> perVak = new ArrayList<>();
            for (Vak vak : paar.kolommen().get(kolom).vakken()) {
                BitSet rijen = new BitSet();
                for (int rij = 0; rij < paar.rijen().size(); rij++) {
                    if (proef.geldt(paar.rijen().get(rij).cellen().get(kolom), vak.waarde())) {
                        rijen.set(rij);
                    }
                }
                perVak.add(rijen);
            }
            geldt.add(perVak);
        }
        for (int rij = 0; rij < paar.rijen().size(); rij++) {
            gewijzigd.set(rij, paar.rijen().get(rij).isGewijzigd());
        }
    }

    /** False when there were more blocks than can be kept. */
    boolean isVolledig() {
        return volledig;
    }

    /** The blocks with another outcome, neighbours put together. */
    List<Doos> zoek() {
        // Every row adds to a list by itself, so rows that stayed do not matter there.
        return samen(zoek(0, paar.trefregel().equals(VERZAMEL) ? gewijzigd : over()));
    }

    /** The changed rows, and the others that can apply together with one of them. */
    private BitSet over() {
        BitSet over = (BitSet) gewijzigd.clone();
        for (int rij = 0; rij < paar.rijen().size(); rij++) {
            int deze = rij;
            if (gewijzigd.stream().anyMatch(ander -> geldt.stream().allMatch(kolom -> kolom.stream().anyMatch(vak -> vak.get(deze) && vak.get(ander))))) {
                over.set(rij);
            }
        }
        return over;
    }

    private List<Doos> zoek(int kolom, BitSet over) {
        if (!over.intersects(gewijzigd)) {
            return List.of();
        }
        if (kolom == paar.kolommen().size()) {
            Doos doos = new Doos(List.of(), rijen(over, true), rijen(over, false));
            return uitkomst(doos.oud()).equals(uitkomst(doos.nieuw())) ? List.of() : List.of(doos);
        }
        Sleutel sleutel = new Sleutel(kolom, over);
        List<Doos> bekend = gezien.get(sleutel);
        if (bekend != null) {
            return bekend;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        Map<BitSet, BitSet> perRest = new LinkedHashMap<>();
        for (int vak = 0; vak < geldt.get(kolom).size(); vak++) {
            BitSet rest = (BitSet) over.clone();
            rest.and(geldt.get(kolom).get(vak));
            perRest.computeIfAbsent(rest, nieuw -> new BitSet()).set(vak);
        }
        Map<Doos, BitSet> dozen = new LinkedHashMap<>();
        perRest.forEach((rest, vakken) -> zoek(kolom + 1, rest).forEach(doos -> dozen.computeIfAbsent(doos, nieuw -> new BitSet()).or(vakken)));
        List<Doos> gevonden = new ArrayList<>();
        dozen.forEach((doos, vakken) -> gevonden.add(doos.achter(vakken)));
        if (gevonden.size() > MEESTE) {
            volledig = false;
            gevonden.subList(MEESTE, gevonden.size()).clear();
        }
        gezien.put(sleutel, gevonden);
        return gevonden;
    }

    private List<Integer> rijen(BitSet over, boolean oud) {
        return over.stream().filter(rij -> oud ? paar.rijen().get(rij).oud() : paar.rijen().get(rij).nieuw()).boxed().toList();
    }

    /** What the table answers when these rows apply; nothing when more than one does and the table allows one. */
    private Object uitkomst(List<Integer> rijen) {
        List<List<String>> uitkomsten = rijen.stream().map(rij -> paar.rijen().get(rij).uitkomsten()).toList();
        return switch (paar.trefregel()) {
            case "FIRST" -> uitkomsten.stream().findFirst();
            case "ANY" -> enige(uitkomsten.stream().distinct().toList());
            case "UNIQUE" -> enige(uitkomsten);
            default -> uitkomsten.stream().map(String::valueOf).sorted().toList();
        };
    }

    private static Object enige(List<List<String>> uitkomsten) {
        return uitkomsten.size() > 1 ? TEGELIJK : uitkomsten;
    }

    private static List<Doos> samen(List<Doos> dozen) {
        List<Doos> over = new ArrayList<>(dozen);
        int eerst;
        do {
            eerst = over.size();
            for (int i = 0; i < over.size(); i++) {
                for (int j = over.size() - 1; j > i; j--) {
                    int kolom = over.get(i).zelfdeRijen(over.get(j)) ? over.get(i).enigVerschil(over.get(j)) : -1;
                    if (kolom >= 0) {
                        over.set(i, over.get(i).samenMet(over.remove(j), kolom));
                    }
                }
            }
        } while (over.size() < eerst);
        return over;
    }
}
