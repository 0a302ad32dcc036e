package nl.onderdak.regels;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The rule set in force in this process; it is replaced as a whole, running requests keep the one they started with. */
@Singleton
public class GeldendeRegelset {

    private static final Logger LOG = Logger.getLogger(GeldendeRegelset.class);

    private final AtomicReference<Regelset> nu = new AtomicReference<>();
    private final List<Consumer<Regelset>> luisteraars = new CopyOnWriteArrayList<>();

    /** Waits for the first rule set only when everything else has started: compiling it takes longest and runs meanwhile. */
    void begin(@Observes StartupEvent start) {
        nu();
    }

    public Regelset nu() {
        Regelset geldend = nu.get();
        return geldend == null ? eerste() : geldend;
    }

    private Regelset eerste() {
        Regelset meegeleverd = MeegeleverdeRegelset.regelset();
        if (nu.compareAndSet(null, meegeleverd)) {
            meld(meegeleverd);
        }
        return nu.get();
    }

    /** @param luisteraar hears of every rule set after the first before it takes effect; when it throws, that one does not take effect */
    public void meldAan(Consumer<Regelset> luisteraar) {
        luisteraars.add(luisteraar);
    }

    /** Puts another rule set in force for every request that comes in from now on. */
    public final void stelIn(Regelset regelset) {
        luisteraars.forEach(luisteraar -> luisteraar.accept(regelset));
        nu.set(regelset);
        meld(regelset);
    }

    private static void meld(Regelset regelset) {
        LOG.infof("Regelset %s geldt: %d modellen, %d rijen", regelset.hash().substring(0, 12), regelset.modellen().size(), regelset.rijen().size());
    }
}
