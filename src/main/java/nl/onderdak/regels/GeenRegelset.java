package nl.onderdak.regels;

/** The rule set that should be in force cannot be used by this release, so none is: another one would silently change the rules. The message says why, in Dutch. */
public class GeenRegelset extends RuntimeException {

    public GeenRegelset(String reden) {
        super(reden);
    }
}
