package nl.onderdak.toewijzing;

/** A few moves that belong together: tried on the loads first, then either carried out or taken back. */
final class Keten {

    private static final int MEEST = 12;

    private final Kern kern;
    private final Bezetting bezetting;
    private final int[] los = new int[MEEST];
    private final int[] nieuw = new int[MEEST];
    private final int[] van = new int[MEEST];
    private int aantalLos;
    private int aantalGeplaatst;
    private long winst;

    Keten(Kern kern, Bezetting bezetting) {
        this.kern = kern;
        this.bezetting = bezetting;
    }

    /** What the moves so far gain, with those who have no place yet counted as gone. */
    long winst() {
        return winst;
    }

    int losgemaakt() {
        return aantalLos;
    }

    /** A household that was taken away, in order. */
    int los(int nummer) {
        return los[nummer];
    }

    boolean heeft(int huishouden) {
        for (int t = 0; t < aantalLos; t++) {
            if (los[t] == huishouden) {
                return true;
            }
        }
        return false;
    }

    /** Takes a household away from its place; places are given in the order in which they are taken away. */
    void maakLos(int huishouden) {
        int van = bezetting.keuze(huishouden);
        int personen = bezetting.omvang(huishouden);
        winst -= bezetting.eigenWaarde(huishouden) + bezetting.kosten(van, -personen);
        bezetting.belast(van, -personen);
        los[aantalLos++] = huishouden;
    }

    /** Gives the next household a place that has room. */
    void plaats(int nummer) {
        int naar = kern.keuze(nummer);
        int personen = bezetting.omvang(los[aantalGeplaatst]);
        winst += kern.waarde(nummer) - bezetting.kosten(naar, personen);
        bezetting.belast(naar, personen);
        nieuw[aantalGeplaatst++] = nummer;
    }

    /** Takes back the last place given. */
    void neemTerug() {
        int nummer = nieuw[--aantalGeplaatst];
        int naar = kern.keuze(nummer);
        int personen = bezetting.omvang(los[aantalGeplaatst]);
        bezetting.belast(naar, -personen);
        winst -= kern.waarde(nummer) - bezetting.kosten(naar, personen);
    }

    /** Makes the moves; everyone has a place. */
    void voerUit() {
        long gewonnen = winst;
        herstelLasten();
        for (int t = 0; t < aantalLos; t++) {
            van[t] = bezetting.keuze(los[t]);
            bezetting.verplaats(los[t], nieuw[t]);
        }
        for (int t = 0; t < aantalLos; t++) {
            bezetting.meet(van[t]);
            bezetting.meet(kern.keuze(nieuw[t]));
        }
        bezetting.win(gewonnen);
        wis();
    }

    void vergeet() {
        herstelLasten();
        wis();
    }

    private void herstelLasten() {
        for (int t = 0; t < aantalGeplaatst; t++) {
            bezetting.belast(kern.keuze(nieuw[t]), -bezetting.omvang(los[t]));
        }
        for (int t = 0; t < aantalLos; t++) {
            bezetting.belast(bezetting.keuze(los[t]), bezetting.omvang(los[t]));
        }
    }

    private void wis() {
        aantalLos = 0;
        aantalGeplaatst = 0;
        winst = 0;
    }
}
