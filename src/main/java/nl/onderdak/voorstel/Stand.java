package nl.onderdak.voorstel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** How far a proposal is. */
public enum Stand {
    CONCEPT, INGEDIEND, BEOORDEELD, GOEDGEKEURD, IN_WERKING, AFGEWEZEN, INGETROKKEN;

    /** What can still change and come into force. */
    static final List<Stand> OPEN = List.of(CONCEPT, INGEDIEND, BEOORDEELD);

    @JsonValue
    public String tekst() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
