package nl.onderdak.toewijzing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes whole households of the optimal division: who is not split stays, the others take the best place left, the largest first. */
final class Afronding {

    private Afronding() {
    }

    /** Per household the number of its choice. */
    static int[] rondAf(Verdeling verdeling) {
        Opgave opgave = verdeling.opgave();
        Lastkosten kosten = Lastkosten.van(opgave);
        int[] keuzen = new int[opgave.huishoudens().size()];
        long[] lasten = new long[opgave.gemeenten().size()];
        List<Integer> gesplitst = new ArrayList<>();
        for (int i = 0; i < keuzen.length; i++) {
            List<Verdeling.Deel> delen = verdeling.delen().get(i);
            if (delen.size() > 1) {
                gesplitst.add(i);
            } else {
                kies(opgave, keuzen, lasten, i, delen.get(0).keuze());
            }
        }
        gesplitst.sort(Comparator.comparing((Integer i) -> opgave.huishoudens().get(i).personen()).reversed());
        for (int i : gesplitst) {
            kies(opgave, keuzen, lasten, i, beste(opgave.huishoudens().get(i), kosten, lasten));
        }
        return keuzen;
    }

    private static void kies(Opgave opgave, int[] keuzen, long[] lasten, int huishouden, int keuze) {
        keuzen[huishouden] = keuze;
        if (keuze != opgave.nietGekoppeld()) {
            lasten[keuze] += opgave.huishoudens().get(huishouden).personen();
        }
    }

    private static int beste(Huishouden huishouden, Lastkosten kosten, long[] lasten) {
        int beste = huishouden.keuzen();
        long meeste = huishouden.waarde(beste);
        for (int j = 0; j < lasten.length; j++) {
            long last = lasten[j] + huishouden.personen();
            if (!huishouden.uitgesloten(j) && last <= kosten.ruimte(j)) {
                long waarde = huishouden.waarde(j) - kosten.totaal(j, last) + kosten.totaal(j, lasten[j]);
                if (waarde > meeste) {
                    meeste = waarde;
                    beste = j;
                }
            }
        }
        return beste;
    }
}
