package nl.onderdak.grootboek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the balances of municipalities as CSV (RFC 4180), with an empty cell for what is not known. */
final class Standencsv {

    private static final CSVFormat VORM = CSVFormat.RFC4180.builder().setHeader("gemeentecode", "naam", "halfjaar", "taakstelling", "uitruil",
            "gerealiseerd", "correctie", "opgave", "saldo", "open", "boekingen").build();

    private Standencsv() {
    }

    static String schrijf(Standantwoord.Standenlijst lijst) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter schrijver = new CSVPrinter(csv, VORM)) {
            for (Standantwoord.Regel regel : lijst.gemeenten()) {
                Halfjaarstand stand = regel.stand();
                schrijver.printRecord(regel.gemeentecode(), regel.naam(), stand.halfjaar(), stand.taakstelling(), stand.uitruil(),
                        stand.gerealiseerd(), stand.correctie(), stand.opgave(), stand.saldo(), stand.open(),
                        stand.boekingen().stream().map(String::valueOf).collect(Collectors.joining(" ")));
            }
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Text in memory can be written", onmogelijk);
        }
        return csv.toString();
    }
}
