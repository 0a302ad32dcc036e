package nl.onderdak.inwerking;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.onderdak.regels.Regelbestand;

/** Hands in the rule set of a release as a proposal, when another rule set is in force. */
public interface Uitgavevoorstel {

    /**
     * Called once per release and database, however many services start. No rule set is in force yet in this process: asking
     * for it here would wait forever.
     *
     * @param verbinding in a transaction that ends after this; the proposal must be part of it
     * @param geldend hash of the rule set in force
     * @param bestanden models and rules of the release
     * @param gevallen case files of the release
     */
    void dienIn(Connection verbinding, String geldend, List<Regelbestand> bestanden, List<Regelbestand> gevallen) throws SQLException;
}
