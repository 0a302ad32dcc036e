package nl.onderdak.opmerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.opslag.Gegevensbron;

/** The signatures. Every method throws {@link nl.onderdak.deur.Geweigerd} 503 when the database does not answer. */
@ApplicationScoped
public class Handtekeningen {

    private static final String LEES = "select h.id, h.model, h.tabel, h.regelset, h.door, h.op, r.rijen, r.hashes from handtekening h cross join lateral "
            + "(select array_agg(rij order by rij) as rijen, array_agg(rij_hash order by rij) as hashes from handtekening_rij where handtekening = h.id) r "
            + "where (?::text is null or h.model = ?) and (?::text is null or h.tabel = ?) and (?::uuid is null or h.id = ?) order by h.op desc, h.id";

    private final Gegevensbron bron;

    public Handtekeningen(Gegevensbron bron) {
        this.bron = bron;
    }

    /** @param hashes of the rows of the table, at least one */
    Handtekening.Getekend teken(String model, String tabel, String regelset, String door, Map<String, String> hashes) {
        UUID id = UUID.randomUUID();
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            try (PreparedStatement invoer = verbinding.prepareStatement("insert into handtekening (id, model, tabel, regelset, door) values (?, ?, ?, ?, ?)")) {
                Object[] waarden = {id, model, tabel, regelset, door};
                for (int i = 0; i < waarden.length; i++) {
                    invoer.setObject(i + 1, waarden[i]);
                }
                invoer.executeUpdate();
            }
            try (PreparedStatement invoer = verbinding.prepareStatement(
                    "insert into handtekening_rij (handtekening, rij, rij_hash) select ?, * from unnest(?::text[], ?::text[])")) {
                invoer.setObject(1, id);
                invoer.setArray(2, verbinding.createArrayOf("text", hashes.keySet().toArray()));
                invoer.setArray(3, verbinding.createArrayOf("text", hashes.values().toArray()));
                invoer.executeUpdate();
            }
            return lees(verbinding, null, null, id).get(0);
        });
    }

    /** The newest first. */
    List<Handtekening.Getekend> zoek(Optional<String> model, Optional<String> tabel) {
        return bron.lees(verbinding -> lees(verbinding, model.orElse(null), tabel.orElse(null), null));
    }

    private static List<Handtekening.Getekend> lees(Connection verbinding, String model, String tabel, UUID id) throws SQLException {
        List<Handtekening.Getekend> gevonden = new ArrayList<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES)) {
            Object[] waarden = {model, model, tabel, tabel, id, id};
            for (int i = 0; i < waarden.length; i++) {
                vraag.setObject(i + 1, waarden[i]);
            }
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    gevonden.add(new Handtekening.Getekend(rij.getObject(1, UUID.class), rij.getString(2), rij.getString(3), rij.getString(4), rij.getString(5),
                            rij.getObject(6, OffsetDateTime.class).toInstant(), hashes((String[]) rij.getArray(7).getArray(), (String[]) rij.getArray(8).getArray())));
                }
            }
        }
        return gevonden;
    }

    private static Map<String, String> hashes(String[] rijen, String[] hashes) {
        Map<String, String> perRij = new HashMap<>();
        for (int i = 0; i < rijen.length; i++) {
            perRij.put(rijen[i], hashes[i]);
        }
        return perRij;
    }
}
