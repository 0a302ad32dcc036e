package nl.onderdak.leeszaal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Titles of sources, from {@code gegevens/bronnen.csv}: only titles that were seen. A source without one is read as its id. */
public final class Brontitels {

    /**
     * @param naam the whole title
     * @param kort the title as it stands in a citation
     */
    public record Titel(String naam, String kort) {
    }

    private static final String BESTAND = "/gegevens/bronnen.csv";
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).build();
    private static final Map<String, Titel> TITELS = lees();

    private Brontitels() {
    }

    /** @param id id of a source as in {@link Vindplaats} */
    public static Optional<Titel> van(String id) {
        return Optional.ofNullable(TITELS.get(id));
    }

    private static Map<String, Titel> lees() {
        try (Reader lezer = new InputStreamReader(Brontitels.class.getResourceAsStream(BESTAND), StandardCharsets.UTF_8);
                CSVParser rijen = CSVParser.parse(lezer, VORM)) {
            Map<String, Titel> titels = new LinkedHashMap<>();
            rijen.forEach(rij -> titels.put(rij.get("id"), new Titel(rij.get("naam"), rij.get("kort"))));
            return titels;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
