package nl.onderdak.toegang;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import nl.onderdak.deur.Probleem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast one client may ask: an organisation, or an address as long as nobody is signed in. Each replica counts for itself. */
@ApplicationScoped
class Tempo {

    /** More clients than this at once share what the least recent ones had. */
    private static final int MEESTE_KLANTEN = 10_000;

    private final LoadingCache<String, Bucket> emmers;

    private final int perSeconde;

    /** @param perSeconde requests a second, 0 for no limit; a client that was quiet may ask ten seconds' worth at once */
    Tempo(@ConfigProperty(name = "onderdak.toegang.verzoeken-per-seconde") int perSeconde) {
        this.perSeconde = perSeconde;
        emmers = Caffeine.newBuilder().maximumSize(MEESTE_KLANTEN).expireAfterAccess(Duration.ofMinutes(1))
                .build(klant -> Bucket.builder().addLimit(grens -> grens.capacity(perSeconde * 10L).refillGreedy(perSeconde, Duration.ofSeconds(1))).build());
    }

    /** Counts a request; the answer that says how long to wait when it is one too many. */
    Optional<Response> tel(RoutingContext verbinding, SecurityIdentity wie) {
        String organisatie = wie.getAttribute(Aanroeper.ORGANISATIE);
        return organisatie == null ? telAdres(verbinding) : tel("organisatie " + organisatie);
    }

    /** The same for somebody who cannot sign in. */
    Optional<Response> telAdres(RoutingContext verbinding) {
        return tel("adres " + verbinding.request().remoteAddress().hostAddress());
    }

    private Optional<Response> tel(String klant) {
        if (perSeconde == 0) {
            return Optional.empty();
        }
        ConsumptionProbe gevraagd = emmers.get(klant).tryConsumeAndReturnRemaining(1);
        if (gevraagd.isConsumed()) {
            return Optional.empty();
        }
        long wacht = Duration.ofNanos(gevraagd.getNanosToWaitForRefill()).toSeconds() + 1;
        Probleem probleem = Probleem.van(429, "Te veel verzoeken", "Er kwamen meer dan " + perSeconde + " verzoeken per seconde. Dit verzoek is niet behandeld. Wacht "
                + wacht + " s en stuur ze langzamer.");
        return Optional.of(Response.fromResponse(probleem.antwoord()).header(HttpHeaders.RETRY_AFTER, wacht).build());
    }
}
