package nl.onderdak.regels;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The rule set in force in this process; it is replaced as a whole, running requests keep the one they started with. */
@Singleton
public class GeldendeRegelset {

    private static final Logger LOG = Logger.getLogger(GeldendeRegelset.class);

    private final Eersteregelset begin;
    private final List<Consumer<Regelset>> luisteraars = new CopyOnWriteArrayList<>();
    private volatile Regelset nu;
    private String waaromGeen;

    @Inject
    public GeldendeRegelset(Eersteregelset begin) {
        this.begin = begin;
    }

    /** Begins with the rule set of this release. */
    public GeldendeRegelset() {
        this(MeegeleverdeRegelset::regelset);
    }

    /** Waits for the first rule set only when everything else has started: compiling it takes longest and runs meanwhile. */
    void begin(@Observes StartupEvent start) {
        if (misschien().isEmpty()) {
            LOG.errorf("Er geldt geen regelset: %s", waaromGeen);
        }
    }

    /** @throws GeenRegelset when none is in force */
    public Regelset nu() {
        Regelset geldend = nu;
        return geldend == null ? eerste() : geldend;
    }

    /** The same; empty when none is in force. */
    public Optional<Regelset> misschien() {
        try {
            return Optional.of(nu());
        } catch (GeenRegelset geen) {
            return Optional.empty();
        }
    }

    private synchronized Regelset eerste() {
        if (nu == null && waaromGeen == null) {
            try {
                Regelset eerste = begin.geef();
                nu = eerste;
                meld(eerste);
            } catch (GeenRegelset geen) {
                waaromGeen = geen.getMessage();
            }
        }
        if (nu == null) {
            throw new GeenRegelset(waaromGeen);
        }
        return nu;
    }

    /** @param luisteraar hears of every rule set after the first before it takes effect; when it throws, that one does not take effect */
    public void meldAan(Consumer<Regelset> luisteraar) {
        luisteraars.add(luisteraar);
    }

    /** Puts another rule set in force for every request that comes in from now on. */
    public final synchronized void stelIn(Regelset regelset) {
        luisteraars.forEach(luisteraar -> luisteraar.accept(regelset));
        nu = regelset;
        meld(regelset);
    }

    private static void meld(Regelset regelset) {
        LOG.infof("Regelset %s geldt: %d modellen, %d rijen", regelset.hash().substring(0, 12), regelset.modellen().size(), regelset.rijen().size());
    }
}
