package nl.onderdak.regels;

/** Knows which rule set a process begins with. */
public interface Eersteregelset {

    /**
     * The rule set to begin with, compiled.
     *
     * @throws GeenRegelset when the one that should be in force cannot be used
     */
    Regelset geef();
}
