package nl.onderdak.keuring;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Dagtekst;
import nl.onderdak.leeszaal.Leestekst;

/** Days or numbers from one place up to another. */
record Bereik(Grens van, Grens tot) {

    /** Of a part of a cell that is a day, a number or an interval of them. */
    static Bereik van(Celtest.Deel deel) {
        return new Bereik(
                deel.laagste().map(waarde -> grens(waarde, !deel.laagsteDoetMee())).orElse(Grens.BEGIN),
                deel.hoogste().map(waarde -> grens(waarde, deel.hoogsteDoetMee())).orElse(Grens.EINDE));
    }

    /** After a day comes the next one, with nothing in between. */
    private static Grens grens(Object waarde, boolean erna) {
        return waarde instanceof LocalDate dag ? Grens.voor(erna ? dag.plusDays(1) : dag) : new Grens((BigDecimal) waarde, erna);
    }

    boolean isLeeg() {
        return van.compareTo(tot) >= 0;
    }

    /** Some value in it. */
    BigDecimal voorbeeld() {
        if (van.equals(Grens.BEGIN)) {
            return tot.equals(Grens.EINDE) ? BigDecimal.ZERO : tot.erna() ? tot.waarde() : tot.waarde().subtract(BigDecimal.ONE);
        }
        if (!van.erna()) {
            return van.waarde();
        }
        BigDecimal volgende = van.waarde().add(BigDecimal.ONE);
        return new Grens(volgende, true).compareTo(tot) <= 0 ? volgende : van.waarde().add(tot.waarde()).divide(BigDecimal.valueOf(2));
    }

    /** For in a sentence: {@code van 1 januari 2024 tot en met 30 juni 2024}. */
    String dagen() {
        if (van.equals(Grens.BEGIN)) {
            return tot.equals(Grens.EINDE) ? "op elke dag" : "tot en met " + laatsteDag();
        }
        if (tot.equals(Grens.EINDE)) {
            return "vanaf " + Dagtekst.lang(van.dag());
        }
        return van.dag().plusDays(1).equals(tot.dag()) ? "op " + Dagtekst.lang(van.dag()) : "van " + Dagtekst.lang(van.dag()) + " tot en met " + laatsteDag();
    }

    private String laatsteDag() {
        return Dagtekst.lang(tot.dag().minusDays(1));
    }

    /** For in a sentence: {@code meer dan 5}. */
    String getallen() {
        String laagste = getal(van);
        String hoogste = getal(tot);
        if (van.equals(Grens.BEGIN)) {
            return tot.equals(Grens.EINDE) ? "elk getal" : (tot.erna() ? "ten hoogste " : "minder dan ") + hoogste;
        }
        if (tot.equals(Grens.EINDE)) {
            return van.erna() ? "meer dan " + laagste : laagste + " of meer";
        }
        if (!van.erna()) {
            return van.waarde().compareTo(tot.waarde()) == 0 ? laagste : laagste + (tot.erna() ? " tot en met " : " tot ") + hoogste;
        }
        return tot.erna() ? "meer dan " + laagste + " en ten hoogste " + hoogste : "tussen " + laagste + " en " + hoogste;
    }

    private static String getal(Grens grens) {
        return Leestekst.van(grens.waarde().toPlainString());
    }
}
