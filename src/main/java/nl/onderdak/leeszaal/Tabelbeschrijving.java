package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    Tabelbeschrijving metRijen(UnaryOperator<Rijbeschrijving> verandering) {
        return new Tabelbeschrijving(regelset, model, naam, omschrijving, vraag, trefregel, invoer, uitkomst, rijen.stream().map(verandering).toList());
    }
}
