package nl.onderdak.taakstelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the targets of a half-year as CSV (RFC 4180), with an empty cell for what is not known. */
final class Taakstellingcsv {

    private static final CSVFormat VORM = CSVFormat.RFC4180.builder().setHeader("halfjaar", "gemeentecode", "naam", "provinciecode", "provincie",
            "taakstelling", "inwoners", "inwonersPeildatum", "benadering", "reden", "toelichting").build();

    private Taakstellingcsv() {
    }

    static String schrijf(Halfjaartaakstelling taakstellingen) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter schrijver = new CSVPrinter(csv, VORM)) {
            for (Gemeentetaakstelling gemeente : taakstellingen.gemeenten()) {
                schrijver.printRecord(taakstellingen.halfjaar(), gemeente.gemeentecode(), gemeente.naam(), gemeente.provincie().code(),
                        gemeente.provincie().naam(), gemeente.taakstelling(), gemeente.inwoners(), gemeente.inwonersPeildatum(),
                        gemeente.benadering(), gemeente.reden(), gemeente.toelichting());
            }
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Text in memory can be written", onmogelijk);
        }
        return csv.toString();
    }
}
