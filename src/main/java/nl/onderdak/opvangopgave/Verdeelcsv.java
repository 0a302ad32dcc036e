package nl.onderdak.opvangopgave;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.onderdak.gemeente.Regio;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a distribution as CSV (RFC 4180), with an empty cell for what is not known. */
final class Verdeelcsv {

    private static final CSVFormat VORM = CSVFormat.RFC4180.builder().setHeader("opgave", "peildatum", "code", "naam", "provinciecode", "provincie",
            "veiligheidsregiocode", "veiligheidsregio", "inwoners", "sesWoa", "wegingsfactor", "quotum", "aantal", "rest", "rangBijGelijkeRest",
            "voorrang", "benadering").build();

    private Verdeelcsv() {
    }

    static String schrijf(Verdeelantwoord verdeling) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter schrijver = new CSVPrinter(csv, VORM)) {
            for (Gebiedrij rij : verdeling.gebieden()) {
                schrijver.printRecord(verdeling.opgave(), verdeling.peildatum(), rij.code(), rij.naam(), code(rij.provincie()), naam(rij.provincie()),
                        code(rij.veiligheidsregio()), naam(rij.veiligheidsregio()), rij.inwoners(), rij.sesWoa(), rij.wegingsfactor(), rij.quotum(),
                        rij.aantal(), rij.rest(), rij.rangBijGelijkeRest(), rij.voorrang(), verdeling.benadering());
            }
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Text in memory can be written", onmogelijk);
        }
        return csv.toString();
    }

    private static String code(Regio regio) {
        return regio == null ? null : regio.code();
    }

    private static String naam(Regio regio) {
        return regio == null ? null : regio.naam();
    }
}
