package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in Dutch what an edit does. */
final class Zinnen {

    private static final int LANGSTE = 120;

    private final Lezing lezing;

    Zinnen(Lezing lezing) {
        this.lezing = lezing;
    }

    String cel(Rijtekst rij, Kolomtekst kolom, String wordt) {
        return "In rij " + rij.id() + " gaat " + cel(rij.tabel(), kolom, rij.cel(kolom), wordt) + ".";
    }

    String annotatie(Rijtekst rij, String kolom, String wordt) {
        return zin("In rij " + rij.id() + " gaat " + annotatie(kolom, rij.annotatie(kolom), wordt));
    }

    String toevoegen(Tabeltekst tabel, String rij, Optional<String> na) {
        return "Rij " + rij + " komt in tabel " + tabel.naam() + na.map(ander -> ", na rij " + ander).orElse(", als eerste") + ".";
    }

    String kopieren(Rijtekst rij, String kopie) {
        return "Rij " + kopie + " komt na rij " + rij.id() + ", als kopie daarvan.";
    }

    String verplaatsen(Rijtekst rij, Optional<String> na) {
        String waarheen = na.map(ander -> "de plaats na rij " + ander).orElse("de eerste plaats");
        return "Rij " + rij.id() + " gaat van plaats " + rij.plaats() + " naar " + waarheen + ".";
    }

    String beeindigen(Rijtekst rij, Kolomtekst kolom, String wordt) {
        return "Rij " + rij.id() + " geldt voortaan " + lees(rij.tabel(), kolom, wordt) + "; dat was " + lees(rij.tabel(), kolom, rij.cel(kolom)) + ".";
    }

    /** @param cellen FEEL of the successor by column, with its period */
    String opvolgen(Rijtekst rij, String opvolger, Kolomtekst kolom, String eerst, Map<String, String> cellen, Map<String, String> annotaties) {
        List<String> anders = new ArrayList<>();
        rij.tabel().kolommen().stream().filter(ander -> !ander.equals(kolom) && !cellen.getOrDefault(ander.id(), rij.cel(ander)).equals(rij.cel(ander)))
                .forEach(ander -> anders.add(cel(rij.tabel(), ander, rij.cel(ander), cellen.get(ander.id()))));
        rij.tabel().annotaties().stream().filter(ander -> !annotaties.getOrDefault(ander, rij.annotatie(ander)).equals(rij.annotatie(ander)))
                .forEach(ander -> anders.add(annotatie(ander, rij.annotatie(ander), annotaties.get(ander))));
        return zin("Rij " + rij.id() + " geldt voortaan " + lees(rij.tabel(), kolom, eerst) + "; rij " + opvolger + " volgt op en geldt "
                + lees(rij.tabel(), kolom, cellen.get(kolom.id())) + (anders.isEmpty() ? "" : ", waarin " + String.join(", ", anders)));
    }

    String verwijderen(Rijtekst rij) {
        return "Rij " + rij.id() + " gaat uit tabel " + rij.tabel().naam() + ".";
    }

    String geval(String geval, String omschrijving) {
        return zin("Geval " + geval + " komt erbij" + (omschrijving.isBlank() ? "" : ": " + kort(omschrijving)));
    }

    /** @param was text per column that changes */
    String gevalaanvaarden(String geval, Map<String, String> was, Map<String, String> wordt) {
        String wat = was.keySet().stream().map(kolom -> annotatie(kolom.substring(kolom.indexOf('.') + 1), was.get(kolom), wordt.get(kolom)))
                .collect(Collectors.joining(", "));
        return zin("In geval " + geval + " gaat verwacht " + wat);
    }

    private String cel(Tabeltekst tabel, Kolomtekst kolom, String was, String wordt) {
        return kolom.titel() + " van " + lees(tabel, kolom, was) + " naar " + lees(tabel, kolom, wordt);
    }

    private static String annotatie(String kolom, String was, String wordt) {
        return kolom + " van " + of(was) + " naar " + of(wordt);
    }

    private String lees(Tabeltekst tabel, Kolomtekst kolom, String feel) {
        return of(feel.isEmpty() ? "" : lezing.lees(tabel, kolom, feel));
    }

    private static String of(String tekst) {
        return tekst.isBlank() ? "leeg" : kort(tekst.replace("\n", "; "));
    }

    private static String kort(String tekst) {
        return tekst.length() <= LANGSTE ? tekst : tekst.substring(0, tekst.offsetByCodePoints(0, tekst.codePointCount(0, LANGSTE))) + "…";
    }

    private static String zin(String tekst) {
        return tekst.endsWith(".") ? tekst : tekst + ".";
    }
}
