package nl.onderdak.regels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rule files of this release; the build writes their names to {@code regelset.index}. */
public final class MeegeleverdeBestanden {

    private static final String INDEX = "regelset.index";

    private MeegeleverdeBestanden() {
    }

    public static List<Regelbestand> lees() {
        return new String(inhoud(INDEX), StandardCharsets.UTF_8).lines()
                .map(String::strip)
                .filter(naam -> naam.endsWith(Regelbestand.BESLISMODEL) || naam.endsWith(Regelbestand.REGELS))
                .map(naam -> new Regelbestand(naam, inhoud(naam)))
                .toList();
    }

    /** The bytes of one packaged file, for example {@code leefgeld.gevallen.csv}. */
    public static byte[] inhoud(String naam) {
        try (InputStream stroom = MeegeleverdeBestanden.class.getClassLoader().getResourceAsStream(naam)) {
            if (stroom == null) {
                throw new IllegalStateException("Het bestand " + naam + " ontbreekt in deze uitgave; bouw haar opnieuw.");
            }
            return stroom.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The case files of this release, sorted by name. */
    public static List<Regelbestand> gevallen() {
        return namen().stream().filter(naam -> naam.endsWith(Regelbestand.GEVALLEN)).map(naam -> new Regelbestand(naam, inhoud(naam))).toList();
    }

    /** Names of all packaged files of the folders {@code dmn} and {@code rules}, sorted. */
    public static List<String> namen() {
        return new String(inhoud(INDEX), StandardCharsets.UTF_8).lines().map(String::strip).filter(naam -> !naam.isEmpty()).sorted().toList();
    }
}
