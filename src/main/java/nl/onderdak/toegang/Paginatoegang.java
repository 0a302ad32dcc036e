package nl.onderdak.toegang;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets somebody see a page outside {@code /v1} that is not public. */
@ApplicationScoped
public class Paginatoegang {

    private static final int VERDER = 303;

    private final IdentityProviderManager aanmelders;
    private final Toegangsbeleid beleid;

    Paginatoegang(IdentityProviderManager aanmelders, Toegangsbeleid beleid) {
        this.aanmelders = aanmelders;
        this.beleid = beleid;
    }

    /**
     * Who asks, on a thread that may wait; empty when he was sent away to sign in.
     *
     * @throws nl.onderdak.deur.Geweigerd when who is signed in may not see it
     */
    public Optional<SecurityIdentity> bezoeker(RoutingContext verzoek) {
        Optional<SecurityIdentity> bekend = bekend(verzoek).filter(wie -> !beleid.uitgever() || !wie.isAnonymous());
        if (bekend.isEmpty()) {
            verzoek.response().setStatusCode(VERDER).putHeader(HttpHeaders.LOCATION, "/aanmelden?terug=" + verzoek.request().path()).end();
        } else if (beleid.uitgever()) {
            beleid.eis("GET", verzoek.request().path().substring(1), false, bekend.get());
        }
        return bekend;
    }

    /** A session that ended counts as none. */
    private Optional<SecurityIdentity> bekend(RoutingContext verzoek) {
        try {
            return Optional.of(QuarkusHttpUser.getSecurityIdentityBlocking(verzoek, aanmelders));
        } catch (AuthenticationFailedException | AuthenticationRedirectException voorbij) {
            return Optional.empty();
        }
    }
}
