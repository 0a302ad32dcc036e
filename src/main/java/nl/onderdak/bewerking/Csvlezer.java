package nl.onderdak.bewerking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import nl.onderdak.uitvoer.Werkblad;
import nl.onderdak.uitvoer.Werkbladcsv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a table out of a CSV file, also one that a spreadsheet program saved again with another separator. */
final class Csvlezer {

    private Csvlezer() {
    }

    /** @throws OngeldigeBewerking when it cannot be read as text or as CSV */
    static Blad lees(byte[] bestand) {
        String tekst = tekst(bestand);
        String begin = tekst.startsWith("\"") ? tekst.substring(1).replaceFirst("\"", "") : tekst;
        char na = begin.length() > Werkblad.RIJ.length() ? begin.charAt(Werkblad.RIJ.length()) : Werkbladcsv.SCHEIDER;
        char scheider = na == ',' || na == '\t' ? na : Werkbladcsv.SCHEIDER;
        try (CSVParser rijen = CSVParser.parse(tekst, CSVFormat.RFC4180.builder().setDelimiter(scheider).setIgnoreEmptyLines(false).build())) {
            return new Blad(rijen.stream().map(rij -> Arrays.stream(rij.values()).map(Werkbladcsv::tekst).map(Csvlezer::cel).toList()).toList(), Map.of());
        } catch (IOException | UncheckedIOException fout) {
            throw new OngeldigeBewerking("Het bestand is geen CSV: " + fout.getMessage() + ".", "Bewaar het opnieuw als CSV UTF-8, of als XLSX.");
        }
    }

    private static String tekst(byte[] bestand) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString();
            return tekst.startsWith(Werkbladcsv.VOORAF) ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException fout) {
            throw new OngeldigeBewerking("Het bestand is geen werkblad en geen tekst in UTF-8.", "Bewaar het als CSV UTF-8, of als XLSX.");
        }
    }

    static Bladcel cel(String tekst) {
        return tekst.replace('\u00A0', ' ').isBlank() ? new Bladcel.Leeg() : new Bladcel.Tekst(tekst);
    }
}
