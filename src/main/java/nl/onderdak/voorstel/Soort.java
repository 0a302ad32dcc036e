package nl.onderdak.voorstel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a proposal. */
enum Soort {
    GEMAAKT(Stand.CONCEPT), GEWIJZIGD, BEWERKT, ONGEDAAN, HERSTELD, BIJGEWERKT, INGEDIEND(Stand.INGEDIEND), TERUGGENOMEN(Stand.CONCEPT), BEOORDEELD(Stand.BEOORDEELD),
    GOEDGEKEURD(Stand.GOEDGEKEURD), IN_WERKING(Stand.IN_WERKING), AFGEWEZEN(Stand.AFGEWEZEN), INGETROKKEN(Stand.INGETROKKEN);

    private final Stand stand;

    Soort() {
        this(null);
    }

    Soort(Stand stand) {
        this.stand = stand;
    }

    /** As it is stored and answered. */
    String tekst() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Soort van(String tekst) {
        return valueOf(tekst.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** The state it brings a proposal in; empty when the state stays. */
    Optional<Stand> stand() {
        return Optional.ofNullable(stand);
    }

    /** Those that bring a proposal in this state. */
    static List<Soort> naar(Stand stand) {
        return Arrays.stream(values()).filter(soort -> soort.stand == stand).toList();
    }

    /** Whether it changes the text of files, and so counts as a version. */
    boolean bewerking() {
        return this == BEWERKT || this == ONGEDAAN || this == HERSTELD || this == BIJGEWERKT;
    }

    /** Whether who did it is an author, who does not judge the proposal. */
    boolean auteurschap() {
        return bewerking() || this == GEMAAKT || this == GEWIJZIGD;
    }
}
