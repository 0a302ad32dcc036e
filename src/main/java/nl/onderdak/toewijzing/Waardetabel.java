package nl.onderdak.toewijzing;

import java.util.Arrays;

/** Scaled value per person of every choice of every household, in one row per household; the last choice is not to couple. */
final class Waardetabel {

    /** Lower than any value, and so low that a price can still be taken off. */
    static final long NIET = Long.MIN_VALUE / 2;

    private final int breedte;
    private final int[] personen;
    private final long[] waarden;

    Waardetabel(Opgave opgave, Schaal schaal) {
        this.breedte = opgave.nietGekoppeld() + 1;
        this.personen = opgave.huishoudens().stream().mapToInt(Huishouden::personen).toArray();
        this.waarden = new long[personen.length * breedte];
        for (int i = 0; i < personen.length; i++) {
            Huishouden huishouden = opgave.huishoudens().get(i);
            for (int j = 0; j < breedte; j++) {
                waarden[i * breedte + j] = huishouden.uitgesloten(j) ? NIET : schaal.perPersoon(huishouden.waarde(j), personen[i]);
            }
        }
    }

    int huishoudens() {
        return personen.length;
    }

    int breedte() {
        return breedte;
    }

    int personen(int huishouden) {
        return personen[huishouden];
    }

    long waarde(int huishouden, int keuze) {
        return waarden[huishouden * breedte + keuze];
    }

    /** The choice that is worth most after prices, the first of equals. */
    int beste(int huishouden, long[] prijzen) {
        int begin = huishouden * breedte;
        int beste = breedte - 1;
        long meeste = waarden[begin + beste] - prijzen[beste];
        for (int j = 0; j < breedte - 1; j++) {
            long netto = waarden[begin + j] - prijzen[j];
            if (netto > meeste) {
                meeste = netto;
                beste = j;
            }
        }
        return beste;
    }

    /** Distance between the lowest and the highest value that is allowed. */
    long spreiding() {
        long hoogste = Arrays.stream(waarden).max().orElse(0);
        long laagste = Arrays.stream(waarden).filter(waarde -> waarde != NIET).min().orElse(0);
        return hoogste - laagste;
    }
}
