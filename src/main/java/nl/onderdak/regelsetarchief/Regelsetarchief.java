package nl.onderdak.regelsetarchief;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/**
 * Stores every rule set before it takes effect, so that no answer can name one that cannot be read back. What is stored is a release: the
 * rule set and the case files beside it. Cases are no part of the hash of a rule set, because they can be added or put right while the
 * rules stay the same; such a release is stored beside the earlier one, and a rule set is read with the cases it last came with.
 */
@ApplicationScoped
public class Regelsetarchief {

    /**
     * A rule set as it is stored.
     *
     * @param sinds when it first was in force here
     * @param bestanden models and rules
     * @param gevallen case files
     */
    record Opgeslagen(Instant sinds, List<Regelbestand> bestanden, List<Regelbestand> gevallen) {
    }

    private final Gegevensbron bron;

    public Regelsetarchief(Gegevensbron bron) {
        this.bron = bron;
    }

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start, GeldendeRegelset geldendeRegelset) {
        geldendeRegelset.meldAan(this::bewaar);
    }

    /** Stores a rule set without cases; one that is there already stays as it is, with its cases. */
    void bewaar(Regelset regelset) {
        if (lees(regelset.hash()).isEmpty()) {
            bewaar(regelset.hash(), regelset.bestanden(), List.of());
        }
    }

    /**
     * Stores a rule set with its cases, in a transaction of its own.
     *
     * @throws nl.onderdak.deur.Geweigerd 503 when the database does not answer
     */
    public void bewaar(String regelset, List<Regelbestand> bestanden, List<Regelbestand> gevallen) {
        String uitgave = uitgave(bestanden, gevallen);
        if (!bron.lees(verbinding -> new Regelsettabel(verbinding).bevat(uitgave))) {
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> bewaar(verbinding, regelset, bestanden, gevallen));
        }
    }

    /**
     * The same in a transaction of the caller.
     *
     * @return the hash it is stored under, over all files
     */
    public String bewaar(Connection verbinding, String regelset, List<Regelbestand> bestanden, List<Regelbestand> gevallen) throws SQLException {
        String uitgave = uitgave(bestanden, gevallen);
        new Regelsettabel(verbinding).voegToe(uitgave, regelset, Stream.concat(bestanden.stream(), gevallen.stream()).toList());
        return uitgave;
    }

    /** The hash that a rule set with these cases is stored under. */
    public static String uitgave(List<Regelbestand> bestanden, List<Regelbestand> gevallen) {
        return Inhoudshash.van(Stream.concat(bestanden.stream(), gevallen.stream()).toList());
    }

    /** All files stored under this hash, cases included, by name. */
    public List<Regelbestand> bestanden(String uitgave) {
        return bron.lees(verbinding -> new Regelsettabel(verbinding).vanUitgave(uitgave));
    }

    /** When each rule set first was in force here, the newest first. */
    Map<String, Instant> alle() {
        return bron.lees(verbinding -> new Regelsettabel(verbinding).alle());
    }

    /** @return empty when it never was in force here */
    Optional<Opgeslagen> lees(String regelset) {
        return bron.lees(verbinding -> {
            Regelsettabel tabel = new Regelsettabel(verbinding);
            Optional<Instant> sinds = tabel.sinds(regelset);
            if (sinds.isEmpty()) {
                return Optional.empty();
            }
            List<Regelbestand> bestanden = tabel.bestanden(regelset);
            return Optional.of(new Opgeslagen(sinds.get(),
                    bestanden.stream().filter(bestand -> bestand.isBeslismodel() || bestand.isRegels()).toList(),
                    bestanden.stream().filter(bestand -> bestand.isGevallen()).toList()));
        });
    }

    Map<String, Instant> sindsPerBestand(String regelset) {
        return bron.lees(verbinding -> new Regelsettabel(verbinding).sindsPerBestand(regelset));
    }
}
