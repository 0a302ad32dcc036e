package nl.onderdak.deur;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What the router refuses: a host that is none, an address that cannot be taken apart or that nobody answers. Left alone it says so with nothing in the
 * answer, or with a page in English. Where not even a request reaches it (docs/contract.md) nobody can answer in its place.
 */
@ApplicationScoped
class Serverweigering {

    private static final int ONLEESBAAR = 400;
    private static final int ONBEKEND = 404;

    private final Serverantwoord antwoord;

    Serverweigering(Serverantwoord antwoord) {
        this.antwoord = antwoord;
    }

    void begin(@Observes Router router) {
        router.errorHandler(ONLEESBAAR, this::onleesbaar);
        router.errorHandler(ONBEKEND, this::onbekend);
        router.route().order(Integer.MIN_VALUE).failureHandler(this::mislukt);
    }

    private void mislukt(RoutingContext verzoek) {
        switch (verzoek.statusCode()) {
            case ONLEESBAAR -> onleesbaar(verzoek);
            case ONBEKEND -> onbekend(verzoek);
            default -> verzoek.next();
        }
    }

    private void onleesbaar(RoutingContext verzoek) {
        antwoord.weiger(verzoek, onleesbaar());
    }

    static Probleem onleesbaar() {
        return Probleem.van(ONLEESBAAR, "Het verzoek kan niet worden gelezen",
                "Het adres of de kop Host klopt niet. Begin het pad met een enkele /, en stuur in Host de naam van deze dienst.");
    }

    private void onbekend(RoutingContext verzoek) {
        antwoord.weiger(verzoek, Probleem.van(ONBEKEND, "Dit adres bestaat niet",
                "Er is niets op " + Feitenlezer.kort(verzoek.request().uri()) + "; zie /v1/openapi.json voor alle adressen."));
    }
}
