package nl.onderdak.archief;

import java.util.Map;

/** Retention for tests, with the defaults of the service. */
record Proefbewaren(String klasse, int jaren, Map<String, Bewaarregel> organisaties) implements Bewaarinstelling, Bewaarregel {

    static Proefbewaren standaard() {
        return new Proefbewaren("standaard", 10, Map.of());
    }

    Proefbewaren met(String organisatie, String andereKlasse, int andereJaren) {
        return new Proefbewaren(klasse, jaren, Map.of(organisatie, new Proefbewaren(andereKlasse, andereJaren, Map.of())));
    }
}
