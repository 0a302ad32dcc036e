package nl.onderdak.advies;

import jakarta.enterprise.context.RequestScoped;

/** The advice of this request, on its way out. */
@RequestScoped
public class Uitgaand {

    private Advies advies;

    void advies(Advies gegeven) {
        this.advies = gegeven;
    }

    /** Null when this request did not ask for advice or was refused. */
    Advies advies() {
        return advies;
    }
}
