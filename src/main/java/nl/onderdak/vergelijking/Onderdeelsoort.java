package nl.onderdak.vergelijking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Kind of a part of a model; in an answer by its name in small letters. */
public enum Onderdeelsoort {
    TABEL, UITDRUKKING, FUNCTIE, DIENST, GEGEVEN, BRON, TYPE, REGELS;

    @JsonValue
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }
}
