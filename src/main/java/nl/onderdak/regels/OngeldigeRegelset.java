package nl.onderdak.regels;

import java.util.List;

/** The files do not form a rule set; the message lists every reason in Dutch, one per line. */
public class OngeldigeRegelset extends RuntimeException {

    public OngeldigeRegelset(List<String> redenen) {
        super("De regelset is niet bruikbaar:\n" + String.join("\n", redenen));
    }
}
