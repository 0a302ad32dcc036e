package nl.onderdak.vergelijking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened to something between two rule sets; in an answer by its name in small letters. */
public enum Verandering {
    NIEUW, VERVALLEN, GEWIJZIGD, VERPLAATST;

    @JsonValue
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
