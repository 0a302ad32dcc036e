package nl.onderdak.koppelronde;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.onderdak.toewijzing.Voortgang;

/** The SQL of tables {@code koppelronde} and {@code koppelronde_prijs}, on one connection. */
final class Rondetabel {

    private static final String KOLOMMEN = "id, aangevraagd_op, koppelstelsel, peildatum, aantal_huishoudens, aantal_personen, herkomst_huishoudens, "
            + "herkomst_ruimte, status, fase, deel, grens, waarde, begonnen_op, beeindigd_op, melding, huishoudens_hash, regelset, eigenaar";
    private static final String ZONDER_SLEUTEL = "select id from koppelronde where sleutel is null and beeindigd_op is not null limit 1 for update skip locked";
    private static final String VOEG_TOE = "insert into koppelronde (id, koppelstelsel, peildatum, aantal_huishoudens, aantal_personen, "
            + "herkomst_huishoudens, herkomst_ruimte, verzoek, huishoudens, huishoudens_hash, eigenaar, sleutel) select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? "
            + "where (select count(*) from koppelronde where status = 'wacht') < ?";

    /** @param sleutel the key it is sealed under; null when it is from before there was sealing, and packed only */
    record Opgeslagen(byte[] bytes, UUID sleutel) {
    }

    private final Connection verbinding;

    Rondetabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /**
     * @param huishoudens sealed under {@code sleutel}
     * @return false when too many are waiting already
     */
    boolean voegToe(UUID id, Rondeaanvraag aanvraag, Opgeslagen huishoudens, String hash, String eigenaar, int meesteWachtend) throws SQLException {
        List<Deelnemer> deelnemers = aanvraag.vraag().deelnemers();
        return voerUit(VOEG_TOE, id, aanvraag.vraag().koppelstelsel(), aanvraag.vraag().peildatum(), deelnemers.size(),
                deelnemers.stream().mapToInt(Deelnemer::personen).sum(), aanvraag.herkomstHuishoudens(), aanvraag.herkomstRuimte(),
                Inpakker.pakIn(aanvraag.verzoekbytes()), huishoudens.bytes(), hash, eigenaar, huishoudens.sleutel(), meesteWachtend) == 1;
    }

    Optional<Ronde> zoek(UUID id) throws SQLException {
        return rondes("where id = ?", id).stream().findFirst();
    }

    /** The most recent ones first. */
    List<Ronde> laatste(String eigenaar, int aantal) throws SQLException {
        return rondes("where eigenaar = ? order by aangevraagd_op desc, id limit ?", eigenaar, aantal);
    }

    /** Of one status, the oldest first. */
    List<Ronde> metStatus(String status) throws SQLException {
        return rondes("where status = ? order by aangevraagd_op, id", status);
    }

    /** The last one that ended, of the latest day not after {@code peildatum}. */
    Optional<Ronde> laatsteKlaar(String koppelstelsel, LocalDate peildatum) throws SQLException {
        return rondes("where status = 'klaar' and koppelstelsel = ? and peildatum <= ? order by peildatum desc, beeindigd_op desc, id limit 1",
                koppelstelsel, peildatum).stream().findFirst();
    }

    /** A column as it is stored; empty when there is no such round or it has nothing there. */
    Optional<Opgeslagen> inhoud(UUID id, String kolom) throws SQLException {
        try (PreparedStatement vraag = opdracht("select " + kolom + ", sleutel from koppelronde where id = ?", id); ResultSet rij = vraag.executeQuery()) {
            byte[] bytes = rij.next() ? rij.getBytes(1) : null;
            return bytes == null ? Optional.empty() : Optional.of(new Opgeslagen(bytes, rij.getObject(2, UUID.class)));
        }
    }

    /** The key of a round that runs, and holds it so until the end of the transaction; empty when it has none or runs no longer. */
    Optional<UUID> sleutelVanLopende(UUID id) throws SQLException {
        return nummer("select sleutel from koppelronde where id = ? and status = 'loopt' for update", id);
    }

    /** The key of a round; empty when it has none. */
    Optional<UUID> sleutel(UUID id) throws SQLException {
        return nummer("select sleutel from koppelronde where id = ? for update", id);
    }

    /** A round that has ended and is not sealed, held until the end of the transaction. */
    Optional<UUID> zonderSleutel() throws SQLException {
        return nummer(ZONDER_SLEUTEL);
    }

    /** @param resultaat null when there is none */
    void verzegel(UUID id, UUID sleutel, String hash, byte[] huishoudens, byte[] resultaat) throws SQLException {
        voerUit("update koppelronde set sleutel = ?, huishoudens_hash = ?, huishoudens = ?, resultaat = ? where id = ?",
                sleutel, hash, huishoudens, resultaat, id);
    }

    /** @return false when it no longer waits */
    boolean begin(UUID id) throws SQLException {
        return voerUit("update koppelronde set status = 'loopt', begonnen_op = clock_timestamp() where id = ? and status = 'wacht'", id) == 1;
    }

    /** @return false when it no longer runs, so that the work can end */
    boolean meld(UUID id, Voortgang.Stand stand) throws SQLException {
        return voerUit("update koppelronde set fase = ?, deel = ?, grens = ?, waarde = ? where id = ? and status = 'loopt'",
                stand.fase().name().toLowerCase(Locale.ROOT), Math.min(1, Math.max(0, stand.deel())), getal(stand.grens()), getal(stand.waarde()), id) == 1;
    }

    /** Puts a running round back in the queue. */
    void legTerug(UUID id) throws SQLException {
        voerUit("update koppelronde set status = 'wacht', begonnen_op = null, fase = null, deel = null, grens = null, waarde = null "
                + "where id = ? and status = 'loopt'", id);
    }

    /** @return false when it had ended already */
    boolean beeindig(UUID id, String status, String melding) throws SQLException {
        return voerUit("update koppelronde set status = ?, melding = ?, beeindigd_op = clock_timestamp() where id = ? and status in ('wacht', 'loopt')",
                status, melding, id) == 1;
    }

    /**
     * @param resultaat as it is to be stored
     * @return false when it no longer runs; then nothing is kept
     */
    boolean rondAf(UUID id, Rondeuitslag uitslag, byte[] resultaat) throws SQLException {
        boolean loopt = voerUit("update koppelronde set status = 'klaar', resultaat = ?, regelset = ?, fase = 'verbeteren', deel = 1, grens = ?, waarde = ?, "
                + "beeindigd_op = clock_timestamp() where id = ? and status = 'loopt'", resultaat, uitslag.regelset(),
                uitslag.grens(), uitslag.waarde(), id) == 1;
        if (loopt) {
            for (Map.Entry<String, BigDecimal> prijs : uitslag.prijzen().perPersoon().entrySet()) {
                voerUit("insert into koppelronde_prijs (ronde, gemeentecode, prijs, datum) values (?, ?, ?, ?)", id, prijs.getKey(), prijs.getValue(),
                        uitslag.prijzen().datum());
            }
        }
        return loopt;
    }

    Map<String, BigDecimal> prijzen(UUID id) throws SQLException {
        Map<String, BigDecimal> prijzen = new TreeMap<>();
        try (PreparedStatement vraag = opdracht("select gemeentecode, prijs from koppelronde_prijs where ronde = ?", id);
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                prijzen.put(rij.getString(1), rij.getBigDecimal(2));
            }
        }
        return prijzen;
    }

    private Optional<UUID> nummer(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement vraag = opdracht(sql, waarden); ResultSet rij = vraag.executeQuery()) {
            return rij.next() ? Optional.ofNullable(rij.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static Double getal(double getal) {
        return Double.isNaN(getal) ? null : (Double) getal;
    }

    private int voerUit(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = opdracht(sql, waarden)) {
            return opdracht.executeUpdate();
        }
    }

    private PreparedStatement opdracht(String sql, Object... waarden) throws SQLException {
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
        return opdracht;
    }

    private List<Ronde> rondes(String voorwaarden, Object... waarden) throws SQLException {
        List<Ronde> rondes = new ArrayList<>();
        try (PreparedStatement vraag = opdracht("select " + KOLOMMEN + " from koppelronde " + voorwaarden, waarden); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                rondes.add(new Ronde(rij.getObject(1, UUID.class), moment(rij, 2), rij.getString(3), rij.getObject(4, LocalDate.class), rij.getInt(5),
                        rij.getInt(6), rij.getString(7), rij.getString(8), rij.getString(9),
                        new Ronde.Voortgang(rij.getString(10), rij.getObject(11, Double.class), rij.getObject(12, Double.class), rij.getObject(13, Double.class)),
                        moment(rij, 14), moment(rij, 15), rij.getString(16), rij.getString(17), rij.getString(18),
                        rij.getString(19)));
            }
        }
        return rondes;
    }

    private static Instant moment(ResultSet rij, int kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
