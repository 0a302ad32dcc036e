package nl.onderdak.toewijzing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which choices the persons of every household have at this moment, seen from the household and from the choice. */
final class Stromen {

    private final int[][] keuzen;
    private final long[][] personen;
    private final int[] aantal;
    private final int[][] leden;
    private final int[] ledental;

    Stromen(int huishoudens, int breedte) {
        this.keuzen = new int[huishoudens][1];
        this.personen = new long[huishoudens][1];
        this.aantal = new int[huishoudens];
        this.leden = new int[breedte][8];
        this.ledental = new int[breedte];
    }

    /** Number of households with persons at a choice. */
    int ledental(int keuze) {
        return ledental[keuze];
    }

    /** One of the households with persons at a choice. */
    int lid(int keuze, int nummer) {
        return leden[keuze][nummer];
    }

    long personen(int huishouden, int keuze) {
        int plaats = plaats(huishouden, keuze);
        return plaats < 0 ? 0 : personen[huishouden][plaats];
    }

    /** Adds persons, or takes them away when negative; true when the household came to the choice or left it. */
    boolean wijzig(int huishouden, int keuze, long erbij) {
        int plaats = plaats(huishouden, keuze);
        if (plaats < 0) {
            kom(huishouden, keuze, erbij);
            return true;
        }
        personen[huishouden][plaats] += erbij;
        if (personen[huishouden][plaats] > 0) {
            return false;
        }
        vertrek(huishouden, keuze, plaats);
        return true;
    }

    private int plaats(int huishouden, int keuze) {
        for (int t = 0; t < aantal[huishouden]; t++) {
            if (keuzen[huishouden][t] == keuze) {
                return t;
            }
        }
        return -1;
    }

    private void kom(int huishouden, int keuze, long erbij) {
        int t = aantal[huishouden]++;
        if (t == keuzen[huishouden].length) {
            keuzen[huishouden] = Arrays.copyOf(keuzen[huishouden], 2 * t);
            personen[huishouden] = Arrays.copyOf(personen[huishouden], 2 * t);
        }
        keuzen[huishouden][t] = keuze;
        personen[huishouden][t] = erbij;
        if (ledental[keuze] == leden[keuze].length) {
            leden[keuze] = Arrays.copyOf(leden[keuze], 2 * ledental[keuze]);
        }
        leden[keuze][ledental[keuze]++] = huishouden;
    }

    private void vertrek(int huishouden, int keuze, int plaats) {
        int laatste = --aantal[huishouden];
        keuzen[huishouden][plaats] = keuzen[huishouden][laatste];
        personen[huishouden][plaats] = personen[huishouden][laatste];
        int lid = 0;
        while (leden[keuze][lid] != huishouden) {
            lid++;
        }
        leden[keuze][lid] = leden[keuze][--ledental[keuze]];
    }

    List<List<Verdeling.Deel>> delen() {
        List<List<Verdeling.Deel>> delen = new ArrayList<>();
        for (int i = 0; i < aantal.length; i++) {
            List<Verdeling.Deel> eigen = new ArrayList<>();
            for (int t = 0; t < aantal[i]; t++) {
                eigen.add(new Verdeling.Deel(keuzen[i][t], personen[i][t]));
            }
            delen.add(List.copyOf(eigen));
        }
        return delen;
    }
}
