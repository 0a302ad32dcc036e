package nl.onderdak.adviespagina;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.onderdak.leeszaal.Dagtekst;

/**
 * The foot of every printed page, with rule set and day. It is a style sheet because only a style sheet can write in the margin of a page, and
 * an address of its own because our pages have no inline styles.
 */
@ApplicationScoped
public class Paginavoet {

    private static final String ADRES = "/stijl/voet/([0-9a-f]{64})/(\\d{4}-\\d{2}-\\d{2})\\.css";

    void begin(@Observes Router router) {
        router.getWithRegex(ADRES).handler(Paginavoet::stuur);
    }

    /** @param regelset hash */
    public static String adres(String regelset, LocalDate dag) {
        return "/stijl/voet/" + regelset + "/" + dag + ".css";
    }

    private static void stuur(RoutingContext verzoek) {
        try {
            String dag = Dagtekst.lang(LocalDate.parse(verzoek.pathParam("param1")));
            verzoek.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/css; charset=utf-8").end("@page { @bottom-left { content: \"Regelset "
                    + verzoek.pathParam("param0").substring(0, 12) + " · " + dag + "\"; font: 8pt sans-serif; color: #545454; } }\n");
        } catch (DateTimeException geenDag) {
            Paginaantwoord.meld(verzoek, 404, "Deze dag bestaat niet", "Vraag het advies of het document opnieuw op.");
        }
    }
}
