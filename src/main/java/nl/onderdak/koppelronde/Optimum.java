package nl.onderdak.koppelronde;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.toewijzing.Inzet;
import nl.onderdak.toewijzing.Koppelaar;
import nl.onderdak.toewijzing.Opgave;
import nl.onderdak.toewijzing.Plan;
import nl.onderdak.toewijzing.Uitkomst;
import nl.onderdak.toewijzing.Voortgang;

/** All households together, for the most points less the costs of filling municipalities. */
final class Optimum implements Koppelmethode {

    @Override
    public Keuze koppel(Koppelopgave koppelopgave, Voortgang voortgang) {
        Opgave opgave = koppelopgave.opgave();
        Uitkomst uitkomst = los(opgave, voortgang);
        Plan plan = uitkomst.plan();
        if (koppelopgave.iedereenKoppelen() && plan.gekoppeld() < opgave.huishoudens().size()) {
            plan = opnieuwGewaardeerd(opgave, los(koppelopgave.opgaveVoorIedereen(), voortgang).plan());
        }
        List<Integer> keuzen = new ArrayList<>();
        List<Integer> punten = new ArrayList<>();
        for (int i = 0; i < koppelopgave.deelnemers().size(); i++) {
            int keuze = plan.keuze(i) == opgave.nietGekoppeld() ? GEEN : plan.keuze(i);
            keuzen.add(keuze);
            punten.add(keuze == GEEN ? 0 : koppelopgave.deelnemers().get(i).punten(keuze));
        }
        return new Keuze(keuzen, punten, Optional.empty(), Optional.of(uitkomst.prijzen()), uitkomst.certificaat(), plan.waarde());
    }

    private static Uitkomst los(Opgave opgave, Voortgang voortgang) {
        return new Koppelaar(Inzet.GEWOON).koppel(opgave, voortgang);
    }

    private static Plan opnieuwGewaardeerd(Opgave opgave, Plan plan) {
        int[] keuzen = new int[opgave.huishoudens().size()];
        for (int i = 0; i < keuzen.length; i++) {
            keuzen[i] = plan.keuze(i);
        }
        return new Plan(opgave, keuzen);
    }
}
