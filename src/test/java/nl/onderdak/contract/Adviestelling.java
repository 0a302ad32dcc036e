package nl.onderdak.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Counts the stored advices in the database of the running service, past the service: in the folder that the build names
 * with {@code onderdak.opslag.map}, the one the service starts its own PostgreSQL in.
 */
final class Adviestelling {

    private static final int POORT = 3;

    private Adviestelling() {
    }

    static long aantal() throws SQLException {
        try (Connection verbinding = verbinding();
                Statement vraag = verbinding.createStatement();
                ResultSet antwoord = vraag.executeQuery("select count(*) from advies")) {
            antwoord.next();
            return antwoord.getLong(1);
        }
    }

    private static Connection verbinding() throws SQLException {
        Path map = Path.of(System.getProperty("onderdak.opslag.map", ".onderdak/postgres"));
        try {
            String poort = Files.readAllLines(map.resolve("gegevens/postmaster.pid")).get(POORT).strip();
            String wachtwoord = Files.readString(map.resolve("wachtwoord")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + poort + "/onderdak", "onderdak", wachtwoord);
        } catch (IOException fout) {
            throw new UncheckedIOException("The database of the running service is not in " + map.toAbsolutePath(), fout);
        }
    }
}
