package nl.onderdak.koppelronde;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.koppeling.Koppelbeoordeling;
import nl.onderdak.koppeling.Koppelgemeente;
import nl.onderdak.koppeling.Koppelregels;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppeling.Stelsel;
import nl.onderdak.koppelverzoek.Gemeenteruimte;
import nl.onderdak.koppelverzoek.Koppelkaart;

/** The municipalities of a round with their room, numbered as everywhere in a round, and the rules they are judged by. */
final class Speelveld {

    private static final int HONDERD = 100;

    private final Koppelkaart kaart;
    private final Stelsel stelsel;
    private final Koppelbeoordeling begin;
    private final int[] ruimte;
    private final int[] opgave;
    private final Map<String, Integer> plaatsen = new HashMap<>();

    /** @param ruimten room per code; a municipality that is absent has none */
    Speelveld(Koppelregels regels, Koppelkaart kaart, Map<String, Gemeenteruimte> ruimten) {
        this.kaart = kaart;
        this.stelsel = regels.stelsel();
        this.begin = regels.beoordeling(kaart.koppelgemeenten(), kaart, Prijslijst.GEEN);
        this.ruimte = new int[aantal()];
        this.opgave = new int[aantal()];
        for (int plaats = 0; plaats < aantal(); plaats++) {
            Koppelgemeente gemeente = gemeente(plaats);
            plaatsen.put(gemeente.code(), plaats);
            ruimte[plaats] = Math.max(0, gemeente.ruimte().eigen() + gemeente.ruimte().ruil());
            opgave[plaats] = Optional.ofNullable(ruimten.get(gemeente.code())).flatMap(Gemeenteruimte::opgave).orElse(ruimte[plaats]);
        }
    }

    Stelsel stelsel() {
        return stelsel;
    }

    Koppelkaart kaart() {
        return kaart;
    }

    int aantal() {
        return kaart.koppelgemeenten().size();
    }

    Koppelgemeente gemeente(int plaats) {
        return kaart.koppelgemeenten().get(plaats);
    }

    /** The number of a municipality. */
    int plaats(String code) {
        return plaatsen.get(code);
    }

    /** Open room in persons, before the round. */
    int ruimte(int plaats) {
        return ruimte[plaats];
    }

    /** Most persons that may be coupled: the open room with what may be overbooked; none where nothing is open. */
    int plafond(int plaats) {
        if (ruimte[plaats] == 0) {
            return 0;
        }
        return ruimte[plaats] + Math.max(stelsel.overboekingMinimum(), deel(plaats, stelsel.overboekingProcent()));
    }

    /** Where each band of cost ends, in persons that this round couples; what was done before has used up the first part of the bands. */
    List<Integer> grenzen(int plaats) {
        int gedaan = opgave[plaats] - ruimte[plaats];
        List<Integer> grenzen = new ArrayList<>();
        for (Stelsel.Band band : stelsel.banden()) {
            int einde = band.totProcent().map(procent -> deel(plaats, procent) - gedaan).orElse(Integer.MAX_VALUE);
            grenzen.add(Math.min(plafond(plaats), Math.max(0, einde)));
        }
        return grenzen.isEmpty() ? List.of(plafond(plaats)) : grenzen;
    }

    private int deel(int plaats, int procent) {
        return Math.toIntExact((long) opgave[plaats] * procent / HONDERD);
    }

    /** How the rules judge before the round, without prices. */
    Koppelbeoordeling begin() {
        return begin;
    }

    /** How the rules judge when this many persons have been coupled per municipality. */
    Koppelbeoordeling na(int[] gekoppeld, Prijslijst prijzen) {
        List<Optional<Integer>> voortgang = new ArrayList<>();
        for (int plaats = 0; plaats < aantal(); plaats++) {
            voortgang.add(voortgang(plaats, gekoppeld[plaats]));
        }
        return begin.met(voortgang, prijzen);
    }

    /** In whole percents of the task, rounded down; empty when it was not known before either. */
    private Optional<Integer> voortgang(int plaats, int gekoppeld) {
        return gemeente(plaats).voortgang()
                .map(procent -> opgave[plaats] == 0 ? procent : procent + Math.toIntExact((long) gekoppeld * HONDERD / opgave[plaats]));
    }
}
