package nl.onderdak.gemeente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a list of municipalities as CSV (RFC 4180), with an empty cell for what is not known. */
final class Gemeentecsv {

    private static final CSVFormat VORM = CSVFormat.RFC4180.builder().setHeader("gemeentecode", "naam", "provinciecode", "provincie",
            "arbeidsmarktregiocode", "arbeidsmarktregio", "veiligheidsregiocode", "veiligheidsregio", "coaRegio", "inwoners", "inwonersPeildatum",
            "inwonersBron", "inwonersZekerheid", "breedtegraad", "lengtegraad", "grenzenjaar", "geldigVan", "geldigTot").build();

    private Gemeentecsv() {
    }

    static String schrijf(Gemeentelijst lijst) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter schrijver = new CSVPrinter(csv, VORM)) {
            for (Gemeenterij rij : lijst.gemeenten()) {
                schrijver.printRecord(rij.gemeentecode(), rij.naam(), rij.provincie().code(), rij.provincie().naam(),
                        leegOf(rij.arbeidsmarktregio().map(Regio::code)), leegOf(rij.arbeidsmarktregio().map(Regio::naam)),
                        rij.veiligheidsregio().code(), rij.veiligheidsregio().naam(), rij.coaRegio().code(), leegOf(rij.inwoners().aantal()),
                        rij.inwoners().peildatum(), rij.inwoners().bron(), rij.inwoners().zekerheid(),
                        leegOf(rij.zwaartepunt().map(Plaats::breedtegraad)), leegOf(rij.zwaartepunt().map(Plaats::lengtegraad)),
                        rij.grenzenjaar(), rij.geldigVan(), leegOf(rij.geldigTot()));
            }
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Text in memory can be written", onmogelijk);
        }
        return csv.toString();
    }

    private static Object leegOf(Optional<?> waarde) {
        return waarde.isPresent() ? waarde.get() : "";
    }
}
