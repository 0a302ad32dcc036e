package nl.onderdak.toewijzing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Couples week by week, while who comes later is not known. Each week is solved together with an expected future, for which
 * households of an earlier half-year stand in; only the choices of this week count, and take room from the next.
 */
public final class Weekronde {

    /** Work for one of the 26 weeks of a half-year. */
    public static final Inzet PER_WEEK = new Inzet(2, 400, 1_000_000);

    private final Bandkosten kosten;
    private final Koppelaar koppelaar;
    private List<Gemeente> over;

    /** @param gemeenten with the room for all weeks together */
    public Weekronde(Bandkosten kosten, List<Gemeente> gemeenten, Inzet inzet) {
        this.kosten = kosten;
        this.over = List.copyOf(gemeenten);
        this.koppelaar = new Koppelaar(inzet);
    }

    /**
     * What a week has fixed.
     *
     * @param keuzen per household of the week the number of its choice
     * @param prijzen per municipality the price of a person this week
     * @param plan the plan for this week and the expected future together
     */
    public record Week(List<Integer> keuzen, List<BigDecimal> prijzen, Plan plan) {

        public Week {
            keuzen = List.copyOf(keuzen);
            prijzen = List.copyOf(prijzen);
        }
    }

    /** The room that is left, for the weeks to come. */
    public List<Gemeente> over() {
        return over;
    }

    /**
     * Couples the households of this week.
     *
     * @param verwacht stand-ins for all who come in later weeks; their ids do not matter
     * @throws CancellationException when {@code voortgang} wants to stop; the week has then not been coupled
     */
    public Week koppel(List<Huishouden> dezeWeek, List<Huishouden> verwacht, Voortgang voortgang) {
        List<Huishouden> samen = new ArrayList<>();
        dezeWeek.forEach(huishouden -> samen.add(huishouden.metId("nu " + huishouden.id())));
        for (int i = 0; i < verwacht.size(); i++) {
            samen.add(verwacht.get(i).metId("verwacht " + i));
        }
        Uitkomst uitkomst = koppelaar.koppel(new Opgave(kosten, over, samen), voortgang);
        List<Integer> keuzen = new ArrayList<>();
        long[] lasten = new long[over.size()];
        for (int i = 0; i < dezeWeek.size(); i++) {
            int keuze = uitkomst.plan().keuze(i);
            keuzen.add(keuze);
            if (keuze != over.size()) {
                lasten[keuze] += dezeWeek.get(i).personen();
            }
        }
        List<Gemeente> rest = new ArrayList<>();
        for (int j = 0; j < lasten.length; j++) {
            rest.add(over.get(j).met(lasten[j]));
        }
        over = List.copyOf(rest);
        return new Week(keuzen, uitkomst.prijzen(), uitkomst.plan());
    }
}
