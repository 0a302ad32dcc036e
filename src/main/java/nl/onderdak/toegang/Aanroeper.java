package nl.onderdak.toegang;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** For whom the present request is done. */
@ApplicationScoped
public class Aanroeper {

    /** Under this name the identity carries the organisation, for example its OIN. */
    public static final String ORGANISATIE = "organisatie";

    /** Under this name the identity carries the scopes of its token. */
    static final String SCOPES = "scopes";

    /** The organisation of who is signed in nowhere, and of what was there before organisations were. */
    public static final String DEMONSTRATIE = "demonstratie";

    private final SecurityIdentity wie;

    public Aanroeper(SecurityIdentity wie) {
        this.wie = wie;
    }

    /** The organisation of who is signed in; {@code demonstratie} when the identity names none. */
    public String organisatie() {
        return organisatie(wie);
    }

    /** Whether the caller may know of something of this owner. */
    public boolean ziet(String eigenaar) {
        return organisatie().equals(eigenaar);
    }

    static boolean heeftScope(SecurityIdentity wie, String scope) {
        Set<String> scopes = wie.getAttribute(SCOPES);
        return scopes != null && scopes.contains(scope);
    }

    /** The same for a page, where the identity comes with the request. */
    public static String organisatie(SecurityIdentity wie) {
        String genoemd = wie.getAttribute(ORGANISATIE);
        return genoemd == null ? DEMONSTRATIE : genoemd;
    }
}
