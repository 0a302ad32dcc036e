package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.gevolg.Doorrekening.Fase;
import nl.onderdak.gevolg.Doorrekening.Stand;

/** The SQL of table {@code doorrekening}, on one connection. */
final class Doorrekeningtabel {

    static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final String KOLOMMEN = "nummer, voorstel, versie, van, naar, stand, fase, gedaan, totaal, verzoek";
    private static final String DELEN = ", gevallen, gedrag, bevolking, herhaling";

    private final Connection verbinding;

    Doorrekeningtabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** @return its number; ask within a transaction */
    int voegToe(UUID voorstel, int versie, String van, String naar, Doorrekeningverzoek verzoek, String door) throws SQLException {
        try (PreparedStatement slot = verbinding.prepareStatement("select pg_advisory_xact_lock(hashtext(?))")) {
            slot.setString(1, voorstel.toString());
            slot.execute();
        }
        try (PreparedStatement invoer = verbinding.prepareStatement("insert into doorrekening (voorstel, nummer, versie, van, naar, verzoek, door) "
                + "select ?, coalesce(max(nummer), 0) + 1, ?, ?, ?, ?, ? from doorrekening where voorstel = ? returning nummer")) {
            Object[] waarden = {voorstel, versie, van, naar, bytes(verzoek), door, voorstel};
            for (int i = 0; i < waarden.length; i++) {
                invoer.setObject(i + 1, waarden[i]);
            }
            try (ResultSet rij = invoer.executeQuery()) {
                rij.next();
                return rij.getInt(1);
            }
        }
    }

    /** Tells how far it is. False when it has ended, so that the work can stop. */
    boolean meld(UUID voorstel, int nummer, Fase fase, int gedaan, Integer totaal) throws SQLException {
        return voerUit("update doorrekening set stand = 'bezig', hartslag = clock_timestamp(), fase = ?, gedaan = ?, totaal = ? "
                + "where voorstel = ? and nummer = ? and beeindigd_op is null", fase.naam(), gedaan, totaal, voorstel, nummer) == 1;
    }

    /** Shows that it is not forgotten. */
    void leeft(UUID voorstel, int nummer) throws SQLException {
        voerUit("update doorrekening set hartslag = clock_timestamp() where voorstel = ? and nummer = ? and beeindigd_op is null", voorstel, nummer);
    }

    void bewaar(UUID voorstel, int nummer, Fase fase, Object deel) throws SQLException {
        voerUit("update doorrekening set hartslag = clock_timestamp(), " + fase.naam() + " = ? where voorstel = ? and nummer = ? and beeindigd_op is null",
                bytes(deel), voorstel, nummer);
    }

    /** False when it had ended already. */
    boolean beeindig(UUID voorstel, int nummer, Stand stand) throws SQLException {
        return voerUit("update doorrekening set stand = ?, fase = null, beeindigd_op = clock_timestamp() where voorstel = ? and nummer = ? and beeindigd_op is null",
                stand.naam(), voorstel, nummer) == 1;
    }

    /** Ends those that nobody works on any more. */
    void ruimOp(int secondenStil) throws SQLException {
        voerUit("update doorrekening set stand = 'mislukt', fase = null, beeindigd_op = clock_timestamp() "
                + "where beeindigd_op is null and hartslag < clock_timestamp() - make_interval(secs => ?)", secondenStil);
    }

    /** Without parts, the last first. */
    List<Doorrekening> alle(UUID voorstel) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select " + KOLOMMEN + " from doorrekening where voorstel = ? order by nummer desc")) {
            vraag.setObject(1, voorstel);
            List<Doorrekening> alle = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    alle.add(doorrekening(rij, false));
                }
            }
            return alle;
        }
    }

    Optional<Doorrekening> zoek(UUID voorstel, int nummer) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select " + KOLOMMEN + DELEN + " from doorrekening where voorstel = ? and nummer = ?")) {
            vraag.setObject(1, voorstel);
            vraag.setInt(2, nummer);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(doorrekening(rij, true)) : Optional.empty();
            }
        }
    }

    private int voerUit(String opdracht, Object... waarden) throws SQLException {
        try (PreparedStatement invoer = verbinding.prepareStatement(opdracht)) {
            for (int i = 0; i < waarden.length; i++) {
                invoer.setObject(i + 1, waarden[i]);
            }
            return invoer.executeUpdate();
        }
    }

    private static Doorrekening doorrekening(ResultSet rij, boolean metDelen) throws SQLException {
        try {
            String fase = rij.getString("fase");
            return new Doorrekening(rij.getInt("nummer"), rij.getObject("voorstel", UUID.class), rij.getInt("versie"), rij.getString("van"),
                    rij.getString("naar"), Stand.valueOf(rij.getString("stand").toUpperCase(Locale.ROOT)),
                    fase == null ? null : Fase.valueOf(fase.toUpperCase(Locale.ROOT)), rij.getInt("gedaan"),
                    rij.getObject("totaal", Integer.class), JSON.readValue(rij.getBytes("verzoek"), Doorrekeningverzoek.class),
                    gevallen(deel(rij, "gevallen", metDelen)), deel(rij, "gedrag", metDelen), deel(rij, "bevolking", metDelen), deel(rij, "herhaling", metDelen));
        } catch (IOException beschadigd) {
            throw new UncheckedIOException("What was stored was written by this service", beschadigd);
        }
    }

    private static JsonNode deel(ResultSet rij, String kolom, boolean metDelen) throws SQLException, IOException {
        byte[] json = metDelen ? rij.getBytes(kolom) : null;
        return json == null ? null : JSON.readTree(json);
    }

    /** What was stored when every case was tried does not say that none was left alone. What has ended is never changed in the table. */
    private static JsonNode gevallen(JsonNode deel) {
        if (deel != null) {
            ((ObjectNode) deel).putIfAbsent("ongemoeid", IntNode.valueOf(0));
        }
        return deel;
    }

    static byte[] bytes(Object deel) {
        try {
            return JSON.writeValueAsBytes(deel);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Records of texts and numbers can be written", onmogelijk);
        }
    }
}
