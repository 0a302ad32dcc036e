package nl.onderdak.mutatie;

import java.util.function.Supplier;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Wisselset;

/**
 * A table with one small fault.
 *
 * @param plaats of the changed cell among those of its kind, from 0
 * @param kolom title of the column; null when the whole row is gone
 * @param naar FEEL of the changed cell; null when the whole row is gone
 * @param zin Dutch: what was changed from what to what
 */
record Mutant(Knoop tabel, String rij, Soort soort, int plaats, String kolom, String naar, String zin) {

    enum Soort {
        VOORWAARDE, UITKOMST, RIJ
    }

    <T> T vraag(Wisselset set, Supplier<T> vraag) {
        return switch (soort) {
            case VOORWAARDE -> set.metVoorwaarde(rij, plaats, naar, vraag);
            case UITKOMST -> set.metUitkomst(rij, plaats, naar, vraag);
            case RIJ -> set.zonder(rij, vraag);
        };
    }
}
