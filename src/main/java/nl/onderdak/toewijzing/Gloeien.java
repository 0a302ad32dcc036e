package nl.onderdak.toewijzing;

import java.util.function.LongConsumer;

/**
 * Simulated annealing over chains of moves, counted in steps and never in time. A step takes a choice that is only a little
 * short of the best and tries to give it to its household; one or two of those who are there make room and move on to their
 * own best place left, or push on themselves. Losses are taken less and less. The prices of the bound tell early which
 * chains cannot gain enough.
 */
final class Gloeien {

    static final int BLOKKEN = 400;
    /** Choices that are short more than this many temperatures are left alone. */
    private static final double BEREIK = 5;
    private static final int LANGSTE_KETEN = 3;
    private static final int TREKKINGEN = 1 << 12;
    private static final double[] LOGARITMEN = new double[TREKKINGEN];

    static {
        for (int i = 0; i < TREKKINGEN; i++) {
            LOGARITMEN[i] = StrictMath.log((i + 0.5) / TREKKINGEN);
        }
    }

    /**
     * What one run is.
     *
     * @param van temperature at the start, in the unit of the values
     * @param tot temperature at the end
     * @param grens upper bound; the run ends at a value less than one below it, which cannot be improved
     */
    record Verloop(long stappen, double van, double tot, long zaad, double grens) {
    }

    private final Kern kern;
    private final Bezetting bezetting;
    private final Keten keten;
    private final Toeval toeval;
    private double temperatuur;
    private int binnenBereik;
    private double meestGemist;

    private Gloeien(Kern kern, Bezetting bezetting, long zaad) {
        this.kern = kern;
        this.bezetting = bezetting;
        this.keten = new Keten(kern, bezetting);
        this.toeval = new Toeval(zaad);
    }

    /**
     * The best plan met, at least as good as the one it started from.
     *
     * @param stand hears the best value now and then; what it throws ends the run
     */
    static int[] zoek(Verdeling verdeling, Kern kern, int[] begin, Verloop verloop, LongConsumer stand) {
        Bezetting bezetting = new Bezetting(verdeling, kern, begin);
        Gloeien gloeien = new Gloeien(kern, bezetting, verloop.zaad());
        double krimp = StrictMath.pow(verloop.tot() / verloop.van(), 1.0 / BLOKKEN);
        gloeien.temperatuur = verloop.van();
        int[] beste = begin;
        long meeste = bezetting.waarde();
        for (int blok = 0; blok < BLOKKEN && verloop.grens() - meeste >= 1; blok++) {
            gloeien.loop(verloop.stappen() / BLOKKEN);
            gloeien.temperatuur *= krimp;
            if (bezetting.waarde() > meeste) {
                meeste = bezetting.waarde();
                beste = bezetting.keuzen();
            }
            stand.accept(meeste);
        }
        return beste;
    }

    private void loop(long stappen) {
        binnenBereik = kern.aantalBinnen(BEREIK * temperatuur);
        meestGemist = bezetting.meestGemist();
        for (long stap = 0; stap < stappen; stap++) {
            int nummer = kern.opTekort(toeval.onder(binnenBereik));
            if (bezetting.keuze(kern.eigenaar(nummer)) != kern.keuze(nummer)) {
                if (probeer(nummer, temperatuur * LOGARITMEN[toeval.onder(TREKKINGEN)])) {
                    keten.voerUit();
                } else {
                    keten.vergeet();
                }
            }
        }
    }

    /** Builds a chain that begins with this choice; true when it gains at least {@code drempel}. */
    private boolean probeer(int eerste, double drempel) {
        int nummer = eerste;
        int huishouden = kern.eigenaar(nummer);
        double hoogstens = bezetting.tekort(huishouden) + bezetting.gemist(bezetting.keuze(huishouden));
        keten.maakLos(huishouden);
        for (int lengte = 0; lengte < LANGSTE_KETEN; lengte++) {
            int naar = kern.keuze(nummer);
            hoogstens += bezetting.gemist(naar) - kern.tekort(nummer);
            if (bezetting.past(naar, bezetting.omvang(huishouden))) {
                keten.plaats(nummer);
                if (keten.winst() >= drempel) {
                    return true;
                }
                keten.neemTerug();
            }
            int verdrongen = keten.losgemaakt();
            if (!maakRuimte(naar, bezetting.omvang(huishouden))) {
                return false;
            }
            keten.plaats(nummer);
            for (int los = verdrongen; los < keten.losgemaakt(); los++) {
                hoogstens += bezetting.tekort(keten.los(los));
            }
            if (hoogstens + meestGemist * (keten.losgemaakt() - verdrongen) < drempel) {
                return false;
            }
            if (plaatsVerdrongenen(verdrongen, naar, hoogstens - drempel, drempel)) {
                return true;
            }
            if (keten.losgemaakt() - verdrongen > 1) {
                return false;
            }
            huishouden = keten.los(verdrongen);
            int keuzen = kern.einde(huishouden) - kern.begin(huishouden);
            nummer = kern.begin(huishouden) + Math.min(toeval.onder(keuzen), toeval.onder(keuzen));
            if (kern.keuze(nummer) == naar || hoogstens + 2 * meestGemist - kern.tekort(nummer) < drempel) {
                return false;
            }
        }
        return false;
    }

    /** Sends one or two away, from a place chosen by chance; false when that does not give the room. */
    private boolean maakRuimte(int keuze, int personen) {
        int leden = bezetting.ledental(keuze);
        int begin = leden == 0 ? 0 : toeval.onder(leden);
        int weg = 0;
        for (int t = 0; t < leden && weg < 2; t++) {
            int ander = bezetting.lid(keuze, begin + t < leden ? begin + t : begin + t - leden);
            if (!keten.heeft(ander)) {
                keten.maakLos(ander);
                weg++;
                if (bezetting.past(keuze, personen)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Gives everyone from {@code eerste} on its best place; where that does not gain enough they are without a place again. */
    private boolean plaatsVerdrongenen(int eerste, int hier, double over, double drempel) {
        int laatste = keten.losgemaakt() - 1;
        int geplaatst = 0;
        for (int los = eerste; los <= laatste; los++) {
            double minstens = los == laatste ? drempel - keten.winst() : Long.MIN_VALUE;
            int verder = besteVerder(keten.los(los), hier, over + (laatste - eerste) * meestGemist, minstens);
            if (verder < 0) {
                break;
            }
            keten.plaats(verder);
            geplaatst++;
        }
        if (eerste + geplaatst > laatste && keten.winst() >= drempel) {
            return true;
        }
        for (; geplaatst > 0; geplaatst--) {
            keten.neemTerug();
        }
        return false;
    }

    /** The best other choice that fits and that may still gain enough; -1 when there is none. */
    private int besteVerder(int huishouden, int hier, double over, double minstens) {
        int personen = bezetting.omvang(huishouden);
        int beste = -1;
        long meeste = Long.MIN_VALUE;
        for (int nummer = kern.begin(huishouden); nummer < kern.einde(huishouden); nummer++) {
            int keuze = kern.keuze(nummer);
            double tekort = kern.tekort(nummer) - over;
            if (tekort > meestGemist) {
                break;
            }
            long waarde = kern.waarde(nummer);
            if (tekort <= bezetting.gemist(keuze) && keuze != hier && waarde > meeste && waarde >= minstens && bezetting.past(keuze, personen)) {
                waarde -= bezetting.kosten(keuze, personen);
                if (waarde > meeste) {
                    meeste = waarde;
                    beste = nummer;
                }
            }
        }
        return beste;
    }
}
