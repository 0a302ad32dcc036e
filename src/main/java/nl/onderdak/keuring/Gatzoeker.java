package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the values for which no row of a grid applies. */
final class Gatzoeker {

    private static final int STAPPEN = 200_000;

    private record Knoop(int kolom, BitSet rijen) {
    }

    private final Rooster rooster;
    private final int kolommen;
    private final List<List<BitSet>> dekking = new ArrayList<>();
    private final List<List<BitSet>> rijenPerVak = new ArrayList<>();
    private final List<BitSet> vrijVanaf = new ArrayList<>();
    private final Set<Knoop> gedekt = new HashSet<>();
    private int stappen;

    Gatzoeker(Rooster rooster) {
        this.rooster = rooster;
        this.kolommen = rooster.kolommen().size();
        for (int rij = 0; rij < rooster.rijen(); rij++) {
            int deze = rij;
            dekking.add(IntStream.range(0, kolommen).mapToObj(kolom -> rooster.vakken(deze, kolom)).toList());
        }
    }

    /** @return gaps as large as they can be, at most {@code meeste}; each is the parts per column */
    List<List<BitSet>> zoek(int meeste) {
        List<List<BitSet>> gaten = new ArrayList<>();
        while (gaten.size() < meeste) {
            richtIn();
            Optional<int[]> punt = zoek(0, alle(), new int[kolommen]);
            if (punt.isEmpty()) {
                return gaten;
            }
            List<BitSet> gat = verruim(punt.get());
            gaten.add(gat);
            dekking.add(gat);
        }
        return gaten;
    }

    /** Whether the search ended before everything was gone through. */
    boolean isAfgebroken() {
        return stappen > STAPPEN;
    }

    private BitSet alle() {
        BitSet alle = new BitSet();
        alle.set(0, dekking.size());
        return alle;
    }

    private void richtIn() {
        gedekt.clear();
        rijenPerVak.clear();
        vrijVanaf.clear();
        for (int kolom = 0; kolom < kolommen; kolom++) {
            List<BitSet> perVak = new ArrayList<>(IntStream.range(0, rooster.as(kolom).omvang()).mapToObj(vak -> new BitSet()).toList());
            for (int rij = 0; rij < dekking.size(); rij++) {
                int deze = rij;
                dekking.get(rij).get(kolom).stream().forEach(vak -> perVak.get(vak).set(deze));
            }
            rijenPerVak.add(perVak);
        }
        for (int vanaf = 0; vanaf <= kolommen; vanaf++) {
            BitSet vrij = new BitSet();
            for (int rij = 0; rij < dekking.size(); rij++) {
                int deze = rij;
                vrij.set(rij, IntStream.range(vanaf, kolommen).allMatch(kolom -> dekking.get(deze).get(kolom).cardinality() == rooster.as(kolom).omvang()));
            }
            vrijVanaf.add(vrij);
        }
    }

    private Optional<int[]> zoek(int kolom, BitSet rijen, int[] punt) {
        if (rijen.isEmpty()) {
            return Optional.of(punt.clone());
        }
        if (vrijVanaf.get(kolom).intersects(rijen) || !gedekt.add(new Knoop(kolom, rijen)) || ++stappen > STAPPEN) {
            return Optional.empty();
        }
        for (int vak = 0; vak < rijenPerVak.get(kolom).size(); vak++) {
            BitSet over = (BitSet) rijen.clone();
            over.and(rijenPerVak.get(kolom).get(vak));
            punt[kolom] = vak;
            Optional<int[]> gevonden = zoek(kolom + 1, over, punt);
            if (gevonden.isPresent()) {
                return gevonden;
            }
        }
        punt[kolom] = 0;
        return Optional.empty();
    }

    /** The largest block around a point without a row: first over the days, so that a period reads as one. */
    private List<BitSet> verruim(int[] punt) {
        List<BitSet> blok = new ArrayList<>();
        for (int vak : punt) {
            BitSet enkel = new BitSet();
            enkel.set(vak);
            blok.add(enkel);
        }
        rooster.periodekolom().ifPresent(kolom -> verruim(blok, kolom.plaats()));
        IntStream.range(0, kolommen).forEach(kolom -> verruim(blok, kolom));
        return blok;
    }

    private void verruim(List<BitSet> blok, int kolom) {
        BitSet geraakt = new BitSet();
        for (List<BitSet> rij : dekking) {
            if (IntStream.range(0, kolommen).allMatch(ander -> ander == kolom || rij.get(ander).intersects(blok.get(ander)))) {
                geraakt.or(rij.get(kolom));
            }
        }
        BitSet ruim = rooster.as(kolom).alles();
        ruim.andNot(geraakt);
        if (rooster.kolommen().get(kolom).periode()) {
            ruim = aaneen(ruim, blok.get(kolom).nextSetBit(0));
        }
        blok.set(kolom, ruim);
    }

    /** The parts that lie next to each other, around one of them. */
    private static BitSet aaneen(BitSet vakken, int rond) {
        BitSet aaneen = new BitSet();
        aaneen.set(vakken.previousClearBit(rond) + 1, vakken.nextClearBit(rond));
        return aaneen;
    }
}
