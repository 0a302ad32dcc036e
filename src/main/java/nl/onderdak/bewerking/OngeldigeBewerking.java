package nl.onderdak.bewerking;

/** An edit that cannot be done, with in Dutch why not and what to do. */
public final class OngeldigeBewerking extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String oplossing;

    public OngeldigeBewerking(String melding, String oplossing) {
        super(melding);
        this.oplossing = oplossing;
    }

    public String oplossing() {
        return oplossing;
    }
}
