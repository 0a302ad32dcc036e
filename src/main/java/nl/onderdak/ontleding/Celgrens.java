package nl.onderdak.ontleding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell, or a comparison, divides the days or numbers: each boundary as the place at which another cell begins.
 *
 * @param waarde a {@link LocalDate} or {@link BigDecimal}
 * @param erna whether the value itself still belongs to what comes before
 */
public record Celgrens(Comparable<?> waarde, boolean erna) {

    private static final String LITERAAL = "(date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\)|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern BEREIK = Pattern.compile("([\\[(\\]])\\s*" + LITERAAL + "\\s*\\.\\.\\s*" + LITERAAL + "\\s*([\\])\\[])");
    private static final Pattern VERGELIJKING = Pattern.compile("(>=|<=|>|<)\\s*" + LITERAAL);
    private static final Pattern TEKST = Pattern.compile("date\\(\"[^\"]*\"\\)|\"[^\"]*\"");
    private static final Pattern LOS = Pattern.compile("(?<![\\w.\"-])" + LITERAAL + "(?![\\w\"])");

    /** All boundaries of a cell. */
    public static Set<Celgrens> van(String cel) {
        Set<Celgrens> grenzen = new HashSet<>();
        String rest = TEKST.matcher(cel).replaceAll(tekst -> tekst.group().startsWith("date") ? Matcher.quoteReplacement(tekst.group()) : " ");
        Matcher bereik = BEREIK.matcher(rest);
        while (bereik.find()) {
            grenzen.add(new Celgrens(literaal(bereik.group(2)), !bereik.group(1).equals("[")));
            grenzen.add(new Celgrens(literaal(bereik.group(3)), bereik.group(4).equals("]")));
        }
        rest = bereik.replaceAll(" ");
        Matcher vergelijking = VERGELIJKING.matcher(rest);
        while (vergelijking.find()) {
            grenzen.add(new Celgrens(literaal(vergelijking.group(2)), vergelijking.group(1).equals(">") || vergelijking.group(1).equals("<=")));
        }
        Matcher los = LOS.matcher(vergelijking.replaceAll(" "));
        while (los.find()) {
            grenzen.addAll(rond(literaal(los.group(1))));
        }
        return grenzen;
    }

    /** The two boundaries of a single value. */
    public static Set<Celgrens> rond(Comparable<?> waarde) {
        return Set.of(new Celgrens(waarde, false), new Celgrens(waarde, true));
    }

    static Comparable<?> literaal(String tekst) {
        return tekst.startsWith("date") ? LocalDate.parse(tekst.substring(6, 16)) : new BigDecimal(tekst);
    }
}
