package nl.onderdak.koppelronde;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.onderdak.koppeling.Huishoudbeoordeling;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.Paar;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.toewijzing.Inzet;
import nl.onderdak.toewijzing.Koppelaar;
import nl.onderdak.toewijzing.Opgave;
import nl.onderdak.toewijzing.Plan;
import nl.onderdak.toewijzing.Uitkomst;
import nl.onderdak.toewijzing.Voortgang;

/**
 * Each household in turn, the longest waiting first, to the first municipality of its ranking that has room. How far municipalities have
 * come moves with every household.
 */
final class EenVoorEen implements Koppelmethode {

    /** Only the bound is needed, no search for a better plan. */
    private static final Inzet ALLEEN_GRENS = new Inzet(1, 0, 0);

    private final UnaryOperator<List<Paar>> rangschikking;

    /** @param rangschikking the order in which municipalities are tried, from the ranking of the rules */
    EenVoorEen(UnaryOperator<List<Paar>> rangschikking) {
        this.rangschikking = rangschikking;
    }

    @Override
    public Keuze koppel(Koppelopgave koppelopgave, Voortgang voortgang) {
        Opgave opgave = koppelopgave.opgaveZonderSteekproef();
        Uitkomst grens = new Koppelaar(ALLEEN_GRENS).koppel(opgave, voortgang);
        List<Huishouden> huishoudens = koppelopgave.deelnemers().stream().map(beoordeling -> beoordeling.huishouden()).toList();
        List<Integer> volgorde = volgorde(huishoudens);
        Integer[] keuzen = new Integer[huishoudens.size()];
        Integer[] punten = new Integer[huishoudens.size()];
        Integer[] beurten = new Integer[huishoudens.size()];
        int[] gekoppeld = new int[koppelopgave.veld().aantal()];
        for (int beurt = 0; beurt < volgorde.size(); beurt++) {
            int nummer = volgorde.get(beurt);
            beurten[nummer] = beurt + 1;
            Huishoudbeoordeling beoordeling = koppelopgave.veld().na(gekoppeld, Prijslijst.GEEN).beoordeel(huishoudens.get(nummer));
            keuzen[nummer] = kies(koppelopgave.veld(), beoordeling, gekoppeld);
            punten[nummer] = keuzen[nummer] == GEEN ? 0 : beoordeling.punten(keuzen[nummer]);
            if (keuzen[nummer] != GEEN) {
                gekoppeld[keuzen[nummer]] += huishoudens.get(nummer).personen();
            }
            voortgang.meld(new Voortgang.Stand(Voortgang.Fase.VERBETEREN, (beurt + 1.0) / volgorde.size(), grens.grens().doubleValue(), Double.NaN));
        }
        return new Keuze(List.of(keuzen), List.of(punten), Optional.of(List.of(beurten)), Optional.empty(), grens.certificaat(), plan(opgave, keuzen).waarde());
    }

    private int kies(Speelveld veld, Huishoudbeoordeling beoordeling, int[] gekoppeld) {
        for (Paar paar : rangschikking.apply(beoordeling.rangorde())) {
            int plaats = veld.plaats(paar.gemeente().code());
            if (gekoppeld[plaats] + beoordeling.huishouden().personen() <= veld.plafond(plaats)) {
                return plaats;
            }
        }
        return GEEN;
    }

    private static Plan plan(Opgave opgave, Integer[] keuzen) {
        return new Plan(opgave, Arrays.stream(keuzen).mapToInt(keuze -> keuze == GEEN ? opgave.nietGekoppeld() : keuze).toArray());
    }

    /** Who waits longest comes first, who does not say how long comes last; then by mark. */
    private static List<Integer> volgorde(List<Huishouden> huishoudens) {
        List<Integer> volgorde = new ArrayList<>(IntStream.range(0, huishoudens.size()).boxed().toList());
        Collections.sort(volgorde, Comparator.comparing((Integer nummer) -> -huishoudens.get(nummer).wachtweken().orElse(-1))
                .thenComparing(nummer -> huishoudens.get(nummer).kenmerk()));
        return volgorde;
    }
}
