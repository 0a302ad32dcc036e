package nl.onderdak.leeszaal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that is nothing but literals, intervals and comparisons, taken apart.
 *
 * @param ontkend whether it stands inside {@code not(...)}
 * @param delen at least one; the cell applies when one of them does
 */
public record Celtest(boolean ontkend, List<Deel> delen) {

    /**
     * Values from {@code laagste} up to {@code hoogste}; the same on both sides for a single value, empty on both sides for null.
     * A bound is a {@link LocalDate}, {@link BigDecimal}, {@link String} or {@link Boolean}.
     */
    public record Deel(Optional<Object> laagste, boolean laagsteDoetMee, Optional<Object> hoogste, boolean hoogsteDoetMee) {

        private static Deel enkel(Object waarde) {
            return new Deel(Optional.of(waarde), true, Optional.of(waarde), true);
        }

        public boolean isEnkel() {
            return laagste.isPresent() && laagste.equals(hoogste) && laagsteDoetMee && hoogsteDoetMee;
        }

        public boolean isDatum() {
            return laagste.or(() -> hoogste).filter(LocalDate.class::isInstance).isPresent();
        }
    }

    private static final String LITERAAL = "(\"[^\"\\\\]*+\"|date\\(\\s*\"[^\"]*\"\\s*\\)|-?\\d{1,30}(?:\\.\\d{1,30})?|true|false|null)";
    private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NIET = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern DEEL = Pattern.compile("\\s*(?:" + LITERAAL + "|(>=|<=|>|<)\\s*" + LITERAAL
            + "|([\\[\\](])\\s*" + LITERAAL + "\\s*\\.\\.\\s*" + LITERAAL + "\\s*([\\[\\])]))\\s*(,|$)");

    /** Empty when the cell says anything else than literals, intervals and comparisons. */
    public static Optional<Celtest> lees(String feel) {
        String tekst = feel.strip();
        Matcher niet = NIET.matcher(tekst);
        boolean ontkend = niet.matches();
        return delen(ontkend ? niet.group(1) : tekst).map(delen -> new Celtest(ontkend, delen));
    }

    private static Optional<List<Deel>> delen(String tekst) {
        List<Deel> delen = new ArrayList<>();
        Matcher volgende = DEEL.matcher(tekst);
        int plaats = 0;
        boolean nog = true;
        while (nog) {
            Optional<Deel> deel = volgende.region(plaats, tekst.length()).lookingAt() ? deel(volgende) : Optional.empty();
            if (deel.isEmpty()) {
                return Optional.empty();
            }
            delen.add(deel.get());
            nog = !volgende.group(8).isEmpty();
            plaats = volgende.end();
        }
        return Optional.of(delen);
    }

    private static Optional<Deel> deel(Matcher gevonden) {
        if (gevonden.group(1) != null) {
            return gevonden.group(1).equals("null") ? Optional.of(new Deel(Optional.empty(), true, Optional.empty(), true))
                    : literaal(gevonden.group(1)).map(Deel::enkel);
        }
        if (gevonden.group(2) != null) {
            boolean doetMee = gevonden.group(2).length() == 2;
            Optional<Object> grens = ordenbaar(gevonden.group(3));
            return grens.map(waarde -> gevonden.group(2).startsWith(">") ? new Deel(grens, doetMee, Optional.empty(), false)
                    : new Deel(Optional.empty(), false, grens, doetMee));
        }
        Optional<Object> laagste = ordenbaar(gevonden.group(5));
        Optional<Object> hoogste = ordenbaar(gevonden.group(6));
        boolean gelijkeSoort = laagste.map(Object::getClass).equals(hoogste.map(Object::getClass));
        return laagste.filter(waarde -> gelijkeSoort)
                .map(waarde -> new Deel(laagste, gevonden.group(4).equals("["), hoogste, gevonden.group(7).equals("]")));
    }

    private static Optional<Object> ordenbaar(String literaal) {
        return literaal(literaal).filter(waarde -> waarde instanceof LocalDate || waarde instanceof BigDecimal);
    }

    private static Optional<Object> literaal(String tekst) {
        if (tekst.startsWith("\"")) {
            return Optional.<Object>of(tekst.substring(1, tekst.length() - 1)).filter(inhoud -> !inhoud.toString().isBlank());
        }
        if (tekst.startsWith("date")) {
            return dag(tekst.substring(tekst.indexOf('"') + 1, tekst.lastIndexOf('"')));
        }
        return switch (tekst) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case "null" -> Optional.empty();
            default -> Optional.of(new BigDecimal(tekst));
        };
    }

    private static Optional<Object> dag(String tekst) {
        try {
            return DAG.matcher(tekst).matches() ? Optional.of(LocalDate.parse(tekst)) : Optional.empty();
        } catch (DateTimeParseException geenDag) {
            return Optional.empty();
        }
    }
}
