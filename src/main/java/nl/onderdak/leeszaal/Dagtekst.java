package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.List;

/** Writes a calendar day in Dutch. */
public final class Dagtekst {

    private static final List<String> MAANDEN = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
            "september", "oktober", "november", "december");

    private Dagtekst() {
    }

    /** For a cell: {@code 4 mrt 2027}. */
    public static String kort(LocalDate dag) {
        String maand = dag.getMonthValue() == 3 ? "mrt" : MAANDEN.get(dag.getMonthValue() - 1).substring(0, 3);
        return dag.getDayOfMonth() + " " + maand + " " + dag.getYear();
    }

    /** For a sentence: {@code 4 maart 2027}. */
    public static String lang(LocalDate dag) {
        return dag.getDayOfMonth() + " " + MAANDEN.get(dag.getMonthValue() - 1) + " " + dag.getYear();
    }
}
