package nl.onderdak.archief;

import nl.onderdak.deur.Probleem;

/**
 * The archive cannot store or read now. Nothing is wrong with the request; the same request can succeed later. The Dutch message is meant
 * for the caller of the service and holds no technical detail.
 */
public final class ArchiefOnbereikbaar extends RuntimeException {

    public ArchiefOnbereikbaar(String melding) {
        super(melding);
    }

    public ArchiefOnbereikbaar(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }

    /** 503. */
    public Probleem probleem() {
        return Probleem.van(503, "Archief onbereikbaar", getMessage());
    }
}
