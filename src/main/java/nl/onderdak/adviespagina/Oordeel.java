package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The word that says how a decision came out, with the mark beside it. The order is that of the page. */
public enum Oordeel {
    JA("ja", "✓"),
    VOORWAARDELIJK("voorwaardelijk", "◐"),
    BEOORDELEN("beoordelen", "?"),
    /** The decision gives something else than a word, for example an amount. */
    ZONDER("", "•"),
    NEE("nee", "–");

    private final String code;
    private final String teken;

    Oordeel(String code, String teken) {
        this.code = code;
        this.teken = teken;
    }

    /** The judgement in a field {@code recht}, or in an outcome that leaves something to a person. */
    static Oordeel van(JsonNode uitkomst) {
        JsonNode recht = uitkomst.isObject() ? uitkomst.path("recht") : uitkomst;
        return List.of(values()).stream().filter(oordeel -> oordeel.code.equals(recht.textValue())).findFirst()
                .orElse(laatOpen(uitkomst) ? BEOORDELEN : ZONDER);
    }

    static boolean laatOpen(JsonNode uitkomst) {
        return BEOORDELEN.code.equals(uitkomst.textValue())
                || uitkomst.isContainerNode() && StreamSupport.stream(uitkomst.spliterator(), false).anyMatch(Oordeel::laatOpen);
    }

    /** Key of the word among the texts. */
    public String sleutel() {
        return "oordeel." + naam();
    }

    /** Stable, for the style sheet. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String teken() {
        return teken;
    }
}
