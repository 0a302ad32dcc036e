package nl.onderdak.opslag;

/**
 * The built-in database cannot be used. The message is meant for the person who starts the service: it is Dutch, says what was found
 * and what to do about it.
 */
public final class OpslagOnbruikbaar extends RuntimeException {

    public OpslagOnbruikbaar(String melding) {
        super(melding);
    }

    public OpslagOnbruikbaar(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
