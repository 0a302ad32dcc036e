package nl.onderdak.meting;

import java.util.logging.Level;
import org.jboss.logmanager.Logger;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Lets tests log what the service logs. Until Quarkus configures it everything counts, and the engine then writes out all facts at every step: a fifth of the time
 * of the tests.
 */
public final class Logniveau implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession sessie) {
        Logger.getLogger("").setLevel(Level.INFO);
    }
}
