package nl.onderdak.toewijzing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Makes a plan: the bound when households may be split, whole households of it, and the search that comes closer to the bound. */
public final class Koppelaar {

    private final Inzet inzet;

    public Koppelaar(Inzet inzet) {
        this.inzet = inzet;
    }

    /**
     * The same plan for the same problem, on every machine.
     *
     * @throws CancellationException when {@code voortgang} wants to stop
     */
    public Uitkomst koppel(Opgave opgave, Voortgang voortgang) {
        Map<Voortgang.Fase, Duration> duur = new EnumMap<>(Voortgang.Fase.class);
        long begin = System.nanoTime();
        Verdeling verdeling = Transport.los(opgave, voortgang);
        Certificaat certificaat = Certificaat.van(verdeling);
        double grens = certificaat.duaal().doubleValue();
        begin = noteer(duur, Voortgang.Fase.GRENS, begin);
        Plan afgerond = Nalopen.loopNa(new Plan(opgave, Afronding.rondAf(verdeling)));
        voortgang.meld(new Voortgang.Stand(Voortgang.Fase.AFRONDEN, 1, grens, afgerond.waarde()));
        begin = noteer(duur, Voortgang.Fase.AFRONDEN, begin);
        Plan plan = Zoektocht.verbeter(verdeling, afgerond, grens, inzet, voortgang);
        voortgang.meld(new Voortgang.Stand(Voortgang.Fase.VERBETEREN, 1, grens, plan.waarde()));
        noteer(duur, Voortgang.Fase.VERBETEREN, begin);
        return new Uitkomst(plan, certificaat, prijzen(verdeling), duur);
    }

    private static long noteer(Map<Voortgang.Fase, Duration> duur, Voortgang.Fase fase, long begin) {
        long nu = System.nanoTime();
        duur.put(fase, Duration.ofNanos(nu - begin));
        return nu;
    }

    private static List<BigDecimal> prijzen(Verdeling verdeling) {
        BigDecimal factor = BigDecimal.valueOf(verdeling.schaal().factor());
        return Arrays.stream(verdeling.prijzen()).mapToObj(prijs -> BigDecimal.valueOf(prijs).divide(factor, MathContext.DECIMAL64)).toList();
    }
}
