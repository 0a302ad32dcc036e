package nl.onderdak.toewijzing;

/** An exchange file that cannot be read; the message says in Dutch on which line, what stands there and what is allowed. */
public final class OngeldigeOpgave extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OngeldigeOpgave(int regel, String wat) {
        super("Regel " + regel + ": " + wat);
    }

    OngeldigeOpgave(String wat) {
        super(wat);
    }
}
