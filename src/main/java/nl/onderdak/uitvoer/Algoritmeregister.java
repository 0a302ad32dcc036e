package nl.onderdak.uitvoer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderdak.leeszaal.Bronsoort;
import nl.onderdak.leeszaal.Brontitels;
import nl.onderdak.leeszaal.Vindplaats;
import nl.onderdak.regels.Bron;
import nl.onderdak.regels.Regelset;

/**
 * The record for the Dutch algorithm register (publication standard 1.0). Each organisation publishes its own: what only the organisation knows
 * stands between double braces. The laws are those that the rows of the rule set rest on.
 */
final class Algoritmeregister {

    private static final String SJABLOON = "/algoritmeregister/record.nl.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Bronsoort> GRONDSLAG = Set.of(Bronsoort.WET, Bronsoort.BEKENDMAKING, Bronsoort.EUROPEES, Bronsoort.LOKAAL);
    private static final int LANGSTE_TITEL = 100;

    private Algoritmeregister() {
    }

    static ObjectNode van(Regelset regelset) {
        Map<String, Bron> perBron = new TreeMap<>();
        regelset.rijen().forEach(rij -> rij.bronnen().stream().filter(bron -> GRONDSLAG.contains(Vindplaats.van(bron).soort()) && bron.link().isPresent())
                .forEach(bron -> perBron.putIfAbsent(Vindplaats.van(bron).id(), bron)));
        ObjectNode record = sjabloon();
        ArrayNode grondslagen = record.putArray("lawful_basis_grouping");
        perBron.forEach((id, bron) -> grondslagen.addObject().put("title", titel(id)).put("link", link(id, bron)));
        return record;
    }

    private static String titel(String id) {
        return Brontitels.van(id).map(titel -> titel.naam().length() <= LANGSTE_TITEL ? titel.naam() : titel.kort()).orElse(id);
    }

    /** The law as a whole, as it is today; a publication is one text. */
    private static String link(String id, Bron bron) {
        return id.startsWith("BWB") ? "https://wetten.overheid.nl/" + id : bron.link().orElseThrow();
    }

    private static ObjectNode sjabloon() {
        try (InputStream stroom = Algoritmeregister.class.getResourceAsStream(SJABLOON)) {
            return (ObjectNode) JSON.readTree(stroom);
        } catch (IOException fout) {
            throw new UncheckedIOException("The template " + SJABLOON + " cannot be read", fout);
        }
    }
}
