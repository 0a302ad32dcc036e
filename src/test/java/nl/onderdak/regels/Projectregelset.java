package nl.onderdak.regels;

import java.util.logging.Level;
import java.util.logging.Logger;
import nl.onderdak.controle.Projectregels;

/** The rule set of this project, compiled once for all tests of a process: compiling takes seconds. */
public final class Projectregelset {

    // Outside the running service nothing sets a level, and the engine then writes out every evaluation at TRACE: half the time of a test.
    // Held here, for a logger that nobody holds forgets its level.
    private static final Logger MOTOR = Logger.getLogger("org.kie");

    public static final Regelset REGELSET = laad();

    private Projectregelset() {
    }

    private static Regelset laad() {
        MOTOR.setLevel(Level.OFF);
        return RegelsetLoader.laad(Projectregels.regelset());
    }
}
