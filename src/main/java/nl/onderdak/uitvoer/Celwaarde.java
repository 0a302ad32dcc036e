package nl.onderdak.uitvoer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;

/** Puts the content of a table cell in a spreadsheet: a literal number, day or truth as that, everything else as the very text. */
final class Celwaarde {

    private static final Pattern GETAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAG = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    /** A spreadsheet keeps no more digits than these. */
    private static final int ZEKERE_CIJFERS = 15;
    private static final LocalDate EERSTE_DAG = LocalDate.of(1900, 3, 1);
    private static final String FORMULETEKENS = "=+-@\t\r";

    private Celwaarde() {
    }

    /** @param feel a unary test or a value as it stands in the table */
    static void vul(Cell cel, String feel, Celopmaak opmaak) {
        Matcher dag = DAG.matcher(feel);
        if (GETAL.matcher(feel).matches() && new BigDecimal(feel).precision() <= ZEKERE_CIJFERS) {
            cel.setCellValue(Double.parseDouble(feel));
            cel.setCellStyle(opmaak.getal());
        } else if (dag.matches() && !LocalDate.parse(dag.group(1)).isBefore(EERSTE_DAG)) {
            cel.setCellValue(LocalDate.parse(dag.group(1)));
            cel.setCellStyle(opmaak.dag());
        } else if (feel.equals("true") || feel.equals("false")) {
            cel.setCellValue(Boolean.parseBoolean(feel));
            cel.setCellStyle(opmaak.tekst());
        } else {
            tekst(cel, feel, opmaak);
        }
    }

    /** As text, whatever it begins with; a cell that looks like a formula also stays text when somebody edits it. */
    static void tekst(Cell cel, String tekst, Celopmaak opmaak) {
        cel.setCellValue(tekst);
        cel.setCellStyle(!tekst.isEmpty() && FORMULETEKENS.indexOf(tekst.charAt(0)) >= 0 ? opmaak.letterlijk() : opmaak.tekst());
    }
}
