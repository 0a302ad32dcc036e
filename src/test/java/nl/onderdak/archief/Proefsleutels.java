package nl.onderdak.archief;

/** Keys as whoever runs the service makes them. */
public final class Proefsleutels {

    private Proefsleutels() {
    }

    /** The text of a key file. */
    public static String tekst() {
        return Sleutelbestand.nieuw();
    }
}
