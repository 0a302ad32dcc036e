package nl.onderdak.controle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.regels.Regelbestand;

/** The rule files of this project, as they stand in the folders {@code dmn} and {@code rules}. */
public final class Projectregels {

    public static final Path MAP = Path.of("dmn");
    public static final Path REGELS = Path.of("rules");

    private Projectregels() {
    }

    /** All that makes the rule set: models and Drools rules. */
    public static List<Regelbestand> regelset() {
        return Stream.concat(modellen().stream(), bestanden(REGELS, ".drl").stream()).toList();
    }

    public static List<Regelbestand> modellen() {
        return bestanden(MAP, ".dmn");
    }

    public static List<Regelbestand> gevallen() {
        return bestanden(MAP, ".gevallen.csv");
    }

    private static List<Regelbestand> bestanden(Path map, String einde) {
        try (Stream<Path> paden = Files.list(map)) {
            return paden.filter(pad -> pad.toString().endsWith(einde)).sorted().map(Projectregels::lees).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Regelbestand lees(Path pad) {
        try {
            return new Regelbestand(pad.getFileName().toString(), Files.readAllBytes(pad));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
