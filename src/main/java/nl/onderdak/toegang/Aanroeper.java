package nl.onderdak.toegang;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** For whom the present request is done. */
@ApplicationScoped
public class Aanroeper {

    /** Under this name the identity carries the organisation, for example its OIN. */
    public static final String ORGANISATIE = "organisatie";

    private static final String DEMONSTRATIE = "demonstratie";

    private final SecurityIdentity wie;

    public Aanroeper(SecurityIdentity wie) {
        this.wie = wie;
    }

    /** The organisation of who is signed in; {@code demonstratie} when the identity names none. */
    public String organisatie() {
        String genoemd = wie.getAttribute(ORGANISATIE);
        return genoemd == null ? DEMONSTRATIE : genoemd;
    }
}
