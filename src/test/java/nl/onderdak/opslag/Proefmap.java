package nl.onderdak.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** A database folder for a test. All tests share the unpacked programs and copy one database, which saves three seconds per test. */
public record Proefmap(Path map) {

    private static final Path PROGRAMMA = Path.of("target", "postgres-programma");
    private static Path leeg;
    private static Path metTabellen;

    /** A folder with an empty database that was stopped cleanly. */
    public static Proefmap metDatabase(Path map) throws IOException {
        synchronized (PROGRAMMA) {
            if (leeg == null) {
                Path nieuw = tijdelijk();
                EigenDatabase.open(new Proefmap(nieuw).instelling()).close();
                leeg = nieuw;
            }
        }
        return kopie(leeg, map);
    }

    /** The same with the tables of the service in it. */
    public static Proefmap metTabellen(Path map) throws IOException {
        synchronized (PROGRAMMA) {
            if (metTabellen == null) {
                Proefmap nieuw = metDatabase(tijdelijk());
                try (EigenDatabase database = EigenDatabase.open(nieuw.instelling())) {
                    Toegang toegang = database.toegang();
                    Flyway.configure().dataSource(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord()).load().migrate();
                }
                metTabellen = nieuw.map();
            }
        }
        return kopie(metTabellen, map);
    }

    private static Proefmap kopie(Path van, Path naar) throws IOException {
        try (Stream<Path> boom = Files.walk(van)) {
            for (Path pad : boom.toList()) {
                Files.copy(pad, naar.resolve(van.relativize(pad).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Proefmap(naar);
    }

    /** A folder that is not there yet, and not there any more when the tests are done. */
    private static Path tijdelijk() throws IOException {
        Path map = Files.createTempDirectory("proefdatabase");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ruimOp(map)));
        return map.resolve("database");
    }

    private static void ruimOp(Path map) {
        try {
            Mapinhoud.wis(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Databaseinstelling instelling() {
        return new Databaseinstelling(map, PROGRAMMA, 0, Duration.ofMillis(200));
    }

    Path gegevens() {
        return Databasemap.open(map).gegevens();
    }

    Postmaster postmaster() {
        return Postmaster.van(gegevens()).orElseThrow();
    }

    static void voerUit(Toegang toegang, String opdracht) throws SQLException {
        try (Connection verbinding = verbind(toegang); Statement sql = verbinding.createStatement()) {
            sql.execute(opdracht);
        }
    }

    static int tel(Toegang toegang, String tabel) throws SQLException {
        try (Connection verbinding = verbind(toegang); Statement sql = verbinding.createStatement();
                ResultSet rij = sql.executeQuery("select count(*) from " + tabel)) {
            rij.next();
            return rij.getInt(1);
        }
    }

    static Connection verbind(Toegang toegang) throws SQLException {
        return DriverManager.getConnection(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord());
    }
}
