package nl.onderdak.gemeente;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.util.SortedMap;
import nl.onderdak.opslag.Gegevensbron;
import org.jboss.logging.Logger;

/**
 * Loads the packaged files at start-up when they differ from what is in the database, all of them in one transaction. Of processes that
 * start at the same moment one loads; the others wait and then find nothing to do.
 */
@ApplicationScoped
class Gegevenslader {

    private static final Logger LOG = Logger.getLogger(Gegevenslader.class);

    private final Gegevensbron bron;

    Gegevenslader(Gegevensbron bron) {
        this.bron = bron;
    }

    /** Early, while the rule set is still being compiled on another thread. */
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
        laad(Gegevensbestanden.meegeleverd());
    }

    /** @return whether there was something to load */
    boolean laad(Gegevensbestanden bestanden) {
        SortedMap<String, String> hashes = bestanden.hashes();
        if (bron.lees(verbinding -> new Gemeentetabellen(verbinding).geladen()).equals(hashes)) {
            return false;
        }
        Gemeentegegevens gegevens = Gegevenslezer.lees(bestanden);
        // Read committed: after waiting for the lock the transaction must see what the other process has loaded.
        boolean geladen = bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Gemeentetabellen tabellen = new Gemeentetabellen(verbinding);
            tabellen.vergrendel();
            if (tabellen.geladen().equals(hashes)) {
                return false;
            }
            tabellen.vervang(gegevens, hashes);
            return true;
        });
        if (geladen) {
            LOG.infof("Gegevens van gemeenten geladen: %d bestanden, %d gemeenten.", hashes.size(), gegevens.gemeenten().size());
        }
        return geladen;
    }
}
