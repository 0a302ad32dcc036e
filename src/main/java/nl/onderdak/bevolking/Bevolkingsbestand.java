package nl.onderdak.bevolking;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the files beside the made-up population: text by column, row by row. */
public final class Bevolkingsbestand {

    private static final String MAP = "/gegevens/bevolking/";
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder()
            .setDelimiter(';').setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true).build();

    private Bevolkingsbestand() {
    }

    /** @param naam for example {@code totalen.csv} */
    public static List<Map<String, String>> lees(String naam) {
        try (CSVParser rijen = CSVParser.parse(new InputStreamReader(Bevolkingsbestand.class.getResourceAsStream(MAP + naam), StandardCharsets.UTF_8), VORM)) {
            return rijen.stream().map(rij -> (Map<String, String>) new LinkedHashMap<>(rij.toMap())).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException("File " + naam + " of the population cannot be read", fout);
        }
    }
}
