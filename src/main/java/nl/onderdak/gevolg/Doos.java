package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A block of inputs in which the same rows apply everywhere.
 *
 * @param keuzen per column which of its parts
 * @param oud    rows of the old table that apply, by place in the pair
 * @param nieuw  rows of the new table that apply
 */
record Doos(List<BitSet> keuzen, List<Integer> oud, List<Integer> nieuw) {

    Doos achter(BitSet keuze) {
        List<BitSet> meer = new ArrayList<>(keuzen.size() + 1);
        meer.add(keuze);
        meer.addAll(keuzen);
        return new Doos(meer, oud, nieuw);
    }

    boolean zelfdeRijen(Doos ander) {
        return oud.equals(ander.oud) && nieuw.equals(ander.nieuw);
    }

    /** The one column in which two blocks with the same rows differ; -1 when there is none or more than one. */
    int enigVerschil(Doos ander) {
        int verschil = -1;
        for (int i = 0; i < keuzen.size(); i++) {
            if (!keuzen.get(i).equals(ander.keuzen.get(i))) {
                if (verschil >= 0) {
                    return -1;
                }
                verschil = i;
            }
        }
        return verschil;
    }

    Doos samenMet(Doos ander, int kolom) {
        List<BitSet> samen = new ArrayList<>(keuzen);
        BitSet keuze = (BitSet) keuzen.get(kolom).clone();
        keuze.or(ander.keuzen.get(kolom));
        samen.set(kolom, keuze);
        return new Doos(samen, oud, nieuw);
    }
}
