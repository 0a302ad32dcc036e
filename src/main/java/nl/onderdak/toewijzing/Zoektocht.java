package nl.onderdak.toewijzing;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;

/**
 * Improves a rounded plan along two tracks, a hot and a cooler one, and takes the better; the hot one when they are equal.
 * Each track is the same whether they run after or beside each other.
 */
final class Zoektocht {

    private static final double HEETST = 1;
    private static final double KOELST = 0.03;
    /** The fewer households per municipality, the more has to be shaken loose. */
    private static final double DICHTHEID = 3;
    private static final double EINDE = 0.02;
    private static final long ZAAD_HEET = 1;
    private static final long ZAAD_KOEL = 2;

    private final Verdeling verdeling;
    private final double grens;
    private final Voortgang voortgang;
    private final Kern kern;
    private final int[] begin;
    private volatile boolean gestopt;

    private Zoektocht(Verdeling verdeling, int[] begin, double grens, Voortgang voortgang) {
        this.verdeling = verdeling;
        this.begin = begin;
        this.grens = grens;
        this.voortgang = voortgang;
        this.kern = new Kern(verdeling, begin);
    }

    /** @param grens upper bound; a plan that is less than one below it cannot be improved */
    static Plan verbeter(Verdeling verdeling, Plan plan, double grens, Inzet inzet, Voortgang voortgang) {
        int[] begin = new int[verdeling.opgave().huishoudens().size()];
        for (int i = 0; i < begin.length; i++) {
            begin[i] = plan.keuze(i);
        }
        long stappen = inzet.stappen(begin.length);
        if (grens - plan.waarde() < 1 || stappen == 0) {
            return plan;
        }
        return new Zoektocht(verdeling, begin, grens, voortgang).verbeter(plan, stappen, inzet.draden());
    }

    private Plan verbeter(Plan plan, long stappen, int draden) {
        double schaal = kern.verschil(verdeling.opgave().nietGekoppeld());
        if (schaal == 0) {
            schaal = (grens - plan.waarde()) / begin.length;
        }
        double dichtheid = (double) begin.length / Math.max(1, verdeling.opgave().gemeenten().size());
        double heet = schaal * Math.max(KOELST, Math.min(HEETST, DICHTHEID / dichtheid));
        Gloeien.Verloop heetVerloop = new Gloeien.Verloop(stappen, heet, schaal * EINDE, ZAAD_HEET, grens);
        Gloeien.Verloop koelVerloop = new Gloeien.Verloop(stappen, heet / 2, schaal * EINDE, ZAAD_KOEL, grens);
        FutureTask<Plan> koel = new FutureTask<>(() -> spoor(koelVerloop, waarde -> stopAlsGestopt()));
        if (draden > 1) {
            Thread draad = new Thread(koel, "koppelronde");
            draad.setDaemon(true);
            draad.start();
        }
        Plan eerste = luister(() -> spoor(heetVerloop, new Teller()));
        if (draden == 1) {
            koel.run();
        }
        Plan tweede = luister(koel::get);
        return tweede.waarde() > eerste.waarde() ? tweede : eerste;
    }

    private Plan spoor(Gloeien.Verloop verloop, LongConsumer stand) {
        return Nalopen.loopNa(new Plan(verdeling.opgave(), Gloeien.zoek(verdeling, kern, begin, verloop, stand)));
    }

    private void stopAlsGestopt() {
        if (gestopt) {
            throw new CancellationException("Het andere spoor is gestopt.");
        }
    }

    /** Stops the other track as well when one breaks off. */
    private Plan luister(Callable<Plan> spoor) {
        try {
            return spoor.call();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Het verbeteren van het plan is mislukt.", e.getCause());
        } catch (InterruptedException e) {
            gestopt = true;
            Thread.currentThread().interrupt();
            throw new CancellationException("Het verbeteren van het plan is onderbroken.");
        } catch (RuntimeException e) {
            gestopt = true;
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Het verbeteren van het plan is mislukt.", e);
        }
    }

    /** Tells how far the first track is; with one thread the second still follows, with two it is about as far. */
    private final class Teller implements LongConsumer {

        private int blok;

        @Override
        public void accept(long waarde) {
            blok++;
            voortgang.meld(new Voortgang.Stand(Voortgang.Fase.VERBETEREN, (double) blok / Gloeien.BLOKKEN, grens, waarde));
        }
    }
}
