package nl.onderdak.regels;

import nl.onderdak.controle.Projectregels;

/** The rule set of this project, compiled once for all tests of a process: compiling takes seconds. */
public final class Projectregelset {

    public static final Regelset REGELSET = RegelsetLoader.laad(Projectregels.regelset());

    private Projectregelset() {
    }
}
