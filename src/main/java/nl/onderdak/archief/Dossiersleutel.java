package nl.onderdak.archief;

import java.util.UUID;

/** The key of one decision or round. It seals two texts at most, each once: the nonces are fixed (see {@link Verzegeling}). */
public final class Dossiersleutel {

    private final UUID id;
    private final byte[] sleutel;

    Dossiersleutel(UUID id, byte[] sleutel) {
        this.id = id;
        this.sleutel = sleutel;
    }

    /** Under this it is kept; the row that is sealed names it. */
    public UUID id() {
        return id;
    }

    byte[] bytes() {
        return sleutel;
    }

    public byte[] verzegelFeiten(byte[] feiten) {
        return Verzegeling.versleutel(sleutel, Verzegeling.Deel.FEITEN, feiten);
    }

    public byte[] verzegelInhoud(byte[] inhoud) {
        return Verzegeling.versleutel(sleutel, Verzegeling.Deel.INHOUD, inhoud);
    }

    /** @throws nl.onderdak.deur.Geweigerd 500 when this is not what was sealed */
    public byte[] feiten(byte[] verzegeld) {
        return Verzegeling.ontsleutel(sleutel, Verzegeling.Deel.FEITEN, verzegeld);
    }

    /** @throws nl.onderdak.deur.Geweigerd 500 when this is not what was sealed */
    public byte[] inhoud(byte[] verzegeld) {
        return Verzegeling.ontsleutel(sleutel, Verzegeling.Deel.INHOUD, verzegeld);
    }
}
