package nl.onderdak.opmerking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The SQL of tables {@code opmerking} and {@code opmerking_vervolg}, on one connection. */
final class Opmerkingtabel {

    static final String ANTWOORD = "antwoord";
    static final String AFHANDELING = "afhandeling";

    private static final String STAND = "coalesce((select case when bool_or(v.soort = '" + AFHANDELING + "') then 'afgehandeld' else 'beantwoord' end "
            + "from opmerking_vervolg v where v.opmerking = o.id having count(*) > 0), 'open')";
    private static final String GEFILTERD = " from opmerking o where (?::text is null or o.rij = ?) and (?::text is null or o.model = ?) "
            + "and (?::text is null or o.tabel = ?) and (?::text is null or " + STAND + " = ?)";
    private static final String LEES = "select o.id, o.rij, o.model, o.tabel, o.regelset, o.rij_hash, o.tekst, o.door, o.op";

    private final Connection verbinding;

    Opmerkingtabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** @param waarden id, row, model, table, rule set, hash of the row, text, by whom */
    void voegToe(Object... waarden) throws SQLException {
        voerUit("insert into opmerking (id, rij, model, tabel, regelset, rij_hash, tekst, door) values (?, ?, ?, ?, ?, ?, ?, ?)", waarden);
    }

    void voegVervolgToe(UUID opmerking, String soort, String tekst, String door) throws SQLException {
        voerUit("insert into opmerking_vervolg (opmerking, soort, tekst, door) values (?, ?, ?, ?)", opmerking, soort, tekst, door);
    }

    /** Lets what follows on one remark follow each other, until the transaction ends. */
    void vergrendel(UUID id) throws SQLException {
        try (PreparedStatement vraag = opdracht("select 1 from opmerking where id = ? for update", id)) {
            vraag.execute();
        }
    }

    Optional<Opmerking> zoek(UUID id) throws SQLException {
        return lees(LEES + " from opmerking o where o.id = ?", id).stream().findFirst();
    }

    /** The newest first. */
    List<Opmerking> zoek(Opmerkingsfilter filter, long overslaan, int aantal) throws SQLException {
        List<Object> waarden = waarden(filter);
        waarden.add(overslaan);
        waarden.add(aantal);
        return lees(LEES + GEFILTERD + " order by o.op desc, o.id offset ? limit ?", waarden.toArray());
    }

    long aantal(Opmerkingsfilter filter) throws SQLException {
        try (PreparedStatement vraag = opdracht("select count(*)" + GEFILTERD, waarden(filter).toArray()); ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getLong(1);
        }
    }

    private static List<Object> waarden(Opmerkingsfilter filter) {
        List<Object> waarden = new ArrayList<>();
        for (Optional<String> waarde : List.of(filter.rij(), filter.model(), filter.tabel(), filter.stand())) {
            waarden.add(waarde.orElse(null));
            waarden.add(waarde.orElse(null));
        }
        return waarden;
    }

    private List<Opmerking> lees(String sql, Object... waarden) throws SQLException {
        Map<UUID, Opmerking> gevonden = new LinkedHashMap<>();
        try (PreparedStatement vraag = opdracht(sql, waarden); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                UUID id = rij.getObject(1, UUID.class);
                gevonden.put(id, new Opmerking(id, rij.getString(2), rij.getString(3), rij.getString(4), rij.getString(5), rij.getString(6), false,
                        rij.getString(7), rij.getString(8), moment(rij, 9), new ArrayList<>(), null));
            }
        }
        vulAan(gevonden);
        return List.copyOf(gevonden.values());
    }

    private void vulAan(Map<UUID, Opmerking> gevonden) throws SQLException {
        String sql = "select opmerking, soort, tekst, door, op from opmerking_vervolg where opmerking = any(?) order by nummer";
        try (PreparedStatement vraag = opdracht(sql, verbinding.createArrayOf("uuid", gevonden.keySet().toArray())); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                Opmerking opmerking = gevonden.get(rij.getObject(1, UUID.class));
                if (rij.getString(2).equals(ANTWOORD)) {
                    opmerking.antwoorden().add(new Opmerking.Antwoord(rij.getString(3), rij.getString(4), moment(rij, 5)));
                } else {
                    gevonden.put(opmerking.id(), opmerking.afgehandeld(new Opmerking.Afhandeling(rij.getString(3), rij.getString(4), moment(rij, 5))));
                }
            }
        }
    }

    private static Instant moment(ResultSet rij, int kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class).toInstant();
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
