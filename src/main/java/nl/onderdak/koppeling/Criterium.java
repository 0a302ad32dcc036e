package nl.onderdak.koppeling;

import java.util.Map;
import java.util.Optional;

/**
 * A reason an adult gives, or screening finds, for a place: what is known of it and which place it points at.
 *
 * @param feiten the structure {@code criterium} of the model {@code koppelcriteria}, typed, with every field; not changed afterwards
 * @param gemeente code of the municipality it points at
 * @param arbeidsmarktregio code of the labour market region it points at; that of the municipality when absent
 * @param voorziening kind of facility that must be near, for example {@code ziekenhuis}
 */
public record Criterium(Map<String, Object> feiten, Optional<String> gemeente, Optional<String> arbeidsmarktregio, Optional<String> voorziening) {

    /** @throws IllegalArgumentException when it points at no place at all: then nothing can be said about municipalities */
    public Criterium {
        if (gemeente.isEmpty() && arbeidsmarktregio.isEmpty() && voorziening.isEmpty()) {
            throw new IllegalArgumentException("Een criterium noemt geen gemeente, arbeidsmarktregio of voorziening.");
        }
    }
}
