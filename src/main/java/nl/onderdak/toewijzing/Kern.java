package nl.onderdak.toewijzing;

import java.util.Arrays;

/**
 * The choices that may matter: per household those that are worth least below its best after prices, always with not to
 * couple and the choice of the first plan. Numbered through over all households, and also in order of what they are short.
 */
final class Kern {

    private static final int PER_HUISHOUDEN = 24;

    private final int[] begin;
    private final int[] eigenaar;
    private final int[] keuze;
    private final long[] waarde;
    private final double[] tekort;
    private final int[] opTekort;
    private final double[] gesorteerd;

    /** @param eerste per household its choice in the first plan */
    Kern(Verdeling verdeling, int[] eerste) {
        Opgave opgave = verdeling.opgave();
        int breedte = opgave.nietGekoppeld() + 1;
        int meest = Math.min(breedte, PER_HUISHOUDEN);
        int ruim = eerste.length * (meest + 2);
        this.begin = new int[eerste.length + 1];
        int[] ruimKeuze = new int[ruim];
        double[] ruimTekort = new double[ruim];
        long[] netto = new long[breedte];
        int[] besten = new int[meest + 2];
        for (int i = 0; i < eerste.length; i++) {
            netto(verdeling, opgave.huishoudens().get(i), netto);
            int aantal = besten(netto, meest, i, besten);
            long hoogste = netto[besten[0]];
            aantal = metErbij(besten, aantal, opgave.nietGekoppeld());
            aantal = metErbij(besten, aantal, eerste[i]);
            for (int t = 0; t < aantal; t++) {
                ruimKeuze[begin[i] + t] = besten[t];
                ruimTekort[begin[i] + t] = (double) (hoogste - netto[besten[t]]) / verdeling.schaal().factor();
            }
            begin[i + 1] = begin[i] + aantal;
        }
        int totaal = begin[eerste.length];
        this.keuze = Arrays.copyOf(ruimKeuze, totaal);
        this.tekort = Arrays.copyOf(ruimTekort, totaal);
        this.waarde = new long[totaal];
        this.eigenaar = new int[totaal];
        for (int i = 0; i < eerste.length; i++) {
            for (int p = begin[i]; p < begin[i + 1]; p++) {
                eigenaar[p] = i;
                waarde[p] = opgave.huishoudens().get(i).waarde(keuze[p]);
            }
        }
        this.opTekort = sorteer();
        this.gesorteerd = Arrays.stream(opTekort).mapToDouble(p -> tekort[p]).toArray();
    }

    /** Scaled value of every choice after prices; the lowest number where the household is excluded or never fits. */
    private static void netto(Verdeling verdeling, Huishouden huishouden, long[] netto) {
        long factor = verdeling.schaal().factor();
        int niet = huishouden.keuzen();
        for (int j = 0; j < niet; j++) {
            boolean kan = !huishouden.uitgesloten(j) && huishouden.personen() <= verdeling.opgave().gemeenten().get(j).ruimte();
            netto[j] = kan ? huishouden.waarde(j) * factor - huishouden.personen() * verdeling.prijzen()[j] : Long.MIN_VALUE;
        }
        netto[niet] = huishouden.waarde(niet) * factor;
    }

    /** Equals are taken from a different place for every household, so that they do not all look at the same municipalities. */
    private static int besten(long[] netto, int meest, int huishouden, int[] besten) {
        int start = (int) (huishouden * 7919L % netto.length);
        int aantal = 0;
        for (int n = 0; n < netto.length; n++) {
            int j = n + start < netto.length ? n + start : n + start - netto.length;
            if (netto[j] == Long.MIN_VALUE || aantal == meest && netto[j] <= netto[besten[aantal - 1]]) {
                continue;
            }
            int plaats = aantal < meest ? aantal++ : aantal - 1;
            while (plaats > 0 && netto[besten[plaats - 1]] < netto[j]) {
                besten[plaats] = besten[plaats - 1];
                plaats--;
            }
            besten[plaats] = j;
        }
        return aantal;
    }

    private static int metErbij(int[] besten, int aantal, int keuze) {
        for (int t = 0; t < aantal; t++) {
            if (besten[t] == keuze) {
                return aantal;
            }
        }
        besten[aantal] = keuze;
        return aantal + 1;
    }

    private int[] sorteer() {
        long[] sleutels = new long[tekort.length];
        for (int p = 0; p < sleutels.length; p++) {
            sleutels[p] = (long) Float.floatToIntBits((float) tekort[p]) << 32 | p;
        }
        Arrays.sort(sleutels);
        return Arrays.stream(sleutels).mapToInt(sleutel -> (int) sleutel).toArray();
    }

    int begin(int huishouden) {
        return begin[huishouden];
    }

    int einde(int huishouden) {
        return begin[huishouden + 1];
    }

    int eigenaar(int nummer) {
        return eigenaar[nummer];
    }

    int keuze(int nummer) {
        return keuze[nummer];
    }

    long waarde(int nummer) {
        return waarde[nummer];
    }

    /** What a choice is worth less than the best of its household, after prices. */
    double tekort(int nummer) {
        return tekort[nummer];
    }

    /** How many choices are worth at most {@code grens} below the best of their household. */
    int aantalBinnen(double grens) {
        int laag = 0;
        int hoog = gesorteerd.length;
        while (laag < hoog) {
            int midden = (laag + hoog) >>> 1;
            if (gesorteerd[midden] <= grens) {
                laag = midden + 1;
            } else {
                hoog = midden;
            }
        }
        return laag;
    }

    /** The choice at a place in the order of what they are short. */
    int opTekort(int plaats) {
        return opTekort[plaats];
    }

    int nummer(int huishouden, int gezocht) {
        for (int p = begin[huishouden]; p < begin[huishouden + 1]; p++) {
            if (keuze[p] == gezocht) {
                return p;
            }
        }
        throw new IllegalArgumentException("Keuze " + gezocht + " van huishouden " + huishouden + " hoort niet bij de kern.");
    }

    /** What the third municipality of half the households is short at most: the scale on which choices differ. */
    double verschil(int nietGekoppeld) {
        double[] derde = new double[begin.length - 1];
        for (int i = 0; i < derde.length; i++) {
            int gemeenten = 0;
            for (int p = begin[i]; p < begin[i + 1] && gemeenten < 3; p++) {
                if (keuze[p] != nietGekoppeld) {
                    derde[i] = tekort[p];
                    gemeenten++;
                }
            }
        }
        Arrays.sort(derde);
        return derde[derde.length / 2];
    }
}
