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

/** A database folder for a test. All tests share the unpacked programs and copy one empty database, which saves two seconds per test. */
public record Proefmap(Path map) {

    private static final Path PROGRAMMA = Path.of("target", "postgres-programma");
    private static Path leeg;

    private static void ruimOp() {
        try {
            Mapinhoud.wis(leeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with an empty database that was stopped cleanly. */
    public static Proefmap metDatabase(Path map) throws IOException {
        synchronized (PROGRAMMA) {
            if (leeg == null) {
                Proefmap nieuw = new Proefmap(Files.createTempDirectory("lege-database"));
                EigenDatabase.open(nieuw.instelling()).close();
                leeg = nieuw.map();
                Runtime.getRuntime().addShutdownHook(new Thread(Proefmap::ruimOp));
            }
        }
        try (Stream<Path> boom = Files.walk(leeg)) {
            for (Path pad : boom.toList()) {
                Files.copy(pad, map.resolve(leeg.relativize(pad).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Proefmap(map);
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
