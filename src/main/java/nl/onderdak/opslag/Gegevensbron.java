package nl.onderdak.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import org.jboss.logging.Logger;

/** The database, for reading and for changes that happen as a whole or not at all. */
@ApplicationScoped
public class Gegevensbron {

    private static final Logger LOG = Logger.getLogger(Gegevensbron.class);

    /** Something to do on a connection. */
    public interface Werk<T> {
        T doe(Connection verbinding) throws SQLException;
    }

    private final DataSource bron;

    public Gegevensbron(DataSource bron) {
        this.bron = bron;
    }

    /** @throws Geweigerd 503 when the database does not answer */
    public <T> T lees(Werk<T> werk) {
        try (Connection verbinding = bron.getConnection()) {
            return werk.doe(verbinding);
        } catch (SQLException e) {
            throw fout(e);
        }
    }

    /**
     * In one transaction.
     *
     * @param isolatie one of the levels of {@link Connection}
     * @throws Geweigerd 503 when the database does not answer; then nothing has changed
     */
    public <T> T inEenKeer(int isolatie, Werk<T> werk) {
        return lees(verbinding -> {
            verbinding.setTransactionIsolation(isolatie);
            verbinding.setAutoCommit(false);
            try {
                T uitkomst = werk.doe(verbinding);
                verbinding.commit();
                return uitkomst;
            } catch (SQLException | RuntimeException e) {
                draaiTerug(verbinding, e);
                throw e;
            }
        });
    }

    private static void draaiTerug(Connection verbinding, Exception oorzaak) {
        try {
            verbinding.rollback();
        } catch (SQLException e) {
            oorzaak.addSuppressed(e);
        }
    }

    private static RuntimeException fout(SQLException oorzaak) {
        // Classes 22 and 23: the values themselves are refused, and will be the next time.
        if (oorzaak.getSQLState() != null && oorzaak.getSQLState().matches("2[23].*")) {
            return new IllegalStateException("De database weigert deze gegevens", oorzaak);
        }
        LOG.warnf("De gegevens zijn onbereikbaar: %s", oorzaak.getMessage());
        Geweigerd geweigerd = new Geweigerd(Probleem.van(503, "Gegevens onbereikbaar",
                "De gegevens zijn nu niet te bereiken. Er is niets opgeslagen; doe dezelfde vraag later opnieuw."));
        geweigerd.initCause(oorzaak);
        return geweigerd;
    }
}
