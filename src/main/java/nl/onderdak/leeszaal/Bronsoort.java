package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of source a citation leads to; follows from the form of the citation. */
public enum Bronsoort {
    WET, BEKENDMAKING, EUROPEES, UITSPRAAK, LOKAAL, PAGINA;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For a citation that is its own id. */
    static Bronsoort van(String verwijzing) {
        if (verwijzing.startsWith("ECLI:")) {
            return UITSPRAAK;
        }
        if (verwijzing.startsWith("CELEX:")) {
            return EUROPEES;
        }
        return verwijzing.startsWith("CVDR") || verwijzing.startsWith("gmb-") ? LOKAAL : BEKENDMAKING;
    }
}
