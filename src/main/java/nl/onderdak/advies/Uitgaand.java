package nl.onderdak.advies;

import jakarta.enterprise.context.RequestScoped;

/** The advice of this request, on its way out. */
@RequestScoped
public class Uitgaand {

    private byte[] brief;

    void brief(byte[] bewaard) {
        this.brief = bewaard;
    }

    /** The stored bytes; null when this request did not ask for advice or was refused. */
    byte[] brief() {
        return brief;
    }
}
