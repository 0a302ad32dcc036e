package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.Definitions;

/**
 * A model with its tables.
 *
 * @param definities as it stands in its file; empty for a file with Drools rules
 * @param tabellen in the order of the file
 */
record Modelinhoud(String naam, String omschrijving, Modelsoort soort, Optional<Definitions> definities, List<Tabelinhoud> tabellen) {

    Optional<Tabelinhoud> tabel(String tabel) {
        return tabellen.stream().filter(gevonden -> gevonden.naam().equals(tabel)).findFirst();
    }

    Stream<Rij> rijen() {
        return tabellen.stream().flatMap(tabel -> tabel.rijen().stream());
    }
}
