package nl.onderdak.opslag;

import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How the built-in database is set up.
 *
 * @param map       folder that holds everything of this database and survives restarts
 * @param programma folder that keeps the unpacked PostgreSQL programs; may be shared by several databases
 * @param poort     TCP port on the loopback address, 0 to take a free one
 * @param geduld    how long to wait for a service that is just leaving the folder
 */
public record Databaseinstelling(Path map, Path programma, int poort, Duration geduld) {

    private static final String VOORVOEGSEL = "onderdak.opslag.";
    private static final Path STANDAARDMAP = Path.of(".onderdak", "postgres");

    /** Reads {@code onderdak.opslag.map}, {@code .programma}, {@code .poort} and {@code .geduld}; all have a default. */
    public static Databaseinstelling uit(Config configuratie) {
        Path map = configuratie.getOptionalValue(VOORVOEGSEL + "map", Path.class).orElse(STANDAARDMAP);
        return new Databaseinstelling(
                map,
                configuratie.getOptionalValue(VOORVOEGSEL + "programma", Path.class).orElse(map.resolve("programma")),
                configuratie.getOptionalValue(VOORVOEGSEL + "poort", Integer.class).orElse(0),
                configuratie.getOptionalValue(VOORVOEGSEL + "geduld", Duration.class).orElse(Duration.ofSeconds(5)));
    }
}
