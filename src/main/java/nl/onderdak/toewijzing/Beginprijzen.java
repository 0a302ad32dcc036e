package nl.onderdak.toewijzing;

/** Prices that nearly balance loads and room, found by raising what is too full and lowering what is too empty. */
final class Beginprijzen {

    private static final int RONDEN = 90;
    private static final int GROVE_RONDEN = 60;
    private static final int STEEKPROEF = 1500;
    private static final double EERSTE_STAP = 1.0 / 32;
    private static final double KRIMP = 0.94;

    private final Waardetabel tabel;
    private final Lastkosten kosten;

    Beginprijzen(Waardetabel tabel, Lastkosten kosten) {
        this.tabel = tabel;
        this.kosten = kosten;
    }

    /** A price per choice; that of not coupling is zero. */
    long[] zoek() {
        long[] prijzen = new long[tabel.breedte()];
        double stap = tabel.spreiding() * EERSTE_STAP;
        int grof = Math.max(1, tabel.huishoudens() / STEEKPROEF);
        for (int ronde = 0; ronde < RONDEN && stap >= 1; ronde++) {
            int elke = ronde < GROVE_RONDEN ? grof : 1;
            double[] last = new double[tabel.breedte()];
            for (int i = ronde % elke; i < tabel.huishoudens(); i += elke) {
                last[tabel.beste(i, prijzen)] += (double) tabel.personen(i) * elke;
            }
            for (int j = 0; j < prijzen.length - 1; j++) {
                prijzen[j] = Math.max(0, prijzen[j] + Math.round(stap * druk(j, last[j], prijzen[j])));
            }
            stap *= KRIMP;
        }
        return prijzen;
    }

    /** From -1, far too empty, to 1, far too full. */
    private double druk(int gemeente, double last, long prijs) {
        double laagste = kosten.lastOnder(gemeente, prijs);
        double hoogste = kosten.lastTotEnMet(gemeente, prijs);
        double teVeel = last > hoogste ? last - hoogste : Math.min(0, last - laagste);
        return Math.max(-1, Math.min(1, teVeel / (2 + hoogste / 4)));
    }
}
