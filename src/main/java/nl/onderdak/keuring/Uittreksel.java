package nl.onderdak.keuring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a model without the rows of other tables: reading those takes most of the time that a check while writing may take.
 *
 * @param inhoud the text that is left
 * @param rijen ids of the rows that were left out, with the name of the decision or function they stand in
 */
record Uittreksel(String inhoud, Map<String, String> rijen) {

    private static final Pattern STUK = Pattern.compile("<!--.*?-->|<!\\[CDATA\\[.*?]]>|<(?:\\w+:)?(?:decision|businessKnowledgeModel)\\s(?<deel>[^>]*)>"
            + "|<(?:\\w+:)?rule\\b(?<rij>[^>]*+)(?<!/)>|(?<einde></(?:\\w+:)?rule>)", Pattern.DOTALL);
    private static final Pattern NAAM = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");

    /** @param tabel name of the decision or function of which the rows stay */
    static Uittreksel van(String model, String tabel) {
        StringBuilder over = new StringBuilder();
        Map<String, String> rijen = new LinkedHashMap<>();
        String deel = "";
        int bewaardTot = 0;
        int begin = -1;
        Matcher stuk = STUK.matcher(model);
        while (stuk.find()) {
            if (stuk.group("deel") != null) {
                deel = waarde(NAAM, stuk.group("deel"));
            } else if (stuk.group("rij") != null && !deel.equals(tabel)) {
                begin = stuk.start();
                rijen.put(waarde(ID, stuk.group("rij")), deel);
            } else if (stuk.group("einde") != null && begin >= 0) {
                over.append(model, bewaardTot, begin);
                bewaardTot = stuk.end();
                begin = -1;
            }
        }
        return new Uittreksel(over.append(model, bewaardTot, model.length()).toString(), rijen);
    }

    private static String waarde(Pattern attribuut, String attributen) {
        Matcher gevonden = attribuut.matcher(attributen);
        return gevonden.find() ? gevonden.group(1) : "";
    }
}
