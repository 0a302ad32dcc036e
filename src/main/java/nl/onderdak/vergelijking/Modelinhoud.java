package nl.onderdak.vergelijking;

import java.util.Map;
import java.util.Optional;

/**
 * A model, written out as text.
 *
 * @param kenmerken what it says as a whole, without what it does not have
 * @param onderdelen by key, in the order of the file
 */
public record Modelinhoud(String naam, Map<String, String> kenmerken, Map<String, Onderdeelinhoud> onderdelen) {

    int aantalRijen() {
        return onderdelen.values().stream().mapToInt(onderdeel -> onderdeel.rijen().size()).sum();
    }

    /** The table of this name; also the Drools rules of a file, under the name {@code regels}. */
    public Optional<Onderdeelinhoud> tabel(String tabel) {
        return onderdelen.values().stream().filter(onderdeel -> onderdeel.tabel() && onderdeel.naam().equals(tabel)).findFirst();
    }
}
