package nl.onderdak.toewijzing;

import java.util.Arrays;

/** A plan that is being changed: who is where, how full it is, and what it is worth. */
final class Bezetting {

    private final Kern kern;
    private final Lastkosten kosten;
    private final int niet;
    private final int[] omvang;
    private final long[] ruimte;
    private final long[] last;
    /** Number in the core of the choice of every household. */
    private final int[] gekozen;
    private final int[] plaats;
    /** What the load of a municipality is short of the best load at its price. */
    private final double[] gemist;
    private final double[] beste;
    private final double[] prijs;
    private final int[][] leden;
    private final int[] ledental;
    private long waarde;

    Bezetting(Verdeling verdeling, Kern kern, int[] keuzen) {
        Opgave opgave = verdeling.opgave();
        this.kern = kern;
        this.kosten = Lastkosten.van(opgave);
        this.niet = opgave.nietGekoppeld();
        this.omvang = opgave.huishoudens().stream().mapToInt(Huishouden::personen).toArray();
        this.ruimte = new long[niet + 1];
        for (int j = 0; j < niet; j++) {
            ruimte[j] = kosten.ruimte(j);
        }
        ruimte[niet] = Long.MAX_VALUE / 2;
        this.last = new long[niet + 1];
        this.gekozen = new int[keuzen.length];
        this.plaats = new int[keuzen.length];
        this.leden = new int[niet + 1][8];
        this.ledental = new int[niet + 1];
        this.gemist = new double[niet + 1];
        this.beste = new double[niet];
        this.prijs = new double[niet];
        for (int i = 0; i < keuzen.length; i++) {
            kom(i, kern.nummer(i, keuzen[i]));
            waarde += kern.waarde(gekozen[i]);
        }
        for (int j = 0; j < niet; j++) {
            waarde -= kosten.totaal(j, last[j]);
            prijs[j] = (double) verdeling.prijzen()[j] / verdeling.schaal().factor();
            long volst = kosten.lastTotEnMet(j, (long) Math.floor(prijs[j]));
            beste[j] = prijs[j] * volst - kosten.totaal(j, volst);
            meet(j);
        }
    }

    long waarde() {
        return waarde;
    }

    int omvang(int huishouden) {
        return omvang[huishouden];
    }

    int keuze(int huishouden) {
        return kern.keuze(gekozen[huishouden]);
    }

    int[] keuzen() {
        return Arrays.stream(gekozen).map(kern::keuze).toArray();
    }

    int ledental(int keuze) {
        return ledental[keuze];
    }

    int lid(int keuze, int nummer) {
        return leden[keuze][nummer];
    }

    boolean past(int keuze, int erbij) {
        return last[keuze] + erbij <= ruimte[keuze];
    }

    /** Loads this choice with more persons, or fewer, without anybody moving; to look ahead. */
    void belast(int keuze, int erbij) {
        last[keuze] += erbij;
    }

    /** What it would cost to add persons, negative when that is a gain; the caller sees to it that they fit. */
    long kosten(int keuze, int erbij) {
        return keuze == niet ? 0 : kosten.totaal(keuze, last[keuze] + erbij) - kosten.totaal(keuze, last[keuze]);
    }

    /** Value of the present choice of a household, without costs. */
    long eigenWaarde(int huishouden) {
        return kern.waarde(gekozen[huishouden]);
    }

    /** Moves a household; room may be short until the caller has moved another away. */
    void verplaats(int huishouden, int nummer) {
        int van = kern.keuze(gekozen[huishouden]);
        last[van] -= omvang[huishouden];
        int laatste = leden[van][--ledental[van]];
        leden[van][plaats[huishouden]] = laatste;
        plaats[laatste] = plaats[huishouden];
        kom(huishouden, nummer);
    }

    /** Books what moves have gained. */
    void win(long winst) {
        waarde += winst;
    }

    /** Takes note of the load of a choice after moves. */
    void meet(int keuze) {
        if (keuze != niet) {
            gemist[keuze] = beste[keuze] - prijs[keuze] * last[keuze] + kosten.totaal(keuze, last[keuze]);
        }
    }

    double gemist(int keuze) {
        return gemist[keuze];
    }

    double meestGemist() {
        return Arrays.stream(gemist).max().orElseThrow();
    }

    /** What a household has less than its best choice after prices. */
    double tekort(int huishouden) {
        return kern.tekort(gekozen[huishouden]);
    }

    private void kom(int huishouden, int nummer) {
        int naar = kern.keuze(nummer);
        gekozen[huishouden] = nummer;
        last[naar] += omvang[huishouden];
        if (ledental[naar] == leden[naar].length) {
            leden[naar] = Arrays.copyOf(leden[naar], 2 * ledental[naar]);
        }
        plaats[huishouden] = ledental[naar];
        leden[naar][ledental[naar]++] = huishouden;
    }
}
