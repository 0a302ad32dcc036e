package nl.onderdak.archief;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Keeps every advice that was given, word for word, sealed and in the chain of who asked. An advice is stored before it is sent; what cannot be
 * stored is not given.
 */
@ApplicationScoped
public class Adviesarchief {

    private final DataSource bron;
    private final Archiefinstelling instelling;
    private final Bewaarinstelling bewaren;
    private final Archiefsleutels sleutels;
    private final BlockingQueue<Schrijfverzoek> wachtrij;
    private final Set<Schrijfverzoek> onderweg = ConcurrentHashMap.newKeySet();
    private final List<Groepsschrijver> schrijvers;
    private final List<Thread> draden;
    private volatile boolean gesloten;

    public Adviesarchief(DataSource bron, Archiefinstelling instelling, Bewaarinstelling bewaren, Archiefsleutels sleutels) {
        this.bron = bron;
        this.instelling = instelling;
        this.bewaren = bewaren;
        this.sleutels = sleutels;
        this.wachtrij = new ArrayBlockingQueue<>(instelling.wachtrij());
        this.schrijvers = Stream.generate(() -> new Groepsschrijver(bron, wachtrij, instelling)).limit(instelling.schrijvers()).toList();
        this.draden = schrijvers.stream().map(schrijver -> new Thread(schrijver, "onderdak-archief")).toList();
    }

    @PostConstruct
    void begin() {
        draden.forEach(Thread::start);
    }

    /**
     * Stores an advice and returns once it is committed.
     *
     * @throws ArchiefOnbereikbaar when it is not stored, within {@code onderdak.archief.wachttijd}; then it may not be given
     */
    public void bewaar(Adviesregel regel) {
        bewaar(regel, Optional.empty());
    }

    /**
     * The same for a request that may have been made before.
     *
     * @param sleutel of the request
     * @return the advice to give: this one, or the one that the request led to before; then this one is not stored
     */
    public UUID bewaar(Adviesregel regel, Optional<Verzoeksleutel> sleutel) {
        return bewaar(regel, sleutel, Optional.empty());
    }

    /**
     * The same with a line for the logbook, in one transaction.
     *
     * @param logboekregel stored also when this advice is not, for an earlier one is given
     */
    public UUID bewaar(Adviesregel regel, Optional<Verzoeksleutel> sleutel, Optional<Logboekregel> logboekregel) {
        if (gesloten) {
            throw new ArchiefOnbereikbaar("De dienst wordt gestopt, het advies is niet gegeven. Doe dezelfde vraag later opnieuw.");
        }
        if (schrijvers.stream().allMatch(schrijver -> schrijver.isLangerGestoordDan(instelling.wachttijd()))) {
            throw new ArchiefOnbereikbaar("Adviezen kunnen nu niet worden vastgelegd en worden daarom niet gegeven. "
                    + "Doe dezelfde vraag later opnieuw.");
        }
        Schrijfverzoek verzoek = new Schrijfverzoek(Verzegeldadvies.van(regel, sleutels.hoofdsleutel(), Bewaartermijn.van(bewaren, regel.organisatie())), sleutel,
                logboekregel);
        if (!wachtrij.offer(verzoek)) {
            throw new ArchiefOnbereikbaar("Het is te druk om het advies vast te leggen, het is daarom niet gegeven. "
                    + "Doe dezelfde vraag later opnieuw.");
        }
        onderweg.add(verzoek);
        try {
            return verzoek.wacht(instelling.wachttijd());
        } finally {
            onderweg.remove(verzoek);
        }
    }

    /** How many advices wait to be stored. */
    public int wachtend() {
        return onderweg.size();
    }

    /** How long the advice that waits longest has waited; zero when none does. */
    public Duration oudsteWacht() {
        return onderweg.stream().map(Schrijfverzoek::wacht).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /**
     * @throws ArchiefOnbereikbaar when the database does not answer
     * @throws nl.onderdak.deur.Geweigerd 410 when its key is erased, 500 when it is not what was stored
     */
    public Optional<Adviesregel> vind(UUID id) {
        return lees(verbinding -> Adviestabel.zoek(verbinding, id, sleutels));
    }

    /** The same when it is of this organisation; empty when it is of another, erased or not. */
    public Optional<Adviesregel> vind(UUID id, String organisatie) {
        return lees(verbinding -> Adviestabel.isVan(verbinding, id, organisatie) ? Adviestabel.zoek(verbinding, id, sleutels) : Optional.empty());
    }

    boolean isVan(UUID id, String organisatie) {
        return lees(verbinding -> Adviestabel.isVan(verbinding, id, organisatie));
    }

    /**
     * The advice that a request of this organisation with this key led to; empty when there was none, or too long ago.
     *
     * @throws ArchiefOnbereikbaar when the database does not answer
     */
    public Optional<UUID> eerder(String organisatie, Verzoeksleutel sleutel) {
        return lees(verbinding -> Adviestabel.zoek(verbinding, organisatie, sleutel));
    }

    private interface Lezing<T> {
        T lees(Connection verbinding) throws SQLException;
    }

    private <T> T lees(Lezing<T> lezing) {
        try (Connection verbinding = bron.getConnection()) {
            return lezing.lees(verbinding);
        } catch (SQLException e) {
            throw new ArchiefOnbereikbaar("Het archief is nu niet te lezen. Doe dezelfde vraag later opnieuw.", e);
        }
    }

    /** Writes what is waiting, for as long as a caller would wait, and then stops. */
    @PreDestroy
    void sluit() throws InterruptedException {
        gesloten = true;
        schrijvers.forEach(Groepsschrijver::stop);
        for (Thread draad : draden) {
            draad.join(instelling.wachttijd().toMillis());
            draad.interrupt();
        }
    }
}
