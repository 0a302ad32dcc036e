package nl.onderdak.mutatie;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A literal as FEEL. */
final class Feelwaarde {

    private Feelwaarde() {
    }

    static String tekst(Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return "date(\"" + dag + "\")";
        }
        return waarde instanceof BigDecimal getal ? getal.toPlainString() : waarde instanceof String tekst ? "\"" + tekst + "\"" : String.valueOf(waarde);
    }
}
