package nl.onderdak.adviespagina;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the page. Dutch is authoritative; the others are a courtesy. */
public enum Taal {
    NL("nl", "Nederlands"),
    EN("en", "English"),
    UK("uk", "Українська");

    private final String code;
    private final String naam;

    Taal(String code, String naam) {
        this.code = code;
        this.naam = naam;
    }

    /** The language of this code of ISO 639-1, in lower case. */
    static Optional<Taal> van(String code) {
        return Arrays.stream(values()).filter(taal -> taal.code.equals(code)).findFirst();
    }

    /** ISO 639-1, as in the attribute {@code lang} and in the address. */
    public String code() {
        return code;
    }

    /** Its name in the language itself. */
    public String naam() {
        return naam;
    }

    Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
