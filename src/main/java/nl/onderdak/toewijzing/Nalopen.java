package nl.onderdak.toewijzing;

/** Looks once more at every municipality for every household, also those the search left out, until no move gains anything. */
final class Nalopen {

    private Nalopen() {
    }

    static Plan loopNa(Plan plan) {
        Opgave opgave = plan.opgave();
        Lastkosten kosten = Lastkosten.van(opgave);
        int niet = opgave.nietGekoppeld();
        int[] keuzen = new int[opgave.huishoudens().size()];
        long[] lasten = new long[niet];
        for (int j = 0; j < niet; j++) {
            lasten[j] = plan.last(j);
        }
        for (int i = 0; i < keuzen.length; i++) {
            keuzen[i] = plan.keuze(i);
        }
        boolean verplaatst = true;
        boolean ooit = false;
        while (verplaatst) {
            verplaatst = false;
            for (int i = 0; i < keuzen.length; i++) {
                Huishouden huishouden = opgave.huishoudens().get(i);
                int beste = beste(huishouden, keuzen[i], kosten, lasten);
                if (beste != keuzen[i]) {
                    verplaats(huishouden.personen(), keuzen[i], beste, lasten);
                    keuzen[i] = beste;
                    verplaatst = true;
                    ooit = true;
                }
            }
        }
        return ooit ? new Plan(opgave, keuzen) : plan;
    }

    private static int beste(Huishouden huishouden, int hier, Lastkosten kosten, long[] lasten) {
        int niet = lasten.length;
        int personen = huishouden.personen();
        long meeste = huishouden.waarde(hier);
        if (hier != niet) {
            meeste -= kosten.totaal(hier, lasten[hier]) - kosten.totaal(hier, lasten[hier] - personen);
        }
        int beste = hier;
        for (int j = 0; j <= niet; j++) {
            if (j == hier || huishouden.waarde(j) <= meeste || j < niet && lasten[j] + personen > kosten.ruimte(j)) {
                continue;
            }
            long waarde = huishouden.waarde(j) - (j == niet ? 0 : kosten.totaal(j, lasten[j] + personen) - kosten.totaal(j, lasten[j]));
            if (waarde > meeste) {
                meeste = waarde;
                beste = j;
            }
        }
        return beste;
    }

    private static void verplaats(int personen, int van, int naar, long[] lasten) {
        if (van != lasten.length) {
            lasten[van] -= personen;
        }
        if (naar != lasten.length) {
            lasten[naar] += personen;
        }
    }
}
