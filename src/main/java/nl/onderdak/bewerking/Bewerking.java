package nl.onderdak.bewerking;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One edit that a person asks for. A row is addressed by its id alone, because ids are unique over a rule set; {@code was} is what the person saw.
 * Cells are FEEL by id of the column, annotations text by column.
 */
public sealed interface Bewerking {

    record Cel(String rij, String kolom, String was, String wordt) implements Bewerking {
    }

    record Annotatietekst(String rij, Annotatie kolom, String was, String wordt) implements Bewerking {
    }

    /**
     * @param na id of the row it comes after; empty for the first place
     * @param cellen a condition that is missing is {@code -}, an outcome that is missing stays empty
     */
    record Toevoegen(String model, String tabel, Optional<String> na, Map<String, String> cellen, Map<Annotatie, String> annotaties) implements Bewerking {
    }

    /** A copy right after the row, with an id of its own. */
    record Kopieren(String rij) implements Bewerking {
    }

    /** @param na id of the row it comes after; empty for the first place */
    record Verplaatsen(String rij, Optional<String> na) implements Bewerking {
    }

    record Beeindigen(String rij, LocalDate laatsteDag) implements Bewerking {
    }

    /** Ends the row on the day before {@code vanaf} and puts a copy after it that begins on that day, with these cells and annotations. */
    record Opvolgen(String rij, LocalDate vanaf, Map<String, String> cellen, Map<Annotatie, String> annotaties) implements Bewerking {
    }

    record Verwijderen(String rij) implements Bewerking {
    }

    /** One more line in a case file. @param geval text per column of the file */
    record Geval(String model, Map<String, String> geval) implements Bewerking {
    }

    /** Replaces what a case expects. @param verwacht text per column; the names begin with {@code verwacht.} */
    record Gevalaanvaarden(String model, String geval, Map<String, String> verwacht) implements Bewerking {
    }
}
