package nl.onderdak.toegang;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Takes over from a token what this service asks about, and refuses demonstration users beside an issuer. */
@ApplicationScoped
class Identiteitsbewerking implements SecurityIdentityAugmentor {

    private final boolean uitgever;
    private final String organisatieclaim;

    Identiteitsbewerking(@ConfigProperty(name = Uitgever.AAN) boolean uitgever,
            @ConfigProperty(name = "onderdak.toegang.organisatieclaim") String organisatieclaim) {
        this.uitgever = uitgever;
        this.organisatieclaim = organisatieclaim;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity wie, AuthenticationRequestContext verzoek) {
        if (!uitgever || wie.isAnonymous()) {
            return Uni.createFrom().item(wie);
        }
        if (!(wie.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        QuarkusSecurityIdentity.Builder bewerkt = QuarkusSecurityIdentity.builder(wie);
        if (token.getClaim(organisatieclaim) instanceof String organisatie && !organisatie.isBlank()) {
            bewerkt.addAttribute(Aanroeper.ORGANISATIE, organisatie);
        }
        String scopes = token.getClaim("scope") instanceof String genoemd ? genoemd.strip() : "";
        bewerkt.addAttribute(Aanroeper.SCOPES, Set.of(scopes.split("\\s+")));
        return Uni.createFrom().item(bewerkt.build());
    }
}
