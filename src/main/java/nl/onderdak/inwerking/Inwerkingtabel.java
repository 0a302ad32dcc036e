package nl.onderdak.inwerking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The SQL of tables {@code inwerkingtreding} and {@code meegeleverde_uitgave}, on one connection. */
final class Inwerkingtabel {

    /** Where other processes hear of a new line. */
    static final String KANAAL = "inwerkingtreding";

    private static final String LEES = "select nummer, regelset, uitgave, op, door, soort, voorstel, toelichting from inwerkingtreding ";

    private final Connection verbinding;

    Inwerkingtabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Lets nobody else add a line until the transaction ends; everybody can still read. */
    void vergrendel() throws SQLException {
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("lock table inwerkingtreding in exclusive mode");
        }
    }

    /** What is in force; empty when nothing ever was. */
    Optional<Inwerkingregel> laatste() throws SQLException {
        return lees(LEES + "order by nummer desc limit 1").stream().findFirst();
    }

    /** The last first. */
    List<Inwerkingregel> alle() throws SQLException {
        return lees(LEES + "order by nummer desc");
    }

    /** The last time this rule set came into force; empty when it never did. */
    Optional<Inwerkingregel> laatste(String regelset) throws SQLException {
        return lees(LEES + "where regelset = ? order by nummer desc limit 1", regelset).stream().findFirst();
    }

    /** Adds a line after {@link #vergrendel()}; everybody who listens hears of it when the transaction is committed. */
    Inwerkingregel voegToe(String regelset, String uitgave, String door, String soort, UUID voorstel, String toelichting) throws SQLException {
        String sql = "insert into inwerkingtreding (nummer, regelset, uitgave, door, soort, voorstel, toelichting) "
                + "select coalesce(max(nummer), 0) + 1, ?, ?, ?, ?, ?::uuid, ? from inwerkingtreding";
        voerUit(sql, regelset, uitgave, door, soort, voorstel, toelichting);
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("notify " + KANAAL);
        }
        return laatste().orElseThrow();
    }

    /** Whether a release is known here: in force once, or handed in as a proposal. */
    boolean kent(String uitgave) throws SQLException {
        try (PreparedStatement vraag = opdracht("select 1 from meegeleverde_uitgave where uitgave = ?", uitgave);
                ResultSet rij = vraag.executeQuery()) {
            return rij.next();
        }
    }

    void onthoud(String uitgave) throws SQLException {
        voerUit("insert into meegeleverde_uitgave (uitgave) values (?) on conflict do nothing", uitgave);
    }

    private List<Inwerkingregel> lees(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement vraag = opdracht(sql, waarden); ResultSet rij = vraag.executeQuery()) {
            List<Inwerkingregel> regels = new ArrayList<>();
            while (rij.next()) {
                regels.add(new Inwerkingregel(rij.getLong(1), rij.getString(2), rij.getString(3), rij.getObject(4, OffsetDateTime.class).toInstant(),
                        rij.getString(5), rij.getString(6), rij.getObject(7, UUID.class), rij.getString(8)));
            }
            return regels;
        }
    }

    private void voerUit(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = opdracht(sql, waarden)) {
            opdracht.executeUpdate();
        }
    }

    private PreparedStatement opdracht(String sql, Object... waarden) throws SQLException {
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
        return opdracht;
    }
}
