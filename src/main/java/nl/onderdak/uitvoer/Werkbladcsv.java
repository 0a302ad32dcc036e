package nl.onderdak.uitvoer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV with the rows and columns of {@link Werkblad}: separator {@code ;}, and a byte order mark, by which a spreadsheet knows that it is
 * UTF-8. Every cell is the very text of the table; a text that a spreadsheet would take for a formula has an apostrophe before it.
 */
public final class Werkbladcsv {

    public static final char SCHEIDER = ';';
    public static final String VOORAF = "\uFEFF";

    private static final CSVFormat VORM = CSVFormat.RFC4180.builder().setDelimiter(SCHEIDER).build();
    private static final Pattern FORMULE = Pattern.compile("'*([=+@\\t\\r]|-(?!$|\\d)).*", Pattern.DOTALL);

    private Werkbladcsv() {
    }

    public static byte[] schrijf(Tabelbeschrijving tabel) {
        StringBuilder csv = new StringBuilder(VOORAF);
        try (CSVPrinter schrijver = new CSVPrinter(csv, VORM)) {
            List<String> titels = Werkblad.titels(tabel);
            schrijver.printRecord(titels);
            List<String> uitdrukkingen = new ArrayList<>(Werkblad.uitdrukkingen(tabel));
            while (uitdrukkingen.size() < titels.size()) {
                uitdrukkingen.add("");
            }
            schrijver.printRecord(uitdrukkingen);
            for (Rijbeschrijving rij : tabel.rijen()) {
                schrijver.printRecord(velden(rij).stream().map(Werkbladcsv::veilig).toList());
            }
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Text in memory can be written", onmogelijk);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> velden(Rijbeschrijving rij) {
        List<String> velden = new ArrayList<>(List.of(rij.id()));
        rij.invoer().stream().map(Cel::feel).forEach(velden::add);
        rij.uitkomst().stream().map(Cel::feel).forEach(velden::add);
        rij.regeltekst().ifPresent(velden::add);
        velden.addAll(Werkblad.annotaties(rij));
        return velden;
    }

    private static String veilig(String tekst) {
        return FORMULE.matcher(tekst).matches() ? "'" + tekst : tekst;
    }

    /** The text of a field as it was before it was written. */
    public static String tekst(String veld) {
        return veld.startsWith("'") && FORMULE.matcher(veld).matches() ? veld.substring(1) : veld;
    }
}
