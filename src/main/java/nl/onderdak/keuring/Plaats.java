package nl.onderdak.keuring;

import java.util.Optional;

/**
 * Where a finding stands.
 *
 * @param model name of the model
 * @param tabel name of the decision or function the table stands in
 * @param rij id of the row
 * @param kolom id of the column, or the name of an annotation
 */
record Plaats(String model, Optional<String> tabel, Optional<String> rij, Optional<String> kolom) {

    static Plaats model(String model) {
        return new Plaats(model, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Plaats tabel(String model, String tabel) {
        return new Plaats(model, Optional.of(tabel), Optional.empty(), Optional.empty());
    }

    Plaats rij(String id) {
        return new Plaats(model, tabel, Optional.of(id), kolom);
    }

    Plaats kolom(String id) {
        return new Plaats(model, tabel, rij, Optional.of(id));
    }
}
