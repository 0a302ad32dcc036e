package nl.onderdak.toegang;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What an organisation may ask that did not sign in here: something else vouches for it, such as a broker that lets only her write to a topic. */
@ApplicationScoped
public class Organisatietoegang {

    private static final String METHODE = "POST";

    private final Toegangsbeleid beleid;

    Organisatietoegang(Toegangsbeleid beleid) {
        this.beleid = beleid;
    }

    /**
     * As for a program of this organisation.
     *
     * @param scopes as in a token, with blanks between them
     * @throws nl.onderdak.deur.Geweigerd 403 when these scopes do not allow to ask this model
     */
    public void eis(String organisatie, String scopes, String model) {
        SecurityIdentity programma = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(organisatie)).addRole(Rol.SYSTEEM)
                .addAttribute(Aanroeper.ORGANISATIE, organisatie).addAttribute(Aanroeper.SCOPES, Set.of(scopes.strip().split("\\s+"))).build();
        beleid.eis(METHODE, model, true, programma);
    }
}
