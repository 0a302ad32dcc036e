package nl.onderdak.adviespagina;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.leeszaal.Leeszaal;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.toegang.Aanroeper;
import nl.onderdak.toegang.Paginatoegang;
import org.jboss.logging.Logger;

/** {@code GET /adviezen/{id}}: a stored advice as a letter. */
@ApplicationScoped
public class Adviespagina {

    private static final Logger LOG = Logger.getLogger(Adviespagina.class);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Adviesarchief archief;
    private final Leeszaal leeszaal;
    private final Paginatoegang toegang;

    public Adviespagina(Adviesarchief archief, Leeszaal leeszaal, Paginatoegang toegang) {
        this.archief = archief;
        this.leeszaal = leeszaal;
        this.toegang = toegang;
    }

    void begin(@Observes Router router) {
        router.route("/adviezen/:id").method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::toon, false).failureHandler(Paginaantwoord::mislukt);
    }

    private void toon(RoutingContext verzoek) {
        String id = verzoek.pathParam("id");
        if (!ID.matcher(id).matches()) {
            Paginaantwoord.meld(verzoek, 400, "Dit is geen adviesnummer", "U vroeg om advies " + Feitenlezer.kort(id)
                    + ". Een adviesnummer heeft 32 cijfers en letters met streepjes ertussen. Kijk het adres na of kopieer het opnieuw.");
            return;
        }
        List<String> gevraagd = verzoek.queryParam("taal");
        Optional<Taal> taal = gevraagd.isEmpty() ? Optional.of(Taal.NL) : Taal.van(gevraagd.get(0));
        if (taal.isEmpty() || gevraagd.size() > 1) {
            Paginaantwoord.meld(verzoek, 400, "Deze taal is er niet", "U vroeg om taal " + Feitenlezer.kort(String.join(", ", gevraagd))
                    + ". De pagina is er in het Nederlands (nl), Engels (en) en Oekraïens (uk). Zet achter het adres bijvoorbeeld ?taal=nl.");
            return;
        }
        Optional<SecurityIdentity> bezoeker = toegang.bezoeker(verzoek);
        if (bezoeker.isEmpty()) {
            return;
        }
        Optional<Adviesregel> advies = archief.vind(UUID.fromString(id), Aanroeper.organisatie(bezoeker.get()));
        if (advies.isEmpty()) {
            Paginaantwoord.meld(verzoek, 404, "Dit advies is er niet", "Er is geen advies met nummer " + id
                    + ". Kijk het nummer na. Het nummer staat onderaan het advies.");
            return;
        }
        if (advies.get().afloop() == Afloop.MISLUKT) {
            Paginaantwoord.meld(verzoek, 404, "Er is geen advies gegeven", "De vraag met nummer " + id + " is vastgelegd, maar de dienst kon er geen "
                    + "advies over geven. Meld dit nummer aan de beheerder.");
            return;
        }
        Teksten teksten = Teksten.in(taal.get());
        Brief brief = new Briefschrijver(teksten, tabellen(advies.get().regelset())).schrijf(advies.get());
        Paginaantwoord.stuur(verzoek, 200, taal.get(), Sjabloon.brief(brief, teksten).render());
    }

    /** Without the rule set of then the letter still says everything that was said then. */
    private Optional<Tabellen> tabellen(String hash) {
        try {
            return Optional.of(leeszaal.tabellen(hash));
        } catch (Geweigerd nietTeLezen) {
            if (nietTeLezen.probleem().status() == 503) {
                throw nietTeLezen;
            }
            LOG.infof("Advies zonder tabellen: %s", nietTeLezen.probleem().detail());
            return Optional.empty();
        }
    }
}
