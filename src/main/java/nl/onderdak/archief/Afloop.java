package nl.onderdak.archief;

import java.util.Locale;

/** How an evaluation ended that came past the door. */
public enum Afloop {

    /** With advice, whatever it says. */
    ADVIES,

    /** Without: the service itself failed. */
    MISLUKT;

    /** The word in the database, the chain and the export. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Afloop van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
