package nl.onderdak.regelsetarchief;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/**
 * Stores every rule set before it takes effect, so that no answer can name one that cannot be read back. What is stored is a release: the
 * rule set and the case files beside it. Cases are no part of the hash of a rule set, because they can be added or put right while the
 * rules stay the same; such a release is stored beside the earlier one, and a rule set is read with the cases it last came with.
 */
@ApplicationScoped
public class Regelsetarchief {

    private static final String GEVALLEN = ".gevallen.csv";

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

    /** Early, while the rule set of this release, which was compiled when it was built, is being compiled on another thread. */
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start, GeldendeRegelset geldendeRegelset) {
        geldendeRegelset.meldAan(this::bewaar);
        List<Regelbestand> meegeleverd = MeegeleverdeBestanden.lees();
        bewaar(Inhoudshash.van(meegeleverd), meegeleverd, meegeleverdeGevallen());
    }

    /** Stores a rule set, with the cases of this release when it is the one of this release; one that is there already stays as it is. */
    void bewaar(Regelset regelset) {
        boolean meegeleverd = Inhoudshash.van(MeegeleverdeBestanden.lees()).equals(regelset.hash());
        bewaar(regelset.hash(), regelset.bestanden(), meegeleverd ? meegeleverdeGevallen() : List.of());
    }

    private void bewaar(String regelset, List<Regelbestand> bestanden, List<Regelbestand> gevallen) {
        List<Regelbestand> alles = Stream.concat(bestanden.stream(), gevallen.stream()).toList();
        String uitgave = Inhoudshash.van(alles);
        if (!bron.lees(verbinding -> new Regelsettabel(verbinding).bevat(uitgave))) {
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
                new Regelsettabel(verbinding).voegToe(uitgave, regelset, alles);
                return uitgave;
            });
        }
    }

    private static List<Regelbestand> meegeleverdeGevallen() {
        return MeegeleverdeBestanden.namen().stream().filter(naam -> naam.endsWith(GEVALLEN))
                .map(naam -> new Regelbestand(naam, MeegeleverdeBestanden.inhoud(naam))).toList();
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
                    bestanden.stream().filter(bestand -> bestand.naam().endsWith(GEVALLEN)).toList()));
        });
    }

    Map<String, Instant> sindsPerBestand(String regelset) {
        return bron.lees(verbinding -> new Regelsettabel(verbinding).sindsPerBestand(regelset));
    }
}
