package nl.onderdak.voorstel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/**
 * The draft of a proposal: what the files say after all edits so far. It need not compile.
 *
 * @param versie number of the last edit, 0 when there is none
 * @param basis the rule set it changes
 * @param bestanden models and Drools rules, by name
 * @param gevallen case files, by name
 */
public record Concept(UUID voorstel, int versie, Regelset basis, List<Regelbestand> bestanden, List<Regelbestand> gevallen) {

    /** Hash of the rule set it would be. */
    public String hash() {
        return Inhoudshash.van(bestanden);
    }

    /** A model, file with rules or case file, for example {@code leefgeld.dmn}. */
    public Optional<Regelbestand> bestand(String naam) {
        return Stream.concat(bestanden.stream(), gevallen.stream()).filter(bestand -> bestand.naam().equals(naam)).findFirst();
    }
}
