package nl.onderdak.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Counts the stored advices in the database of the running service, past the service: in the folder that pom.xml gives the
 * service under test with {@code -Donderdak.opslag.map}.
 */
public final class Adviestelling {

    private static final Path MAP = Path.of("target", "it-database");
    private static final int POORT = 3;

    private Adviestelling() {
    }

    public static long aantal() throws SQLException {
        try (Connection verbinding = verbinding();
                Statement vraag = verbinding.createStatement();
                ResultSet antwoord = vraag.executeQuery("select count(*) from advies")) {
            antwoord.next();
            return antwoord.getLong(1);
        }
    }

    /** Stores an advice that the service itself would never give. */
    public static void voegToe(UUID id, String model, String regelset, String feiten, String inhoud) throws SQLException {
        String opdracht = "insert into advies (id, tijdstip, model, regelset, inhoud_hash, feiten, inhoud) "
                + "values (?, now(), ?, ?, encode(sha256(?), 'hex'), ?, ?)";
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        try (Connection verbinding = verbinding(); PreparedStatement toevoeging = verbinding.prepareStatement(opdracht)) {
            toevoeging.setObject(1, id);
            toevoeging.setString(2, model);
            toevoeging.setString(3, regelset);
            toevoeging.setBytes(4, bytes);
            toevoeging.setBytes(5, feiten.getBytes(StandardCharsets.UTF_8));
            toevoeging.setBytes(6, bytes);
            toevoeging.executeUpdate();
        }
    }

    /** Names of the tables that hold a word anywhere, as text or as bytes. */
    public static List<String> tabellenMet(String woord) throws SQLException {
        String hex = HexFormat.of().formatHex(woord.getBytes(StandardCharsets.UTF_8));
        List<String> gevonden = new ArrayList<>();
        try (Connection verbinding = verbinding(); Statement sql = verbinding.createStatement()) {
            List<String> tabellen = new ArrayList<>();
            try (ResultSet rij = sql.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
                while (rij.next()) {
                    tabellen.add(rij.getString(1));
                }
            }
            for (String tabel : tabellen) {
                try (ResultSet rij = sql.executeQuery("select exists (select from " + tabel + " t where t::text ~ '" + woord + "|" + hex + "')")) {
                    rij.next();
                    if (rij.getBoolean(1)) {
                        gevonden.add(tabel);
                    }
                }
            }
        }
        return gevonden;
    }

    public static Connection verbinding() throws SQLException {
        try {
            String poort = Files.readAllLines(MAP.resolve("gegevens/postmaster.pid")).get(POORT).strip();
            String wachtwoord = Files.readString(MAP.resolve("wachtwoord")).strip();
            return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + poort + "/onderdak", "onderdak", wachtwoord);
        } catch (IOException fout) {
            throw new UncheckedIOException("The database of the running service is not in " + MAP.toAbsolutePath(), fout);
        }
    }
}
