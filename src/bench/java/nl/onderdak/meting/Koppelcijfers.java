package nl.onderdak.meting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.toewijzing.Inzet;
import nl.onderdak.toewijzing.Koppelaar;
import nl.onderdak.toewijzing.Opgave;
import nl.onderdak.toewijzing.Plan;
import nl.onderdak.toewijzing.Uitkomst;
import nl.onderdak.toewijzing.Voortgang;

/** How good plans for a batch are, as a ratio to the certified bound, and how long they take. */
final class Koppelcijfers {

    private static final String DEEL = "koppeling";
    private static final Path GEMEENTEN = Path.of("src/main/resources/gegevens/gemeenten-2023.csv");
    private static final long ZAAD = 1;
    private static final long ANDER_ZAAD = 2;
    private static final double GROOTSTE_VERSCHIL = 1e-9;

    /** @param seconden most time asked; not a number where none is */
    private record Maat(int huishoudens, double verhouding, double seconden) {
    }

    private static final List<Maat> MATEN = List.of(new Maat(1_000, 0.983, Double.NaN), new Maat(5_000, 0.998, 10), new Maat(15_000, 0.999, 20));
    private static final double VERHOUDING_PER_WEEK = 0.98;
    private static final int HUISHOUDENS_PER_WEEK = 5_000;

    List<Cijfer> meet() throws IOException {
        List<Plaats> plaatsen = Plaats.lees(GEMEENTEN);
        List<Cijfer> cijfers = new ArrayList<>();
        for (Maat maat : MATEN) {
            cijfers.addAll(meet(Koppelproef.maak(plaatsen, maat.huishoudens(), ZAAD), maat));
        }
        Opgave echt = Koppelproef.maak(plaatsen, HUISHOUDENS_PER_WEEK, ZAAD);
        Opgave verwacht = Koppelproef.maak(plaatsen, HUISHOUDENS_PER_WEEK, ANDER_ZAAD);
        cijfers.add(doel("5000 huishoudens per week, ten opzichte van de grens achteraf",
                Weekproef.waarde(echt, verwacht) / new Koppelaar(Inzet.GEWOON).koppel(echt, Voortgang.STIL).grens().doubleValue(), "",
                Doel.tenMinste(VERHOUDING_PER_WEEK)));
        return cijfers;
    }

    private static List<Cijfer> meet(Opgave opgave, Maat maat) {
        String wat = maat.huishoudens() + " huishoudens, ";
        long begin = System.nanoTime();
        Uitkomst uitkomst = new Koppelaar(Inzet.GEWOON).koppel(opgave, Voortgang.STIL);
        double seconden = (System.nanoTime() - begin) / 1e9;
        Inzet eenDraad = new Inzet(1, Inzet.GEWOON.stappenPerHuishouden(), Inzet.GEWOON.meesteStappen());
        Uitkomst opnieuw = new Koppelaar(eenDraad).koppel(opgave, Voortgang.STIL);
        String tijd = wat + "tijd";
        return List.of(
                doel(wat + "waarde ten opzichte van de grens", uitkomst.verhouding(), "", Doel.tenMinste(maat.verhouding())),
                doel(wat + "verschil tussen primaal en duaal", uitkomst.certificaat().relatiefVerschil(), "", Doel.tenHoogste(GROOTSTE_VERSCHIL)),
                doel(wat + "harde schendingen", schendingen(uitkomst.plan()), "", Doel.tenHoogste(0)),
                doel(wat + "verschillende keuzen op een draad", verschillen(uitkomst.plan(), opnieuw.plan()), "", Doel.tenHoogste(0)),
                Double.isNaN(maat.seconden())
                        ? Cijfer.los(DEEL, tijd, een(seconden), "s")
                        : doel(tijd, seconden, "s", Doel.tenHoogste(maat.seconden())));
    }

    /** Counted again from the problem: choices that are excluded, and municipalities with more persons than room. */
    private static int schendingen(Plan plan) {
        Opgave opgave = plan.opgave();
        long[] lasten = new long[opgave.gemeenten().size()];
        int schendingen = 0;
        for (int i = 0; i < opgave.huishoudens().size(); i++) {
            int keuze = plan.keuze(i);
            schendingen += opgave.huishoudens().get(i).uitgesloten(keuze) ? 1 : 0;
            if (keuze != opgave.nietGekoppeld()) {
                lasten[keuze] += opgave.huishoudens().get(i).personen();
            }
        }
        for (int j = 0; j < lasten.length; j++) {
            schendingen += lasten[j] > opgave.gemeenten().get(j).ruimte() ? 1 : 0;
        }
        return schendingen;
    }

    private static int verschillen(Plan een, Plan ander) {
        int verschillen = 0;
        for (int i = 0; i < een.opgave().huishoudens().size(); i++) {
            verschillen += een.keuze(i) == ander.keuze(i) ? 0 : 1;
        }
        return verschillen;
    }

    private static Cijfer doel(String naam, double waarde, String eenheid, Doel doel) {
        return Cijfer.metDoel(DEEL, naam, een(waarde), eenheid, doel);
    }

    private static Reeks een(double waarde) {
        return new Reeks(List.of(waarde));
    }
}
