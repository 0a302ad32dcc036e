package nl.onderdak.toewijzing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** Gives persons of households room, and moves persons of others on when that makes room. Households may be split here. */
final class Plaatsing {

    private static final int NIET_BEZOCHT = -2;
    private static final int BEGIN = -1;

    private final Stromen stromen;
    private final BitSet[] toegestaan;
    private final long[] vrij;
    private final long[] rest;
    /** On the way of the last search: where one came from, and whose person moves. */
    private final int[] vorige;
    private final int[] wie;
    private final BitSet gezien = new BitSet();

    Plaatsing(Opgave opgave) {
        int gemeenten = opgave.nietGekoppeld();
        this.stromen = new Stromen(opgave.huishoudens().size(), gemeenten);
        this.toegestaan = new BitSet[opgave.huishoudens().size()];
        this.rest = new long[toegestaan.length];
        for (int i = 0; i < toegestaan.length; i++) {
            Huishouden huishouden = opgave.huishoudens().get(i);
            toegestaan[i] = new BitSet(gemeenten);
            for (int j = 0; j < gemeenten; j++) {
                toegestaan[i].set(j, !huishouden.uitgesloten(j));
            }
            rest[i] = huishouden.personen();
        }
        this.vrij = opgave.gemeenten().stream().mapToLong(Gemeente::ruimte).toArray();
        this.vorige = new int[gemeenten];
        this.wie = new int[gemeenten];
    }

    /** Gives as many persons of a household room as can be made; true when that is everyone. */
    boolean plaats(int huishouden) {
        while (rest[huishouden] > 0) {
            int doel = zoek(huishouden);
            if (doel < 0) {
                return false;
            }
            verplaats(huishouden, doel);
        }
        return true;
    }

    /** Takes all persons of a household away again. */
    void haalWeg(int huishouden) {
        for (int j = toegestaan[huishouden].nextSetBit(0); j >= 0; j = toegestaan[huishouden].nextSetBit(j + 1)) {
            long personen = stromen.personen(huishouden, j);
            if (personen > 0) {
                stromen.wijzig(huishouden, j, -personen);
                vrij[j] += personen;
                rest[huishouden] += personen;
            }
        }
    }

    /** Everyone whose room the household could have if they moved on; that it does not help is what makes the conflict. */
    BitSet inDeWeg(int huishouden) {
        zoek(huishouden);
        return (BitSet) gezien.clone();
    }

    private int zoek(int huishouden) {
        Arrays.fill(vorige, NIET_BEZOCHT);
        gezien.clear();
        Deque<Integer> rij = new ArrayDeque<>();
        int doel = breidUit(huishouden, BEGIN, rij);
        while (doel < 0 && !rij.isEmpty()) {
            int hier = rij.remove();
            for (int lid = 0; lid < stromen.ledental(hier) && doel < 0; lid++) {
                int ander = stromen.lid(hier, lid);
                if (!gezien.get(ander)) {
                    doel = breidUit(ander, hier, rij);
                }
            }
        }
        return doel;
    }

    private int breidUit(int huishouden, int van, Deque<Integer> rij) {
        gezien.set(huishouden);
        for (int j = toegestaan[huishouden].nextSetBit(0); j >= 0; j = toegestaan[huishouden].nextSetBit(j + 1)) {
            if (vorige[j] == NIET_BEZOCHT) {
                vorige[j] = van;
                wie[j] = huishouden;
                if (vrij[j] > 0) {
                    return j;
                }
                rij.add(j);
            }
        }
        return -1;
    }

    private void verplaats(int huishouden, int doel) {
        long personen = Math.min(rest[huishouden], vrij[doel]);
        for (int j = doel; vorige[j] != BEGIN; j = vorige[j]) {
            personen = Math.min(personen, stromen.personen(wie[j], vorige[j]));
        }
        vrij[doel] -= personen;
        rest[huishouden] -= personen;
        for (int j = doel; j != BEGIN; j = vorige[j]) {
            stromen.wijzig(wie[j], j, personen);
            if (vorige[j] != BEGIN) {
                stromen.wijzig(wie[j], vorige[j], -personen);
            }
        }
    }
}
