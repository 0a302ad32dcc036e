package nl.onderdak.toewijzing;

import java.util.Arrays;

/** For every two choices the least that it costs one person to go from the one to the other, and whose person that is. */
final class Overstappen {

    static final long GEEN = Long.MAX_VALUE / 2;

    private final Waardetabel tabel;
    private final Stromen stromen;
    private final int breedte;
    private final long[] verlies;
    private final int[] wie;

    Overstappen(Waardetabel tabel, Stromen stromen) {
        this.tabel = tabel;
        this.stromen = stromen;
        this.breedte = tabel.breedte();
        this.verlies = new long[breedte * breedte];
        this.wie = new int[breedte * breedte];
        Arrays.fill(verlies, GEEN);
        Arrays.fill(wie, -1);
        for (int j = 0; j < breedte; j++) {
            for (int lid = 0; lid < stromen.ledental(j); lid++) {
                komt(stromen.lid(j, lid), j);
            }
        }
    }

    /** Loss of value of one person, {@link #GEEN} when nobody can go. */
    long verlies(int van, int naar) {
        return verlies[van * breedte + naar];
    }

    int wie(int van, int naar) {
        return wie[van * breedte + naar];
    }

    void komt(int huishouden, int keuze) {
        long hier = tabel.waarde(huishouden, keuze);
        int rij = keuze * breedte;
        for (int k = 0; k < breedte; k++) {
            long daar = tabel.waarde(huishouden, k);
            if (k != keuze && daar != Waardetabel.NIET && hier - daar < verlies[rij + k]) {
                verlies[rij + k] = hier - daar;
                wie[rij + k] = huishouden;
            }
        }
    }

    void vertrekt(int huishouden, int keuze) {
        int rij = keuze * breedte;
        for (int k = 0; k < breedte; k++) {
            if (wie[rij + k] == huishouden) {
                zoekOpnieuw(keuze, k);
            }
        }
    }

    private void zoekOpnieuw(int van, int naar) {
        long minste = GEEN;
        int minsteLid = -1;
        for (int lid = 0; lid < stromen.ledental(van); lid++) {
            int i = stromen.lid(van, lid);
            long daar = tabel.waarde(i, naar);
            if (daar != Waardetabel.NIET && tabel.waarde(i, van) - daar < minste) {
                minste = tabel.waarde(i, van) - daar;
                minsteLid = i;
            }
        }
        verlies[van * breedte + naar] = minste;
        wie[van * breedte + naar] = minsteLid;
    }
}
