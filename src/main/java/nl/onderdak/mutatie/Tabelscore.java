package nl.onderdak.mutatie;

import java.util.ArrayList;
import java.util.List;
import nl.onderdak.regels.Knoop;

/** How many faults of one table the cases notice. */
final class Tabelscore {

    private final Knoop tabel;
    private int opgemerkt;
    private final List<Oordeel> gelijkwaardig = new ArrayList<>();
    private final List<Oordeel> overlevenden = new ArrayList<>();

    Tabelscore(Knoop tabel) {
        this.tabel = tabel;
    }

    void tel(Oordeel oordeel) {
        switch (oordeel.soort()) {
            case OPGEMERKT -> opgemerkt++;
            case GELIJKWAARDIG -> gelijkwaardig.add(oordeel);
            case OVERLEEFT -> overlevenden.add(oordeel);
        }
    }

    Knoop tabel() {
        return tabel;
    }

    int opgemerkt() {
        return opgemerkt;
    }

    /** Those that count: not the ones that change nothing. */
    int mutanten() {
        return opgemerkt + overlevenden.size();
    }

    List<Oordeel> gelijkwaardig() {
        return gelijkwaardig;
    }

    List<Oordeel> overlevenden() {
        return overlevenden;
    }
}
