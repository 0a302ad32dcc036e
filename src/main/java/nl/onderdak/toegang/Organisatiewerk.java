package nl.onderdak.toegang;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;

/** Does work for an organisation that did not sign in here: something else vouches for it, such as a broker that lets only her write to a topic. */
@ApplicationScoped
public class Organisatiewerk {

    private static final String METHODE = "POST";

    private final CurrentIdentityAssociation aangemeld;
    private final Toegangsbeleid beleid;

    Organisatiewerk(CurrentIdentityAssociation aangemeld, Toegangsbeleid beleid) {
        this.aangemeld = aangemeld;
        this.beleid = beleid;
    }

    /**
     * Asks advice as a program of this organisation would, apart from whatever else this thread serves: who is signed in there is not replaced.
     *
     * @param scopes as in a token, with blanks between them
     * @throws nl.onderdak.deur.Geweigerd 403 when these scopes do not allow to ask this model
     */
    public <T> T vraagAdvies(String organisatie, String scopes, String model, Supplier<T> werk) {
        SecurityIdentity wie = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(organisatie)).addRole(Rol.SYSTEEM)
                .addAttribute(Aanroeper.ORGANISATIE, organisatie).addAttribute(Aanroeper.SCOPES, Set.of(scopes.strip().split("\\s+"))).build();
        ManagedContext verzoek = Arc.container().requestContext();
        InjectableContext.ContextState ander = verzoek.getStateIfActive();
        verzoek.activate();
        try {
            aangemeld.setIdentity(wie);
            beleid.eis(METHODE, model, true, wie);
            return werk.get();
        } finally {
            verzoek.terminate();
            if (ander != null) {
                verzoek.activate(ander);
            }
        }
    }
}
