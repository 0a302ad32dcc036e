package nl.onderdak.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.onderdak.opslag.Gegevensbron;

/** Gives the facts about municipalities that are loaded now; kept in memory and read again when another process loaded others. */
@ApplicationScoped
public class Gemeenteregister {

    private record Gelezen(SortedMap<String, String> hashes, Gemeentegegevens gegevens) {
    }

    private final Gegevensbron bron;
    private final AtomicReference<Gelezen> laatste = new AtomicReference<>();

    public Gemeenteregister(Gegevensbron bron) {
        this.bron = bron;
    }

    /**
     * The facts in force now, which never change; a request takes them once. Costs one small question to the database.
     *
     * @throws nl.onderdak.deur.Geweigerd 503 when the database does not answer
     */
    public Gemeentegegevens nu() {
        SortedMap<String, String> hashes = bron.lees(verbinding -> new Gemeentetabellen(verbinding).geladen());
        Gelezen gelezen = laatste.get();
        if (gelezen == null || !gelezen.hashes().equals(hashes)) {
            // Hashes and rows of one and the same load.
            gelezen = bron.inEenKeer(Connection.TRANSACTION_REPEATABLE_READ, verbinding -> {
                Gemeentetabellen tabellen = new Gemeentetabellen(verbinding);
                return new Gelezen(tabellen.geladen(), tabellen.lees());
            });
            laatste.set(gelezen);
        }
        return gelezen.gegevens();
    }
}
