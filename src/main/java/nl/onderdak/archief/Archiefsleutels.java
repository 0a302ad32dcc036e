package nl.onderdak.archief;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The keys of the archive: out of the file or the text that is configured. Without these they are made once and kept in the database, where every replica finds
 * them; that serves a demonstration, because who has that database has everything.
 */
@ApplicationScoped
public class Archiefsleutels {

    private static final Logger LOG = Logger.getLogger(Archiefsleutels.class);
    private static final String MAAK = "insert into archiefsleutel (id, inhoud) values ('demonstratie', ?) on conflict do nothing";
    private static final String LEES = "select inhoud from archiefsleutel where id = 'demonstratie'";
    private static final String MELD_AAN = "insert into ondertekenaar (id, publiek) values (?, ?) on conflict do nothing";

    private final DataSource bron;
    private final Optional<Path> bestand;
    private final Optional<String> tekst;
    private final boolean inDatabase;
    private Optional<Sleutelbestand> ingesteld;
    private volatile Sleutelbestand sleutels;

    public Archiefsleutels(DataSource bron, Archiefinstelling instelling) {
        this.bron = bron;
        this.bestand = instelling.sleutelbestand();
        this.tekst = instelling.sleutels();
        this.inDatabase = instelling.sleutelsInDatabase();
    }

    /** What is wrong with the keys is said before the service takes its first request. */
    void begin(@Observes StartupEvent start) {
        if (ingesteld().isEmpty() && !inDatabase) {
            throw new IllegalStateException("Er is geen sleutelbestand. Maak er een (docs/sleutels.md) en geef het op met ONDERDAK_ARCHIEF_SLEUTELBESTAND, "
                    + "of de tekst ervan met ONDERDAK_ARCHIEF_SLEUTELS.");
        }
    }

    /** Read once: a file that changes while the service runs counts at the next start, so that whoever rotates keys decides when. */
    private synchronized Optional<Sleutelbestand> ingesteld() {
        if (ingesteld == null) {
            ingesteld = bestand.map(Archiefsleutels::uitBestand).or(() -> tekst.map(inhoud -> lees(inhoud, "De instelling onderdak.archief.sleutels")));
        }
        return ingesteld;
    }

    /** The one that wraps the keys of new advices. */
    Hoofdsleutel hoofdsleutel() {
        return sleutels().nu();
    }

    /** @throws ArchiefOnbereikbaar when this service does not have it */
    Hoofdsleutel hoofdsleutel(String id) {
        Hoofdsleutel gevonden = sleutels().hoofdsleutels().get(id);
        if (gevonden == null) {
            LOG.errorf("Hoofdsleutel %s staat niet in het sleutelbestand; adviezen die eronder staan zijn niet te lezen.", id);
            throw new ArchiefOnbereikbaar("De sleutel van dit advies is hier nu niet bekend. Er is niets weg; meld dit aan de beheerder van deze dienst.");
        }
        return gevonden;
    }

    /** Names of all master keys that are known here. */
    Set<String> bekende() {
        return sleutels().hoofdsleutels().keySet();
    }

    /** The same without the one that counts. */
    Set<String> eerdere() {
        Set<String> bekend = new TreeSet<>(bekende());
        bekend.remove(hoofdsleutel().id());
        return bekend;
    }

    Ondertekening ondertekening() {
        return sleutels().ondertekening();
    }

    private Sleutelbestand sleutels() {
        Sleutelbestand gelezen = sleutels;
        return gelezen == null ? lees() : gelezen;
    }

    private synchronized Sleutelbestand lees() {
        if (sleutels == null) {
            Sleutelbestand gelezen = ingesteld().orElseGet(this::uitDatabase);
            meldAan(gelezen.ondertekening());
            sleutels = gelezen;
        }
        return sleutels;
    }

    private static Sleutelbestand uitBestand(Path bestand) {
        try {
            return lees(Files.readString(bestand), "Het sleutelbestand " + bestand);
        } catch (IOException e) {
            throw new IllegalStateException("Het sleutelbestand " + bestand + " is niet te lezen (" + e + ").", e);
        }
    }

    private static Sleutelbestand lees(String inhoud, String wat) {
        try {
            return Sleutelbestand.lees(inhoud);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(wat + " is niet te gebruiken. " + e.getMessage(), e);
        }
    }

    private Sleutelbestand uitDatabase() {
        try (Connection verbinding = bron.getConnection()) {
            String inhoud = inhoud(verbinding);
            if (inhoud == null) {
                try (PreparedStatement opdracht = verbinding.prepareStatement(MAAK)) {
                    opdracht.setString(1, Sleutelbestand.nieuw());
                    opdracht.executeUpdate();
                }
                LOG.warn("Er is geen sleutelbestand: de sleutels van het archief staan in de database zelf. "
                        + "Dat is genoeg voor een demonstratie (docs/sleutels.md).");
                inhoud = inhoud(verbinding);
            }
            return Sleutelbestand.lees(inhoud);
        } catch (SQLException e) {
            throw new ArchiefOnbereikbaar("De sleutels van het archief zijn nu niet te lezen. Doe dezelfde vraag later opnieuw.", e);
        }
    }

    private static String inhoud(Connection verbinding) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES); ResultSet rij = vraag.executeQuery()) {
            return rij.next() ? rij.getString(1) : null;
        }
    }

    private void meldAan(Ondertekening ondertekening) {
        try (Connection verbinding = bron.getConnection(); PreparedStatement opdracht = verbinding.prepareStatement(MELD_AAN)) {
            opdracht.setString(1, ondertekening.id());
            opdracht.setBytes(2, ondertekening.publiek());
            opdracht.executeUpdate();
        } catch (SQLException e) {
            throw new ArchiefOnbereikbaar("De sleutels van het archief zijn nu niet vast te leggen. Doe dezelfde vraag later opnieuw.", e);
        }
    }
}
