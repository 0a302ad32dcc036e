package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.uitvoer.Werkblad;

/**
 * Which column of a sheet is which column of the table: by title and expression, wherever it stands.
 *
 * @param rij       place of the column with the ids of rows
 * @param cellen    place by id of the column
 * @param annotaties place by annotation
 */
record Bladkolommen(int rij, Map<String, Integer> cellen, Map<Annotatie, Integer> annotaties) {

    /** @param fouten receives what is wrong with the heads */
    static Bladkolommen lees(Blad blad, Tabeltekst tabel, List<Celfout> fouten) {
        Map<String, Integer> plaatsen = new HashMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int kolom = 0; kolom < blad.breedte(); kolom++) {
            String kop = kop(blad.kop(0, kolom), blad.kop(1, kolom));
            if (blad.kop(0, kolom).isEmpty()) {
                losseTekst(blad, kolom, fouten);
            } else if (plaatsen.putIfAbsent(kop, kolom) != null) {
                fouten.add(new Celfout(Blad.adres(0, kolom), "De kolom '" + blad.kop(0, kolom) + "' staat er tweemaal.", "Haal een van de twee weg."));
            }
        }
        Map<String, String> bekend = koppen(tabel);
        plaatsen.entrySet().stream().filter(plaats -> !bekend.containsKey(plaats.getKey())).map(Map.Entry::getValue).sorted().forEach(rest::add);
        rest.forEach(kolom -> fouten.add(new Celfout(Blad.adres(0, kolom), "Tabel " + tabel.naam() + " heeft geen kolom '" + blad.kop(0, kolom) + "'"
                + (blad.kop(1, kolom).isEmpty() ? "" : " met uitdrukking '" + blad.kop(1, kolom) + "'") + ".",
                "Zet de titel in rij 1 en de uitdrukking in rij 2 terug zoals ze waren; een kolom toevoegen gaat in de modeleditor.")));
        bekend.forEach((kop, titel) -> {
            if (!plaatsen.containsKey(kop)) {
                fouten.add(new Celfout("A1", "De kolom '" + titel + "' ontbreekt.", "Zet de kolom terug met dezelfde titel in rij 1"
                        + (kop.endsWith("\n") ? "." : " en dezelfde uitdrukking in rij 2.")));
            }
        });
        return kolommen(tabel, plaatsen);
    }

    private static Bladkolommen kolommen(Tabeltekst tabel, Map<String, Integer> plaatsen) {
        Map<String, Integer> cellen = new HashMap<>();
        tabel.kolommen().stream().filter(kolom -> plaatsen.containsKey(kop(kolom))).forEach(kolom -> cellen.put(kolom.id(), plaatsen.get(kop(kolom))));
        Map<Annotatie, Integer> annotaties = new HashMap<>();
        for (Annotatie annotatie : Annotatie.values()) {
            if (plaatsen.containsKey(kop(annotatie.naam(), "")) && tabel.annotaties().contains(annotatie.naam())) {
                annotaties.put(annotatie, plaatsen.get(kop(annotatie.naam(), "")));
            }
        }
        return new Bladkolommen(plaatsen.getOrDefault(kop(Werkblad.RIJ, ""), 0), cellen, annotaties);
    }

    /** The heads that must be there, with their titles. */
    private static Map<String, String> koppen(Tabeltekst tabel) {
        Map<String, String> koppen = new LinkedHashMap<>();
        koppen.put(kop(Werkblad.RIJ, ""), Werkblad.RIJ);
        tabel.kolommen().forEach(kolom -> koppen.put(kop(kolom), kolom.titel()));
        Werkblad.ANNOTATIES.forEach(annotatie -> koppen.put(kop(annotatie, ""), annotatie));
        return koppen;
    }

    private static String kop(Kolomtekst kolom) {
        return kop(kolom.titel(), kolom.uitdrukking().orElse(""));
    }

    private static String kop(String titel, String uitdrukking) {
        return titel + "\n" + uitdrukking;
    }

    private static void losseTekst(Blad blad, int kolom, List<Celfout> fouten) {
        for (int rij = 1; rij < blad.rijen().size(); rij++) {
            if (!(blad.cel(rij, kolom) instanceof Bladcel.Leeg)) {
                fouten.add(new Celfout(Blad.adres(rij, kolom), "De cel staat in een kolom zonder titel.",
                        "Haal de kolom weg, of zet de titel in rij 1 terug."));
                return;
            }
        }
    }
}
