package nl.onderdak.toewijzing;

import java.util.Arrays;

/**
 * Exact optimum of the problem in which households may be split: a transport problem from households to municipalities,
 * solved by shortest paths. Every person is first at the best choice under nearly right prices; what is then too many
 * somewhere goes along the cheapest chain of moves to where there is room, and the prices follow. All in whole numbers.
 */
final class Transport {

    private final Opgave opgave;
    private final Schaal schaal;
    private final Waardetabel tabel;
    private final Lastkosten kosten;
    private final int breedte;
    private final int niet;
    private final long[] prijzen;
    /** Load of a municipality as its costs count it; what is more than that is still to be moved. */
    private final long[] last;
    private final long[] over;
    private final Stromen stromen;
    private Overstappen overstappen;
    private final long[] afstand;
    private final int[] vorige;
    private final boolean[] klaar;
    private final Voortgang voortgang;

    private Transport(Opgave opgave, Voortgang voortgang) {
        this.opgave = opgave;
        this.voortgang = voortgang;
        this.schaal = Schaal.voor(opgave);
        this.tabel = new Waardetabel(opgave, schaal);
        this.kosten = new Lastkosten(opgave.gemeenten(), schaal.kosten(opgave.kosten().perPersoon()));
        this.breedte = tabel.breedte();
        this.niet = breedte - 1;
        this.prijzen = new Beginprijzen(tabel, kosten).zoek();
        this.last = new long[breedte];
        this.over = new long[breedte];
        this.stromen = new Stromen(tabel.huishoudens(), breedte);
        this.afstand = new long[breedte];
        this.vorige = new int[breedte];
        this.klaar = new boolean[breedte];
    }

    static Verdeling los(Opgave opgave, Voortgang voortgang) {
        Transport transport = new Transport(opgave, voortgang);
        transport.begin();
        transport.vereffen();
        return new Verdeling(opgave, transport.stromen.delen(), transport.eindprijzen(), transport.schaal);
    }

    private void begin() {
        long[] aangekomen = new long[breedte];
        for (int i = 0; i < tabel.huishoudens(); i++) {
            int keuze = leegsteBeste(i, aangekomen);
            stromen.wijzig(i, keuze, tabel.personen(i));
            aangekomen[keuze] += tabel.personen(i);
        }
        for (int j = 0; j < niet; j++) {
            last[j] = Math.max(kosten.lastOnder(j, prijzen[j]), Math.min(aangekomen[j], kosten.lastTotEnMet(j, prijzen[j])));
            over[j] = aangekomen[j] - last[j];
            over[niet] -= over[j];
        }
        overstappen = new Overstappen(tabel, stromen);
    }

    /** Of equally good choices the one with most room left, so that ties do not all go the same way. */
    private int leegsteBeste(int huishouden, long[] aangekomen) {
        int beste = tabel.beste(huishouden, prijzen);
        long meeste = tabel.waarde(huishouden, beste) - prijzen[beste];
        long ruimte = beste == niet ? 0 : kosten.lastTotEnMet(beste, prijzen[beste]) - aangekomen[beste];
        for (int j = 0; j < niet; j++) {
            if (tabel.waarde(huishouden, j) - prijzen[j] == meeste) {
                long hier = kosten.lastTotEnMet(j, prijzen[j]) - aangekomen[j];
                if (hier > ruimte) {
                    ruimte = hier;
                    beste = j;
                }
            }
        }
        return beste;
    }

    private void vereffen() {
        long begin = teVeel();
        long rest = begin;
        while (rest > 0) {
            int doel = zoekPad();
            verlaagAfstand(afstand[doel]);
            rest -= verplaats(doel);
            voortgang.meld(new Voortgang.Stand(Voortgang.Fase.GRENS, 1 - (double) rest / begin, Double.NaN, Double.NaN));
        }
    }

    private long teVeel() {
        return Arrays.stream(over).filter(aantal -> aantal > 0).sum();
    }

    /** Shortest chain from where there are too many to the nearest choice with too few. */
    private int zoekPad() {
        for (int j = 0; j < breedte; j++) {
            afstand[j] = over[j] > 0 ? 0 : Overstappen.GEEN;
            vorige[j] = -1;
            klaar[j] = false;
        }
        while (true) {
            int hier = dichtstbij();
            if (over[hier] < 0) {
                return hier;
            }
            klaar[hier] = true;
            for (int k = 0; k < breedte; k++) {
                if (!klaar[k]) {
                    long verlies = verlies(hier, k);
                    if (verlies < Overstappen.GEEN && afstand[hier] + verlies - prijzen[hier] + prijzen[k] < afstand[k]) {
                        afstand[k] = afstand[hier] + verlies - prijzen[hier] + prijzen[k];
                        vorige[k] = hier;
                    }
                }
            }
        }
    }

    private int dichtstbij() {
        int beste = -1;
        for (int j = 0; j < breedte; j++) {
            if (!klaar[j] && (beste < 0 || afstand[j] < afstand[beste])) {
                beste = j;
            }
        }
        return beste;
    }

    /** What one more person at {@code naar} and one less at {@code van} costs: by a move, or by letting the load of a municipality grow or shrink. */
    private long verlies(int van, int naar) {
        return Math.min(overstappen.verlies(van, naar), lastverlies(van, naar));
    }

    private long lastverlies(int van, int naar) {
        if (naar == niet && last[van] < kosten.ruimte(van)) {
            return kosten.volgende(van, last[van]);
        }
        return van == niet && last[naar] > 0 ? -kosten.laatste(naar, last[naar]) : Overstappen.GEEN;
    }

    private void verlaagAfstand(long grens) {
        for (int j = 0; j < breedte; j++) {
            prijzen[j] += grens - Math.min(afstand[j], grens);
        }
    }

    private long verplaats(int doel) {
        long aantal = -over[doel];
        int bron = doel;
        while (vorige[bron] >= 0) {
            aantal = Math.min(aantal, kan(vorige[bron], bron));
            bron = vorige[bron];
        }
        aantal = Math.min(aantal, over[bron]);
        over[bron] -= aantal;
        over[doel] += aantal;
        for (int naar = doel; naar != bron; naar = vorige[naar]) {
            stap(vorige[naar], naar, aantal);
        }
        return aantal;
    }

    private boolean viaLast(int van, int naar) {
        return lastverlies(van, naar) < overstappen.verlies(van, naar);
    }

    private long kan(int van, int naar) {
        if (viaLast(van, naar)) {
            return naar == niet ? kosten.totBandeinde(van, last[van]) : kosten.totBandbegin(naar, last[naar]);
        }
        return stromen.personen(overstappen.wie(van, naar), van);
    }

    private void stap(int van, int naar, long aantal) {
        if (viaLast(van, naar)) {
            if (naar == niet) {
                last[van] += aantal;
            } else {
                last[naar] -= aantal;
            }
            return;
        }
        int wie = overstappen.wie(van, naar);
        boolean weg = stromen.wijzig(wie, van, -aantal);
        boolean nieuw = stromen.wijzig(wie, naar, aantal);
        if (weg) {
            overstappen.vertrekt(wie, van);
        }
        if (nieuw) {
            overstappen.komt(wie, naar);
        }
    }

    private long[] eindprijzen() {
        long[] eind = new long[niet];
        for (int j = 0; j < niet; j++) {
            eind[j] = Math.max(0, prijzen[j] - prijzen[niet]);
        }
        return eind;
    }
}
