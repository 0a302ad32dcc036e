package nl.onderdak.koppelronde;

import java.util.ArrayList;
import java.util.List;
import nl.onderdak.koppeling.Huishoudbeoordeling;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.Stelsel;
import nl.onderdak.toewijzing.Bandkosten;
import nl.onderdak.toewijzing.Gemeente;
import nl.onderdak.toewijzing.Opgave;

/**
 * The households that take part, judged, and the problem they make for the optimiser.
 *
 * @param deelnemers those to couple, each with a judgement
 * @param steekproef stand-ins for those who still come; they count for the prices and are not coupled
 * @param iedereenKoppelen whether nobody may be left when that can be helped
 */
record Koppelopgave(Speelveld veld, List<Huishoudbeoordeling> deelnemers, List<Huishoudbeoordeling> steekproef, boolean iedereenKoppelen) {

    /** What a household that is not coupled loses when everybody must be: more than any plan can gain elsewhere. */
    private static final long TEGEN_ELKE_PRIJS = 10_000_000;

    static Koppelopgave van(Speelveld veld, List<Deelnemer> deelnemers, List<Deelnemer> steekproef, boolean iedereenKoppelen) {
        return new Koppelopgave(veld, beoordeel(veld, deelnemers), beoordeel(veld, steekproef), iedereenKoppelen);
    }

    private static List<Huishoudbeoordeling> beoordeel(Speelveld veld, List<Deelnemer> deelnemers) {
        return deelnemers.stream().map(deelnemer -> veld.begin().beoordeel(deelnemer.huishouden())).toList();
    }

    /** The problem as the system values it; households in order, the stand-ins after them. */
    Opgave opgave() {
        return opgave(-veld.stelsel().strafNietGekoppeld(), true);
    }

    /** The same problem in which leaving a household out is worth less than anything. */
    Opgave opgaveVoorIedereen() {
        return opgave(-TEGEN_ELKE_PRIJS, true);
    }

    /** Without the stand-ins. */
    Opgave opgaveZonderSteekproef() {
        return opgave(-veld.stelsel().strafNietGekoppeld(), false);
    }

    private Opgave opgave(long nietGekoppeld, boolean metSteekproef) {
        List<Gemeente> gemeenten = new ArrayList<>();
        for (int plaats = 0; plaats < veld.aantal(); plaats++) {
            gemeenten.add(new Gemeente(veld.gemeente(plaats).code(), veld.grenzen(plaats)));
        }
        List<Huishoudbeoordeling> samen = new ArrayList<>(deelnemers);
        if (metSteekproef) {
            samen.addAll(steekproef);
        }
        List<nl.onderdak.toewijzing.Huishouden> huishoudens = new ArrayList<>();
        for (int i = 0; i < samen.size(); i++) {
            Huishouden huishouden = samen.get(i).huishouden();
            // A mark says whose it is, a stand-in may have the same.
            String id = i < deelnemers.size() ? huishouden.kenmerk() : "verwacht " + (i - deelnemers.size() + 1) + " " + huishouden.kenmerk();
            huishoudens.add(new nl.onderdak.toewijzing.Huishouden(id, huishouden.personen(), waarden(samen.get(i)), nietGekoppeld));
        }
        return new Opgave(kosten(veld.stelsel()), gemeenten, huishoudens);
    }

    private static Bandkosten kosten(Stelsel stelsel) {
        return new Bandkosten(stelsel.banden().isEmpty() ? List.of(0L)
                : stelsel.banden().stream().map(band -> (long) band.kostenPerPersoon()).toList());
    }

    private static long[] waarden(Huishoudbeoordeling beoordeling) {
        long[] waarden = new long[beoordeling.aantal()];
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            waarden[plaats] = beoordeling.kandidaat(plaats) ? beoordeling.punten(plaats) : nl.onderdak.toewijzing.Huishouden.UITGESLOTEN;
        }
        return waarden;
    }
}
