package nl.onderdak.regels;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.InputClause;

/**
 * The days on which a row applies, both inclusive; empty means without limit on that side.
 */
public record Geldigheid(Optional<LocalDate> van, Optional<LocalDate> tot) {

    /** A row without a column on {@code peildatum}. */
    public static final Geldigheid ALTIJD = new Geldigheid(Optional.empty(), Optional.empty());

    private static final String KOLOM = "peildatum";
    private static final String DATUM = "date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)";
    private static final Pattern TUSSEN = Pattern.compile("\\[\\s*" + DATUM + "\\s*\\.\\.\\s*" + DATUM + "\\s*\\]");
    private static final Pattern EEN_KANT = Pattern.compile("(>=|<=|>|<)\\s*" + DATUM);

    /**
     * Index of the column that says on which days a row applies, -1 when the table has none: the input that is {@code peildatum}, or
     * that is labelled so in a function, which takes it under a name of its own.
     */
    public static int kolom(DecisionTable tabel) {
        for (int i = 0; i < tabel.getInput().size(); i++) {
            InputClause kolom = tabel.getInput().get(i);
            if (isKolom(kolom.getLabel(), kolom.getInputExpression().getText().strip())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the column with this title, which may be absent, and expression is the one that {@link #kolom} looks for. */
    public static boolean isKolom(String titel, String uitdrukking) {
        return KOLOM.equals(titel) || KOLOM.equals(uitdrukking);
    }

    /**
     * @param cel a cell of a column on {@code peildatum}: {@code [a..b]}, one comparison, or {@code -}
     * @throws IllegalArgumentException for any other form: a row has one period
     */
    public static Geldigheid van(String cel) {
        String tekst = cel.strip();
        if (tekst.equals("-")) {
            return ALTIJD;
        }
        Matcher tussen = TUSSEN.matcher(tekst);
        if (tussen.matches()) {
            return new Geldigheid(dag(tussen.group(1), 0), dag(tussen.group(2), 0));
        }
        Matcher kant = EEN_KANT.matcher(tekst);
        if (!kant.matches()) {
            throw new IllegalArgumentException("Periode '" + cel + "' is niet te lezen; gebruik [date(\"..\")..date(\"..\")] of een vergelijking.");
        }
        return switch (kant.group(1)) {
            case ">=" -> new Geldigheid(dag(kant.group(2), 0), Optional.empty());
            case ">" -> new Geldigheid(dag(kant.group(2), 1), Optional.empty());
            case "<=" -> new Geldigheid(Optional.empty(), dag(kant.group(2), 0));
            default -> new Geldigheid(Optional.empty(), dag(kant.group(2), -1));
        };
    }

    /** The same; empty for any other form. */
    public static Optional<Geldigheid> probeer(String cel) {
        try {
            return Optional.of(van(cel));
        } catch (IllegalArgumentException | DateTimeParseException onleesbaar) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dag(String tekst, int verschuiving) {
        try {
            return Optional.of(LocalDate.parse(tekst).plusDays(verschuiving));
        } catch (DateTimeParseException geenDag) {
            throw new IllegalArgumentException("De dag " + tekst + " bestaat niet; schrijf een bestaande dag.", geenDag);
        }
    }
}
