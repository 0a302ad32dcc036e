package nl.onderdak.meting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import nl.onderdak.toewijzing.Bandkosten;
import nl.onderdak.toewijzing.Gemeente;
import nl.onderdak.toewijzing.Huishouden;
import nl.onderdak.toewijzing.Opgave;

/**
 * Made-up households over the real municipalities, the same for the same seed. Points out of 10,000: work region 30, study
 * 15, network 20, distance to the reception site 15, dwelling 20 percent. Every weight here is an assumption.
 */
final class Koppelproef {

    private static final double[] OMVANG = {0.44, 0.12, 0.11, 0.11, 0.09, 0.07, 0.04, 0.02};
    private static final long NIET_GEKOPPELD = -20_000;
    private static final double PLAATSEN_PER_HUISHOUDEN = 16_000 / 5_000.0;
    private static final double VASTE_PLAATS = 0.08;
    private static final double MEDISCH = 0.04;
    private static final double CONTRACT = 0.03;
    private static final double REISAFSTAND = 30;
    private static final int ZIEKENHUIZEN = 60;
    private static final int STUDIESTEDEN = 25;
    private static final int OPVANGLOCATIES = 90;

    private final List<Plaats> plaatsen;
    private final List<Plaats> steden;
    private final SplittableRandom toeval;
    private final List<Plaats> opvang = new ArrayList<>();
    private final double[][] woningen;
    private final double inwoners;

    private Koppelproef(List<Plaats> plaatsen, long zaad) {
        this.plaatsen = plaatsen;
        this.steden = plaatsen.stream().sorted(Comparator.comparingInt(Plaats::inwoners).reversed().thenComparing(Plaats::code)).toList();
        this.inwoners = plaatsen.stream().mapToInt(Plaats::inwoners).sum();
        SplittableRandom vast = new SplittableRandom(plaatsen.size());
        for (int i = 0; i < OPVANGLOCATIES; i++) {
            opvang.add(plaatsen.get(vast.nextInt(plaatsen.size())));
        }
        this.woningen = new double[plaatsen.size()][3];
        for (double[] soorten : woningen) {
            for (int soort = 0; soort < soorten.length; soort++) {
                soorten[soort] = vast.nextDouble();
            }
        }
        this.toeval = new SplittableRandom(zaad);
    }

    /** A half-year; municipalities depend on the number of households, not on the seed. */
    static Opgave maak(List<Plaats> plaatsen, int huishoudens, long zaad) {
        Koppelproef proef = new Koppelproef(plaatsen, zaad);
        List<Huishouden> gemaakt = new ArrayList<>();
        for (int i = 0; i < huishoudens; i++) {
            gemaakt.add(proef.huishouden("H" + zaad + "-" + (i + 1)));
        }
        return new Opgave(Bandkosten.UITWISSELING, proef.gemeenten(huishoudens), gemaakt);
    }

    private List<Gemeente> gemeenten(int huishoudens) {
        double personen = 0;
        for (int omvang = 1; omvang <= OMVANG.length; omvang++) {
            personen += huishoudens * OMVANG[omvang - 1] * omvang;
        }
        List<Gemeente> gemeenten = new ArrayList<>();
        for (Plaats plaats : plaatsen) {
            double deel = plaats.inwoners() / inwoners;
            long taak = Math.round(huishoudens * PLAATSEN_PER_HUISHOUDEN * deel);
            int ruimte = (int) (taak + Math.max(2, Math.round(0.05 * taak)));
            List<Integer> grenzen = new ArrayList<>();
            for (double grens : new double[] {0.8, 1.0, 1.1}) {
                grenzen.add((int) Math.min(ruimte, Math.round(grens * personen * deel)));
            }
            grenzen.add(ruimte);
            gemeenten.add(new Gemeente(plaats.code(), grenzen));
        }
        return gemeenten;
    }

    private Huishouden huishouden(String id) {
        int omvang = omvang();
        double[] punten = new double[plaatsen.size()];
        werk(punten);
        if (toeval.nextDouble() < 0.3) {
            nabij(punten, steden.get(toeval.nextInt(STUDIESTEDEN)), 1500, 40);
        }
        if (toeval.nextDouble() < 0.6) {
            nabij(punten, naarInwoners(), 2000, 60);
        }
        nabij(punten, opvang.get(toeval.nextInt(opvang.size())), 1500, 150);
        int soort = omvang <= 2 ? 0 : omvang <= 4 ? 1 : 2;
        for (int j = 0; j < punten.length; j++) {
            punten[j] += 2000 * (0.7 * woningen[j][soort] + 0.3 * toeval.nextDouble());
        }
        boolean[] mag = toegestaan();
        long[] waarden = new long[punten.length];
        for (int j = 0; j < punten.length; j++) {
            waarden[j] = mag[j] ? Math.round(punten[j]) : Huishouden.UITGESLOTEN;
        }
        return new Huishouden(id, omvang, waarden, NIET_GEKOPPELD);
    }

    private int omvang() {
        double trek = toeval.nextDouble();
        int omvang = 1;
        while (omvang < OMVANG.length && trek >= OMVANG[omvang - 1]) {
            trek -= OMVANG[omvang - 1];
            omvang++;
        }
        return omvang;
    }

    private Plaats naarInwoners() {
        double trek = toeval.nextDouble() * inwoners;
        int j = 0;
        while (j < plaatsen.size() - 1 && trek >= plaatsen.get(j).inwoners()) {
            trek -= plaatsen.get(j).inwoners();
            j++;
        }
        return plaatsen.get(j);
    }

    /** Three advised regions of falling weight. */
    private void werk(double[] punten) {
        for (double gewicht : new double[] {3000, 2000, 1000}) {
            String regio = naarInwoners().arbeidsregio();
            for (int j = 0; j < punten.length; j++) {
                if (plaatsen.get(j).arbeidsregio().equals(regio)) {
                    punten[j] = Math.max(punten[j], gewicht);
                }
            }
        }
    }

    private void nabij(double[] punten, Plaats midden, double meest, double bereik) {
        for (int j = 0; j < punten.length; j++) {
            punten[j] += meest * Math.max(0, 1 - plaatsen.get(j).kilometers(midden) / bereik);
        }
    }

    private boolean[] toegestaan() {
        boolean[] mag = new boolean[plaatsen.size()];
        double trek = toeval.nextDouble();
        if (trek < VASTE_PLAATS) {
            mag[plaatsen.indexOf(naarInwoners())] = true;
        } else if (trek < VASTE_PLAATS + MEDISCH) {
            binnen(mag, steden.subList(0, ZIEKENHUIZEN));
        } else if (trek < VASTE_PLAATS + MEDISCH + CONTRACT) {
            binnen(mag, List.of(naarInwoners()));
        } else {
            Arrays.fill(mag, true);
        }
        return mag;
    }

    private void binnen(boolean[] mag, List<Plaats> middens) {
        for (int j = 0; j < mag.length; j++) {
            Plaats plaats = plaatsen.get(j);
            mag[j] = middens.stream().anyMatch(midden -> midden.kilometers(plaats) <= REISAFSTAND);
        }
    }
}
