package nl.onderdak.bewerking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** An annotation column of a decision table; in an answer by its name in small letters. */
public enum Annotatie {
    BRON, TOELICHTING, FEIT, ZEKERHEID, VRAAG, GEGEVENS;

    @JsonValue
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
