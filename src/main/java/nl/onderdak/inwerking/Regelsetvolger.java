package nl.onderdak.inwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.Eersteregelset;
import nl.onderdak.regels.GeenRegelset;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import org.jboss.logging.Logger;

/** Keeps the rule set in force in this process the one that the database says, and knows why when it cannot. */
@ApplicationScoped
public class Regelsetvolger implements Eersteregelset {

    private static final Logger LOG = Logger.getLogger(Regelsetvolger.class);
    private static final int KORTE_HASH = 12;
    private static final int REDENEN = 3;

    /**
     * How this process stands.
     *
     * @param regel the line it follows
     * @param afwijking from the rule set of this release, empty when it is the same
     * @param storing why the rule set of the line is not in force here, in Dutch; empty when it is
     */
    record Stand(Inwerkingregel regel, Optional<Afwijking> afwijking, Optional<String> storing) {
    }

    private record Gevolgd(Regelset regelset, Stand stand) {
    }

    private final Gegevensbron bron;
    private final Regelsetarchief archief;
    private final GeldendeRegelset geldend;
    private final Uitgavestart start;
    private final AtomicReference<Regelset> voorbereid = new AtomicReference<>();
    private volatile Stand stand;
    private volatile Regelset nu;
    private volatile Regelset vorige;

    public Regelsetvolger(Gegevensbron bron, Regelsetarchief archief, GeldendeRegelset geldend, Uitgavestart start) {
        this.bron = bron;
        this.archief = archief;
        this.geldend = geldend;
        this.start = start;
    }

    @Override
    public Regelset geef() {
        Inwerkingregel regel = start.begin();
        try {
            Gevolgd eerste = volg(regel);
            stand = eerste.stand();
            nu = eerste.regelset();
            return nu;
        } catch (OngeldigeRegelset onbruikbaar) {
            throw new GeenRegelset(meld(regel, onbruikbaar));
        }
    }

    /** Asks the database what is in force and follows it; returns when that is done. Does nothing when it is in force already. */
    synchronized void volg() {
        geldend.misschien();
        Inwerkingregel regel = bron.lees(verbinding -> new Inwerkingtabel(verbinding).laatste()).orElseThrow();
        if (regel.nummer() == stand.regel().nummer()) {
            return;
        }
        try {
            Gevolgd nieuw = volg(regel);
            geldend.stelIn(nieuw.regelset());
            stand = nieuw.stand();
            vorige = nu;
            nu = nieuw.regelset();
            voorbereid.set(null);
        } catch (OngeldigeRegelset onbruikbaar) {
            meld(regel, onbruikbaar);
        }
    }

    private Gevolgd volg(Inwerkingregel regel) {
        Uitgave meegeleverd = start.meegeleverd();
        Uitgave opgeslagen = regel.uitgave().equals(meegeleverd.hash()) ? meegeleverd : Uitgave.van(archief.bestanden(regel.uitgave()));
        Uitgave uitvoerbaar = opgeslagen.metRegelsVan(meegeleverd);
        Regelset regelset = laad(uitvoerbaar);
        if (!uitvoerbaar.regelset().equals(opgeslagen.regelset())) {
            archief.bewaar(uitvoerbaar.regelset(), uitvoerbaar.bestanden(), uitvoerbaar.gevallen());
        }
        Optional<Afwijking> afwijking = Afwijking.tussen(meegeleverd, opgeslagen);
        afwijking.ifPresent(anders -> LOG.info(anders.zin()));
        return new Gevolgd(regelset, new Stand(regel, afwijking, Optional.empty()));
    }

    private Regelset laad(Uitgave uitgave) {
        if (uitgave.regelset().equals(start.meegeleverd().regelset())) {
            return start.regelset();
        }
        return Stream.of(voorbereid.get(), nu, vorige).filter(klaar -> klaar != null && klaar.hash().equals(uitgave.regelset())).findFirst()
                .orElseGet(() -> compileer(uitgave));
    }

    /**
     * Compiles what this release can run.
     *
     * @throws OngeldigeRegelset when it does not compile, or has a model that this release has no address for
     */
    private Regelset compileer(Uitgave uitgave) {
        Regelset regelset = gecompileerd(uitgave, basisVoor(uitgave));
        zonderAdres(regelset).ifPresent(reden -> {
            throw new OngeldigeRegelset(List.of(reden));
        });
        return regelset;
    }

    /** Of what is compiled, that with most files in common. */
    private Regelset basisVoor(Uitgave uitgave) {
        return Stream.of(start.regelset(), nu, vorige).filter(Objects::nonNull)
                .max(Comparator.comparingLong(regelset -> uitgave.bestanden().stream().filter(bestand -> bevat(regelset, bestand)).count()))
                .orElseThrow();
    }

    private static boolean bevat(Regelset regelset, Regelbestand bestand) {
        return regelset.bestanden().stream()
                .anyMatch(ander -> ander.naam().equals(bestand.naam()) && Arrays.equals(ander.inhoud(), bestand.inhoud()));
    }

    /** Whatever the engine makes of a file that it cannot read, the file is what cannot be used. */
    private static Regelset gecompileerd(Uitgave uitgave, Regelset basis) {
        try {
            return RegelsetLoader.laad(uitgave.bestanden(), basis);
        } catch (OngeldigeRegelset reden) {
            throw reden;
        } catch (RuntimeException motor) {
            OngeldigeRegelset reden = new OngeldigeRegelset(List.of("De motor kan haar niet lezen: " + motor.getMessage()));
            reden.initCause(motor);
            throw reden;
        }
    }

    /** The endpoints of models were generated when this release was built. @return in Dutch, which models have none; empty when all have one */
    Optional<String> zonderAdres(Regelset regelset) {
        List<String> zonder = regelset.namen().stream().filter(naam -> start.regelset().model(naam).isEmpty()).toList();
        return zonder.isEmpty() ? Optional.empty()
                : Optional.of("Deze uitgave van de dienst heeft geen adres voor " + String.join(", ", zonder)
                        + "; een nieuw model komt met een uitgave.");
    }

    private String meld(Inwerkingregel regel, OngeldigeRegelset onbruikbaar) {
        String storing = "Regelset " + regel.regelset().substring(0, KORTE_HASH) + " trad in werking (nummer " + regel.nummer()
                + "), maar deze uitgave van de dienst kan haar niet gebruiken. "
                + onbruikbaar.getMessage().lines().limit(REDENEN).collect(Collectors.joining(" "))
                + " Start een uitgave die haar kent, of zet een eerdere regelset terug met POST /v1/inwerkingtredingen.";
        LOG.error(storing, onbruikbaar.getCause());
        stand = new Stand(regel, Optional.empty(), Optional.of(storing));
        return storing;
    }

    /** A rule set that may come into force soon and is compiled already. */
    void bereidVoor(Regelset regelset) {
        voorbereid.set(regelset);
    }

    /**
     * Compiles a rule set that may come into force soon.
     *
     * @throws OngeldigeRegelset when this release cannot run it
     */
    synchronized void bereidVoor(Uitgave uitgave) {
        bereidVoor(laad(uitgave.metRegelsVan(start.meegeleverd())));
    }

    /** How this process stands; the first call waits until it knows. */
    Stand stand() {
        geldend.misschien();
        return stand;
    }
}
