package nl.onderdak.bevolking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL of table {@code bevolking}, on one connection. */
final class Bevolkingtabel {

    /** @param hash SHA-256 of the file as it was sent */
    record Opgeslagen(String naam, Instant op, int personen, String door, String hash) {
    }

    private static final String KOLOMMEN = "select naam, op, personen, door, hash from bevolking ";

    private final Connection verbinding;

    Bevolkingtabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** @return false when there is one of this name already */
    boolean voegToe(String naam, int personen, String door, byte[] csv) throws SQLException {
        try (PreparedStatement invoer = verbinding.prepareStatement(
                "insert into bevolking (naam, personen, door, inhoud, hash) values (?, ?, ?, ?, encode(sha256(?), 'hex')) on conflict do nothing")) {
            invoer.setString(1, naam);
            invoer.setInt(2, personen);
            invoer.setString(3, door);
            invoer.setBytes(4, csv);
            invoer.setBytes(5, csv);
            return invoer.executeUpdate() == 1;
        }
    }

    /** By name. */
    List<Opgeslagen> alle() throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(KOLOMMEN + "order by naam"); ResultSet rij = vraag.executeQuery()) {
            List<Opgeslagen> alle = new ArrayList<>();
            while (rij.next()) {
                alle.add(opgeslagen(rij));
            }
            return alle;
        }
    }

    Optional<Opgeslagen> zoek(String naam) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(KOLOMMEN + "where naam = ?")) {
            vraag.setString(1, naam);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(opgeslagen(rij)) : Optional.empty();
            }
        }
    }

    Optional<byte[]> inhoud(String naam) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select inhoud from bevolking where naam = ?")) {
            vraag.setString(1, naam);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(rij.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static Opgeslagen opgeslagen(ResultSet rij) throws SQLException {
        return new Opgeslagen(rij.getString(1), rij.getObject(2, OffsetDateTime.class).toInstant(), rij.getInt(3), rij.getString(4), rij.getString(5));
    }
}
