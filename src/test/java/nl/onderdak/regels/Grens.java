package nl.onderdak.regels;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.dmn.model.api.InputClause;

/**
 * One bound in a cell of a decision table, a day or a number.
 *
 * @param waarde the bound
 * @param begin whether the cell applies above it (true) or below it
 * @param dicht whether the bound itself belongs to the cell
 */
record Grens(Object waarde, boolean begin, boolean dicht) {

    private static final String LITERAAL = "(date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\)|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern INTERVAL = Pattern.compile("([\\[(\\]])\\s*" + LITERAAL + "\\s*\\.\\.\\s*" + LITERAAL + "\\s*([\\])\\[])");
    private static final Pattern VERGELIJKING = Pattern.compile("(>=|<=|>|<)\\s*" + LITERAAL);
    private static final Pattern TEKST = Pattern.compile("(?<!\\()\"[^\"]*\"");
    private static final Pattern LOS = Pattern.compile("(?<![\\w.\"-])" + LITERAAL + "(?![\\w\"])");

    /** Where a value stands: on the edge inside the cell, next to it outside the cell, or elsewhere. */
    enum Kant {
        BINNEN, BUITEN, ELDERS
    }

    /** The bounds of a cell; bounds of the column's own domain are left out, since no case can lie beyond them. */
    static List<Grens> van(String cel, InputClause kolom) {
        List<Grens> grenzen = lees(cel);
        String domein = kolom.getInputValues() == null ? "" : kolom.getInputValues().getText();
        grenzen.removeAll(lees(domein));
        return grenzen;
    }

    private static List<Grens> lees(String cel) {
        List<Grens> grenzen = new ArrayList<>();
        String rest = cel;
        Matcher interval = INTERVAL.matcher(rest);
        while (interval.find()) {
            grenzen.add(new Grens(literaal(interval.group(2)), true, interval.group(1).equals("[")));
            grenzen.add(new Grens(literaal(interval.group(3)), false, interval.group(4).equals("]")));
        }
        rest = interval.replaceAll(" ");
        Matcher vergelijking = VERGELIJKING.matcher(rest);
        while (vergelijking.find()) {
            grenzen.add(new Grens(literaal(vergelijking.group(2)), vergelijking.group(1).startsWith(">"), vergelijking.group(1).endsWith("=")));
        }
        Matcher los = LOS.matcher(TEKST.matcher(vergelijking.replaceAll(" ")).replaceAll(" "));
        while (los.find()) {
            grenzen.add(new Grens(literaal(los.group(1)), true, true));
            grenzen.add(new Grens(literaal(los.group(1)), false, true));
        }
        return grenzen;
    }

    private static Object literaal(String tekst) {
        return tekst.startsWith("date") ? LocalDate.parse(tekst.substring(6, 16)) : new BigDecimal(tekst);
    }

    Kant kant(Object gezien) {
        if (waarde instanceof LocalDate dag && gezien instanceof LocalDate andere) {
            LocalDate binnen = dicht ? dag : dag.plusDays(begin ? 1 : -1);
            LocalDate buiten = binnen.plusDays(begin ? -1 : 1);
            return andere.equals(binnen) ? Kant.BINNEN : andere.equals(buiten) ? Kant.BUITEN : Kant.ELDERS;
        }
        if (waarde instanceof BigDecimal getal && gezien instanceof BigDecimal ander) {
            return kant(getal, ander);
        }
        return Kant.ELDERS;
    }

    /** A number is next to the bound when it differs at most 1: a day, a year, a euro. */
    private Kant kant(BigDecimal getal, BigDecimal ander) {
        BigDecimal verschil = ander.subtract(getal);
        if (verschil.signum() == 0) {
            return dicht ? Kant.BINNEN : Kant.BUITEN;
        }
        if (verschil.abs().compareTo(BigDecimal.ONE) > 0) {
            return Kant.ELDERS;
        }
        boolean boven = verschil.signum() > 0;
        if (dicht) {
            return boven == begin ? Kant.ELDERS : Kant.BUITEN;
        }
        return boven == begin ? Kant.BINNEN : Kant.ELDERS;
    }

    @Override
    public String toString() {
        return (begin ? ">" : "<") + (dicht ? "= " : " ") + waarde;
    }
}
