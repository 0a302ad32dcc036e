package nl.onderdak.toewijzing;

/** The best plan there is, by trying all; for small problems only. */
final class AlleKeuzen {

    private final Opgave opgave;
    private final Lastkosten kosten;
    private final long[] lasten;
    private long meeste = Long.MIN_VALUE;

    private AlleKeuzen(Opgave opgave) {
        this.opgave = opgave;
        this.kosten = Lastkosten.van(opgave);
        this.lasten = new long[opgave.gemeenten().size()];
    }

    static long meesteWaarde(Opgave opgave) {
        AlleKeuzen keuzen = new AlleKeuzen(opgave);
        keuzen.probeer(0, 0);
        return keuzen.meeste;
    }

    private void probeer(int huishouden, long waarde) {
        if (huishouden == opgave.huishoudens().size()) {
            long totaal = waarde;
            for (int j = 0; j < lasten.length; j++) {
                totaal -= kosten.totaal(j, lasten[j]);
            }
            meeste = Math.max(meeste, totaal);
            return;
        }
        Huishouden wie = opgave.huishoudens().get(huishouden);
        probeer(huishouden + 1, waarde + wie.waarde(opgave.nietGekoppeld()));
        for (int j = 0; j < lasten.length; j++) {
            if (!wie.uitgesloten(j) && lasten[j] + wie.personen() <= kosten.ruimte(j)) {
                lasten[j] += wie.personen();
                probeer(huishouden + 1, waarde + wie.waarde(j));
                lasten[j] -= wie.personen();
            }
        }
    }
}
