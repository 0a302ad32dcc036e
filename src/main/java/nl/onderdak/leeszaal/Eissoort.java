package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why one element of a model requires another. */
enum Eissoort {
    INFORMATIE, KENNIS, GEZAG;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
