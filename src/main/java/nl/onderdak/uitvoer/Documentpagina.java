package nl.onderdak.uitvoer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.onderdak.adviespagina.Paginaantwoord;
import nl.onderdak.adviespagina.Taal;
import nl.onderdak.leeszaal.Dagtekst;
import nl.onderdak.leeszaal.Leeszaal;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/** {@code GET /regels/{regelset}/{model}/document}: a model as one document to print. */
@ApplicationScoped
public class Documentpagina {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    @CheckedTemplate(basePath = "uitvoer", defaultName = CheckedTemplate.ELEMENT_NAME)
    static class Sjabloon {

        private Sjabloon() {
        }

        static native TemplateInstance document(Document document);
    }

    private final Leeszaal leeszaal;
    private final Regelsetkeuze keuze;

    public Documentpagina(Leeszaal leeszaal, Regelsetkeuze keuze) {
        this.leeszaal = leeszaal;
        this.keuze = keuze;
    }

    void begin(@Observes Router router) {
        router.route("/regels/:regelset/:model/document").method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::toon, false)
                .failureHandler(Paginaantwoord::mislukt);
    }

    private void toon(RoutingContext verzoek) {
        String model = verzoek.pathParam("model");
        Gekozen gekozen = keuze.kies(verzoek.pathParam("regelset"));
        Tabellen tabellen = leeszaal.tabellen(gekozen.regelset().hash());
        List<Tabelbeschrijving> gelezen = tabellen.tabellen(model);
        Document document = Document.van(gekozen.regelset(), model, tabellen.omschrijving(model), Dagtekst.lang(LocalDate.ofInstant(gekozen.sinds(), HIER)),
                LocalDate.now(HIER), gelezen);
        Paginaantwoord.stuur(verzoek, 200, Taal.NL, Sjabloon.document(document).render());
    }
}
