package nl.onderdak.bewerking;

/** Somebody else was first: the text no longer says what the person saw. */
public final class Botsing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nu;
    private final String wilde;

    Botsing(String melding, String nu, String wilde) {
        super(melding);
        this.nu = nu;
        this.wilde = wilde;
    }

    /** What the text says now. */
    public String nu() {
        return nu;
    }

    /** What the person wanted it to say. */
    public String wilde() {
        return wilde;
    }
}
