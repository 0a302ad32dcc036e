package nl.onderdak.leeszaal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderdak.regels.Feittype;

/** Reads a cell of a decision table as Dutch text: {@code >= date("2025-01-01")} is {@code vanaf 1 jan 2025}. */
public final class Leestekst {

    private static final String VRIJ = "-";

    private Leestekst() {
    }

    /** Whether the cell says that its column does not matter. */
    public static boolean isVrij(String feel) {
        return feel.strip().equals(VRIJ);
    }

    /** The same as {@link #van(String, Optional)} for a cell of which no type is known. */
    public static String van(String feel) {
        return van(feel, Optional.empty());
    }

    /**
     * @param feel a unary test or a value
     * @param type type of the column; one with {@code geld} makes its numbers amounts in euro
     * @return the text to read; the FEEL itself where it says more than literals, intervals and comparisons
     */
    public static String van(String feel, Optional<Feittype> type) {
        return van(feel, type.map(soort -> soort instanceof Feittype.Lijst lijst ? lijst.element() : soort)
                .filter(Feittype.Getal.class::isInstance).map(Feittype.Getal.class::cast).map(Feittype.Getal::geld).orElse(false));
    }

    /** @param geld whether its numbers are amounts in euro */
    public static String van(String feel, boolean geld) {
        if (isVrij(feel)) {
            return "vrij";
        }
        return Celtest.lees(feel).map(cel -> (cel.ontkend() ? "niet " : "") + opsomming(cel.delen(), geld)).orElse(feel.strip());
    }

    private static String opsomming(List<Celtest.Deel> delen, boolean geld) {
        List<String> teksten = delen.stream().map(deel -> tekst(deel, geld)).collect(Collectors.toCollection(ArrayList::new));
        String laatste = teksten.remove(teksten.size() - 1);
        return teksten.isEmpty() ? laatste : String.join(", ", teksten) + " of " + laatste;
    }

    private static String tekst(Celtest.Deel deel, boolean geld) {
        if (deel.laagste().isEmpty() && deel.hoogste().isEmpty()) {
            return "leeg";
        }
        if (deel.isEnkel()) {
            return waarde(deel.laagste().get(), geld);
        }
        return deel.isDatum() ? periode(deel) : bereik(deel, geld);
    }

    /** Days are whole, so every period can be said with its first and last day. */
    private static String periode(Celtest.Deel deel) {
        Optional<LocalDate> van = deel.laagste().map(LocalDate.class::cast).map(dag -> deel.laagsteDoetMee() ? dag : dag.plusDays(1));
        if (deel.hoogste().isEmpty()) {
            return "vanaf " + Dagtekst.kort(van.orElseThrow());
        }
        LocalDate tot = (LocalDate) deel.hoogste().get();
        if (van.isEmpty()) {
            return (deel.hoogsteDoetMee() ? "tot en met " : "voor ") + Dagtekst.kort(tot);
        }
        return Dagtekst.kort(van.get()) + " t/m " + Dagtekst.kort(deel.hoogsteDoetMee() ? tot : tot.minusDays(1));
    }

    private static String bereik(Celtest.Deel deel, boolean geld) {
        Optional<String> van = deel.laagste().map(laagste -> waarde(laagste, geld));
        Optional<String> tot = deel.hoogste().map(hoogste -> waarde(hoogste, geld));
        if (tot.isEmpty()) {
            return deel.laagsteDoetMee() ? van.orElseThrow() + " of meer" : "meer dan " + van.orElseThrow();
        }
        if (van.isEmpty()) {
            return deel.hoogsteDoetMee() ? tot.get() + " of minder" : "minder dan " + tot.get();
        }
        String begin = deel.laagsteDoetMee() ? van.get() : "meer dan " + van.get();
        if (deel.hoogsteDoetMee()) {
            return begin + " t/m " + tot.get();
        }
        return deel.laagsteDoetMee() ? begin + " tot " + tot.get() : begin + " en minder dan " + tot.get();
    }

    private static String waarde(Object waarde, boolean geld) {
        if (waarde instanceof LocalDate dag) {
            return Dagtekst.kort(dag);
        }
        if (waarde instanceof Boolean logisch) {
            return logisch ? "ja" : "nee";
        }
        return waarde instanceof BigDecimal getal ? getal(getal, geld) : String.valueOf(waarde);
    }

    private static String getal(BigDecimal getal, boolean geld) {
        if (!geld) {
            return Getaltekst.gewoon(getal);
        }
        boolean nauwkeuriger = getal.stripTrailingZeros().scale() > 2;
        return "€ " + Getaltekst.met(nauwkeuriger ? getal : getal.setScale(2, RoundingMode.UNNECESSARY));
    }
}
