package nl.onderdak.archief;

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
}
