package nl.onderdak.gemeente;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files with facts about municipalities, by name. */
record Gegevensbestanden(Map<String, byte[]> inhoud) {

    static final String INDELINGEN = "indelingen.csv";
    static final String GRENSWIJZIGINGEN = "grenswijzigingen.csv";
    static final String COA_REGIOS = "coa-regios.csv";

    private static final String MAP = "/gegevens/";
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).build();

    /** Those of this release: the three fixed files, and the files that {@code indelingen.csv} names. */
    static Gegevensbestanden meegeleverd() {
        Map<String, byte[]> inhoud = new TreeMap<>();
        for (String naam : List.of(INDELINGEN, GRENSWIJZIGINGEN, COA_REGIOS)) {
            inhoud.put(naam, meegeleverd(naam));
        }
        for (CSVRecord indeling : new Gegevensbestanden(inhoud).rijen(INDELINGEN)) {
            inhoud.put(indeling.get("bestand"), meegeleverd(indeling.get("bestand")));
        }
        return new Gegevensbestanden(inhoud);
    }

    private static byte[] meegeleverd(String naam) {
        try (InputStream stroom = Gegevensbestanden.class.getResourceAsStream(MAP + naam)) {
            if (stroom == null) {
                throw new IllegalStateException("Het bestand " + naam + " ontbreekt in deze uitgave; bouw haar opnieuw.");
            }
            return stroom.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    List<CSVRecord> rijen(String naam) {
        try (CSVParser rijen = CSVParser.parse(new StringReader(new String(inhoud.get(naam), StandardCharsets.UTF_8)), VORM)) {
            return rijen.getRecords();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** SHA-256 of every file by name, as 64 lower-case hexadecimal characters. */
    SortedMap<String, String> hashes() {
        SortedMap<String, String> hashes = new TreeMap<>();
        inhoud.forEach((naam, bytes) -> hashes.put(naam, HexFormat.of().formatHex(sha256().digest(bytes))));
        return hashes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Every Java platform has SHA-256", onmogelijk);
        }
    }
}
