package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is answered; the Drools rules of a file are one without columns.
 *
 * @param trefregel {@code UNIQUE}, {@code COLLECT}, ...; empty for Drools rules
 */
public record Tabelbeschrijving(
        String regelset,
        String model,
        String naam,
        String omschrijving,
        Optional<String> vraag,
        Optional<String> trefregel,
        List<Kolom> invoer,
        List<Kolom> uitkomst,
        List<Rijbeschrijving> rijen) {
}
