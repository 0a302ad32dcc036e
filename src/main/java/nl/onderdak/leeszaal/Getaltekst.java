package nl.onderdak.leeszaal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes a decimal number in Dutch: comma before the decimals, point between the thousands. */
final class Getaltekst {

    private static final BigDecimal TIENDUIZEND = BigDecimal.valueOf(10_000);

    private Getaltekst() {
    }

    /** With the decimals it has. A whole number of four digits gets no point: it may be a year. */
    static String gewoon(BigDecimal getal) {
        boolean kort = getal.abs().compareTo(TIENDUIZEND) < 0 && getal.stripTrailingZeros().scale() <= 0;
        return kort ? getal.toPlainString().replaceFirst("\\.0+$", "") : met(getal);
    }

    /** With the decimals it has and a point between all thousands. */
    static String met(BigDecimal getal) {
        DecimalFormat vorm = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl-NL")));
        vorm.setMinimumFractionDigits(Math.max(0, getal.scale()));
        vorm.setMaximumFractionDigits(Math.max(0, getal.scale()));
        return vorm.format(getal);
    }
}
