package nl.onderdak.regels;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** The rule set in force in this process; it is replaced as a whole, running requests keep the one they started with. */
@Startup
@Singleton
public class GeldendeRegelset {

    private static final Logger LOG = Logger.getLogger(GeldendeRegelset.class);

    private final AtomicReference<Regelset> nu = new AtomicReference<>();

    public GeldendeRegelset() {
        stelIn(MeegeleverdeRegelset.regelset());
    }

    public Regelset nu() {
        return nu.get();
    }

    /** Puts another rule set in force for every request that comes in from now on. */
    public final void stelIn(Regelset regelset) {
        nu.set(regelset);
        LOG.infof("Regelset %s geldt: %d modellen, %d rijen", regelset.hash().substring(0, 12), regelset.modellen().size(), regelset.rijen().size());
    }
}
