package nl.onderdak.pagina;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * The DMN editor writes style into its page, which no other page may do: at {@code /wijzigen/{voorstel}/tekening/{model}} the policy of the pages is
 * wider by that, and by nothing else. A filter of {@code application.properties} cannot say so: it is asked again after the address became that of
 * {@code index.html}.
 */
@ApplicationScoped
class Tekeningbeleid {

    private static final Pattern TEKENING = Pattern.compile("/wijzigen/[^/]+/tekening/[^/]+");
    private static final String BELEID = "Content-Security-Policy";
    private static final String GEVRAAGD = Tekeningbeleid.class.getName();
    private static final int VOOR_ALLES = 1_000;

    void begin(@Observes Filters filters) {
        filters.register(Tekeningbeleid::verruim, VOOR_ALLES);
    }

    /** Asked twice: about the address, and about {@code index.html} that answers it, when only the context still knows what was asked. */
    private static void verruim(RoutingContext verzoek) {
        if (TEKENING.matcher(verzoek.normalizedPath()).matches()) {
            verzoek.put(GEVRAAGD, true);
        }
        if (verzoek.get(GEVRAAGD, false)) {
            verzoek.addHeadersEndHandler(klaar -> {
                MultiMap koppen = verzoek.response().headers();
                if (koppen.contains(BELEID)) {
                    koppen.set(BELEID, koppen.get(BELEID).replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
                }
            });
        }
        verzoek.next();
    }
}
