package nl.onderdak.bewerking;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.function.DoubleFunction;

/** A cell of a spreadsheet as the program kept it. */
sealed interface Bladcel {

    /** Nothing, or nothing but blanks. */
    record Leeg() implements Bladcel {
    }

    record Tekst(String tekst) implements Bladcel {
    }

    /** @param dag the day that the number is when it is a serial number of a day, if it is one */
    record Getal(double getal, DoubleFunction<LocalDate> dag) implements Bladcel {

        /** A spreadsheet keeps fifteen digits; what a sum leaves behind them is no part of the number. */
        private static final MathContext CIJFERS = new MathContext(15);

        BigDecimal waarde() {
            BigDecimal waarde = new BigDecimal(getal).round(CIJFERS).stripTrailingZeros();
            return waarde.scale() < 0 ? waarde.setScale(0) : waarde;
        }
    }

    record Dag(LocalDate dag) implements Bladcel {
    }

    record Logisch(boolean waarde) implements Bladcel {
    }

    /** What cannot be read as a value: a formula, an error, a day with a time. */
    record Onleesbaar(String melding, String oplossing) implements Bladcel {
    }
}
