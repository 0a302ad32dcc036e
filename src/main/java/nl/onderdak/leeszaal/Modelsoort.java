package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a model is for. */
enum Modelsoort {
    /** Decides. */
    BESLISMODEL,
    /** A file with Drools rules. */
    REGELS,
    /** The types of a message that an address of our own takes. */
    BERICHT,
    /** Types that others share. */
    TYPEN;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
