package nl.onderdak.bewerking;

import java.util.List;
import java.util.Map;

/**
 * A spreadsheet of one table, whatever kind of file it came from.
 *
 * @param rijen from the top; a row ends with its last cell
 * @param herkomst what the file says about where it comes from, by name; empty for a file without it
 */
record Blad(List<List<Bladcel>> rijen, Map<String, String> herkomst) {

    static final int MEESTE_RIJEN = 5_000;

    private static final int MEESTE_KOLOMMEN = 200;
    private static final int LETTERS = 26;

    /** @throws OngeldigeBewerking when it is larger than any table */
    Blad {
        rijen = rijen.stream().map(Blad::zonderLegeStaart).toList();
        if (rijen.size() > MEESTE_RIJEN || rijen.stream().anyMatch(rij -> rij.size() > MEESTE_KOLOMMEN)) {
            throw new OngeldigeBewerking("Het blad heeft meer dan " + MEESTE_RIJEN + " rijen of " + MEESTE_KOLOMMEN + " kolommen.",
                    "Haal weg wat niet bij de tabel hoort.");
        }
    }

    private static List<Bladcel> zonderLegeStaart(List<Bladcel> rij) {
        int eind = rij.size();
        while (eind > 0 && rij.get(eind - 1) instanceof Bladcel.Leeg) {
            eind--;
        }
        return rij.subList(0, eind);
    }

    Bladcel cel(int rij, int kolom) {
        return rij < rijen.size() && kolom < rijen.get(rij).size() ? rijen.get(rij).get(kolom) : new Bladcel.Leeg();
    }

    int breedte() {
        return rijen.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The text of a head. */
    String kop(int rij, int kolom) {
        return cel(rij, kolom) instanceof Bladcel.Tekst tekst ? tekst.tekst().replace('\u00A0', ' ').strip() : "";
    }

    boolean leeg(int rij) {
        return rijen.get(rij).stream().allMatch(Bladcel.Leeg.class::isInstance);
    }

    /** For example {@code C14}. */
    static String adres(int rij, int kolom) {
        String letters = "";
        for (int rest = kolom + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters = (char) ('A' + (rest - 1) % LETTERS) + letters;
        }
        return letters + (rij + 1);
    }
}
