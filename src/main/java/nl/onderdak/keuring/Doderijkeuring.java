package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds rows that never decide anything: no value meets them, or another row takes all they name on the same days. */
final class Doderijkeuring {

    private Doderijkeuring() {
    }

    /** @param beoordeeld rows with a cell that has a finding of its own */
    static List<Bevinding> keur(Tabelbeeld tabel, Rooster rooster, Set<String> beoordeeld) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (int rij = 0; rij < rooster.rijen(); rij++) {
            String id = rooster.id(rij);
            if (!rooster.isLeesbaar(rij) || beoordeeld.contains(id)) {
                continue;
            }
            for (Kolom kolom : rooster.kolommen()) {
                if (rooster.vakken(rij, kolom.plaats()).isEmpty()) {
                    bevindingen.add(Bevinding.fout("dode-rij", tabel.plaats().rij(id).kolom(kolom.id()),
                            "Rij " + id + " geldt nooit: geen enkele waarde van kolom " + kolom.titel() + " past bij de cel.", "Verruim de cel of verwijder de rij."));
                }
            }
            if (!tabel.verzamelt()) {
                opgeslokt(tabel, rooster, rij, bevindingen);
            }
        }
        return bevindingen;
    }

    private static void opgeslokt(Tabelbeeld tabel, Rooster rooster, int rij, List<Bevinding> bevindingen) {
        IntStream.range(0, rooster.rijen()).filter(ander -> ander != rij && rooster.isLeesbaar(ander) && omvat(rooster, ander, rij) && !(ander > rij && omvat(rooster, rij, ander)))
                .mapToObj(rooster::id).findFirst()
                .ifPresent(ander -> bevindingen.add(Bevinding.fout("dode-rij", tabel.plaats().rij(rooster.id(rij)),
                        "Rij " + rooster.id(rij) + " beslist nooit alleen: alles wat zij noemt, staat ook in " + ander + ".",
                        "Verwijder " + rooster.id(rij) + ", of maak " + ander + " nauwer.").met(List.of(ander))));
    }

    /** Rows that differ in their days follow each other; then it is the period that is wrong. */
    private static boolean omvat(Rooster rooster, int groot, int klein) {
        return rooster.kolommen().stream().allMatch(kolom -> {
            BitSet over = (BitSet) rooster.vakken(klein, kolom.plaats()).clone();
            over.andNot(rooster.vakken(groot, kolom.plaats()));
            return over.isEmpty() && !rooster.vakken(klein, kolom.plaats()).isEmpty()
                    && (!kolom.periode() || rooster.vakken(klein, kolom.plaats()).equals(rooster.vakken(groot, kolom.plaats())));
        });
    }
}
