package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;

/**
 * A decision, function or decision service of a model.
 *
 * @param id id of the element in the file; stable
 * @param soort {@code tabel}, {@code uitdrukking} (FEEL instead of a table), {@code functie} (a business knowledge model) or {@code dienst}
 * @param tabel whether its logic is a table, also of a function
 * @param uitdrukking FEEL where the logic is no table
 */
record Beslissingregel(
        String id,
        String naam,
        String omschrijving,
        Optional<String> vraag,
        String soort,
        boolean tabel,
        Optional<String> trefregel,
        int rijen,
        int teBevestigen,
        Optional<String> uitdrukking,
        Optional<Typebeschrijving> type,
        List<Elementverwijzing> eist) {

    /** An element and the model it stands in. */
    record Elementverwijzing(String model, String naam) {
    }
}
