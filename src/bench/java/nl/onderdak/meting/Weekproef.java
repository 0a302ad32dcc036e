package nl.onderdak.meting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.onderdak.toewijzing.Huishouden;
import nl.onderdak.toewijzing.Opgave;
import nl.onderdak.toewijzing.Plan;
import nl.onderdak.toewijzing.Voortgang;
import nl.onderdak.toewijzing.Weekronde;

/** A half-year in which households come in week by week, while who comes later is guessed from another half-year. */
final class Weekproef {

    private static final int WEKEN = 26;
    private static final long VOLGORDE = 7;

    private Weekproef() {
    }

    /** Value of the plan that the weeks make together. */
    static double waarde(Opgave echt, Opgave ander) {
        List<Huishouden> komst = geschud(echt.huishoudens());
        List<Huishouden> verwacht = geschud(ander.huishoudens());
        int aantal = komst.size();
        Weekronde ronde = new Weekronde(echt.kosten(), echt.gemeenten(), Weekronde.PER_WEEK);
        Map<String, Integer> keuzen = new HashMap<>();
        for (int week = 0; week < WEKEN; week++) {
            int van = week * aantal / WEKEN;
            int tot = (week + 1) * aantal / WEKEN;
            List<Integer> gekozen = ronde.koppel(komst.subList(van, tot), verwacht.subList(tot, aantal), Voortgang.STIL).keuzen();
            for (int i = van; i < tot; i++) {
                keuzen.put(komst.get(i).id(), gekozen.get(i - van));
            }
        }
        return new Plan(echt, echt.huishoudens().stream().mapToInt(huishouden -> keuzen.get(huishouden.id())).toArray()).waarde();
    }

    private static List<Huishouden> geschud(List<Huishouden> huishoudens) {
        List<Huishouden> geschud = new ArrayList<>(huishoudens);
        Collections.shuffle(geschud, new Random(VOLGORDE));
        return geschud;
    }
}
