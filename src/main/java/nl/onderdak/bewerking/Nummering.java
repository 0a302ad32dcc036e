package nl.onderdak.bewerking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gives ids to new rows and cases: the next one that was never used. */
final class Nummering {

    private static final Pattern RIJ = Pattern.compile("([A-Z]{3})-(\\d{3})");
    private static final Pattern GEVAL = Pattern.compile("(.+-G)(\\d{3,})");
    private static final int LAATSTE = 999;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Set<String> gebruikt;

    Nummering(Set<String> gebruikt) {
        this.gebruikt = gebruikt;
    }

    String rij(Tabeltekst tabel) {
        return rij(tabel.model(), tabel.naam(), tabel.rijen().stream().map(Rijtekst::id).toList());
    }

    /** With the three letters of the rows of the table; of an empty table three letters that no row has. */
    String rij(String model, String tabel, List<String> rijen) {
        String letters = rijen.stream().map(RIJ::matcher).filter(Matcher::matches).map(id -> id.group(1)).findFirst()
                .orElseGet(() -> nieuweLetters(model, tabel));
        int nummer = 1 + hoogste(RIJ, letters, rijen.stream());
        if (nummer > LAATSTE) {
            throw new OngeldigeBewerking("De nummers " + letters + "-001 tot en met " + letters + "-999 zijn alle gebruikt.",
                    "Maak in de modeleditor een tweede tabel, met andere letters.");
        }
        return "%s-%03d".formatted(letters, nummer);
    }

    /** @param bestaand ids of the cases in the file */
    String geval(String model, Stream<String> bestaand) {
        String begin = bestaand.map(GEVAL::matcher).filter(Matcher::matches).map(id -> id.group(1)).reduce((eerder, later) -> later)
                .orElseGet(() -> model.replaceAll("[^a-z]", "").toUpperCase(Locale.ROOT) + "-G");
        return "%s%03d".formatted(begin, 1 + hoogste(GEVAL, begin, Stream.empty()));
    }

    private int hoogste(Pattern vorm, String begin, Stream<String> ook) {
        return Stream.concat(gebruikt.stream(), ook).map(vorm::matcher).filter(Matcher::matches).filter(id -> id.group(1).equals(begin))
                .mapToInt(id -> Integer.parseInt(id.group(2))).max().orElse(0);
    }

    /** The first letter of the model and two of the table where that is free. */
    private String nieuweLetters(String model, String tabel) {
        String eigen = (model.charAt(0) + tabel).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        String kandidaten = eigen + LETTERS;
        for (int tweede = 1; tweede < kandidaten.length(); tweede++) {
            for (int derde = tweede + 1; derde < kandidaten.length(); derde++) {
                String letters = "" + kandidaten.charAt(0) + kandidaten.charAt(tweede) + kandidaten.charAt(derde);
                if (gebruikt.stream().noneMatch(id -> id.startsWith(letters + "-"))) {
                    return letters;
                }
            }
        }
        throw new OngeldigeBewerking("Er zijn geen drie letters meer vrij voor tabel " + tabel + ".",
                "Geef de eerste rij in de modeleditor zelf een id, bijvoorbeeld LFG-001.");
    }
}
