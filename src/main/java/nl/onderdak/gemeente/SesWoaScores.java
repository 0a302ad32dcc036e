package nl.onderdak.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.onderdak.opslag.Gegevensbron;

/** The imported editions of the SES-WOA scores; none are packaged. */
@ApplicationScoped
public class SesWoaScores {

    private static final String ZOEK = "select e.editie, e.peildatum, e.indelingsdatum, e.bron, e.vastgelegd_op, s.gemeentecode, s.score "
            + "from ses_woa_editie e join ses_woa_score s on s.editie = e.editie ";
    private static final String VOLGORDE = "order by e.peildatum desc, e.vastgelegd_op desc, e.editie";

    private final Gegevensbron bron;

    public SesWoaScores(Gegevensbron bron) {
        this.bron = bron;
    }

    /**
     * All editions; first the one about the latest day, and of two about the same day the one that was stored last.
     *
     * @throws nl.onderdak.deur.Geweigerd 503 when the database does not answer
     */
    public List<SesWoaEditie> edities() {
        return bron.lees(verbinding -> lees(verbinding.prepareStatement(ZOEK + VOLGORDE)));
    }

    /** @throws nl.onderdak.deur.Geweigerd 503 when the database does not answer */
    public Optional<SesWoaEditie> editie(String naam) {
        return bron.lees(verbinding -> zoek(verbinding, naam));
    }

    /**
     * Stores an edition as a whole, unless there is one of this name already.
     *
     * @return whether it was stored
     */
    boolean legVast(SesWoaEditie nieuw) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            boolean vrij = voegToe(verbinding, nieuw);
            if (vrij) {
                voegScoresToe(verbinding, nieuw);
            }
            return vrij;
        });
    }

    private static boolean voegToe(Connection verbinding, SesWoaEditie nieuw) throws SQLException {
        // Waits for a transaction that is storing the same name.
        try (PreparedStatement opdracht = verbinding.prepareStatement(
                "insert into ses_woa_editie (editie, peildatum, indelingsdatum, bron) values (?, ?, ?, ?) on conflict do nothing")) {
            opdracht.setString(1, nieuw.editie());
            opdracht.setObject(2, nieuw.peildatum());
            opdracht.setObject(3, nieuw.indelingsdatum());
            opdracht.setString(4, nieuw.bron());
            return opdracht.executeUpdate() == 1;
        }
    }

    private static void voegScoresToe(Connection verbinding, SesWoaEditie nieuw) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement("insert into ses_woa_score (editie, gemeentecode, score) values (?, ?, ?)")) {
            for (Map.Entry<String, BigDecimal> score : nieuw.scores().entrySet()) {
                opdracht.setString(1, nieuw.editie());
                opdracht.setString(2, score.getKey());
                opdracht.setBigDecimal(3, score.getValue());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    private static Optional<SesWoaEditie> zoek(Connection verbinding, String naam) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(ZOEK + "where e.editie = ?");
        vraag.setString(1, naam);
        return lees(vraag).stream().findFirst();
    }

    private static List<SesWoaEditie> lees(PreparedStatement vraag) throws SQLException {
        Map<String, SesWoaEditie> edities = new LinkedHashMap<>();
        try (vraag; ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                SesWoaEditie editie = edities.get(rij.getString(1));
                if (editie == null) {
                    editie = new SesWoaEditie(rij.getString(1), rij.getObject(2, LocalDate.class), rij.getObject(3, LocalDate.class),
                            rij.getString(4), rij.getObject(5, OffsetDateTime.class).toInstant(), new TreeMap<>());
                    edities.put(editie.editie(), editie);
                }
                editie.scores().put(rij.getString(6), rij.getBigDecimal(7));
            }
        }
        return List.copyOf(edities.values());
    }
}
