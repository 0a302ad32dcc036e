package nl.onderdak.bewerking;

import java.time.LocalDate;
import java.util.Optional;
import nl.onderdak.leeszaal.Dagtekst;
import nl.onderdak.leeszaal.Leestekst;
import nl.onderdak.regels.Geldigheid;

/** The days on which a row applies, ended or begun on another day and written back as a cell. */
record Periode(Kolomtekst kolom, Geldigheid dagen) {

    private static final String VRIJ = "-";

    /** @throws OngeldigeBewerking when the table has no such column or the cell is no single period */
    static Periode van(Rijtekst rij) {
        Kolomtekst kolom = rij.tabel().periodekolom().orElseThrow(() -> new OngeldigeBewerking(
                "Tabel " + rij.tabel().naam() + " heeft geen kolom peildatum: rij " + rij.id() + " geldt op elke dag en kan niet op een dag eindigen.",
                "Wijzig de cellen van de rij, of voeg in de modeleditor eerst een kolom peildatum toe."));
        try {
            return new Periode(kolom, Geldigheid.van(rij.cel(kolom)));
        } catch (IllegalArgumentException fout) {
            throw new OngeldigeBewerking("Rij " + rij.id() + " heeft in " + kolom.titel() + " geen enkele aaneengesloten periode: " + rij.cel(kolom) + ".",
                    "Schrijf de periode als [date(\"2025-01-01\")..date(\"2025-12-31\")], of splits de rij eerst in een rij per periode.");
        }
    }

    /** The cell of the same period up to and including {@code laatste}, which lies in it and before its end. */
    String totEnMet(Rijtekst rij, LocalDate laatste) {
        eis(rij, laatste, laatste, "laatste dag", 0);
        return cel(new Geldigheid(dagen.van(), Optional.of(laatste)));
    }

    /** The cell of the same period from {@code eerste} on, which lies in it and after its begin. */
    String vanaf(Rijtekst rij, LocalDate eerste) {
        eis(rij, eerste, eerste.minusDays(1), "eerste dag van de opvolger", 1);
        return cel(new Geldigheid(Optional.of(eerste), dagen.tot()));
    }

    /** @param laatste day on which the row would end, {@code verschil} days before the one asked */
    private void eis(Rijtekst rij, LocalDate gevraagd, LocalDate laatste, String wat, int verschil) {
        boolean tevroeg = dagen.van().filter(laatste::isBefore).isPresent();
        boolean telaat = dagen.tot().filter(einde -> !laatste.isBefore(einde)).isPresent();
        if (tevroeg || telaat) {
            throw new OngeldigeBewerking("Rij " + rij.id() + " geldt " + Leestekst.van(cel(dagen)) + ": " + Dagtekst.lang(gevraagd) + " past daar niet in.",
                    "Kies een " + wat + dagen.van().map(dag -> (dagen.tot().isEmpty() ? " vanaf " : " van ") + Dagtekst.lang(dag.plusDays(verschil))).orElse("")
                            + dagen.tot().map(dag -> " tot en met " + Dagtekst.lang(dag.minusDays(1).plusDays(verschil))).orElse("") + ".");
        }
    }

    private static String cel(Geldigheid dagen) {
        if (dagen.van().isEmpty()) {
            return dagen.tot().map(dag -> "<= " + datum(dag)).orElse(VRIJ);
        }
        String van = datum(dagen.van().get());
        return dagen.tot().map(dag -> "[" + van + ".." + datum(dag) + "]").orElse(">= " + van);
    }

    private static String datum(LocalDate dag) {
        return "date(\"" + dag + "\")";
    }
}
