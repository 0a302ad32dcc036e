package nl.onderdak.deur;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Refuses a request line or headers that none of our addresses can be asked with, before any of our code is: too long, in a version of HTTP that is not
 * spoken here, no address at all, or with what no address holds. The framework reads a path with a semicolon twice and fails on the percent signs in it, and no database
 * keeps a NUL.
 */
@ApplicationScoped
public class Adrescontrole {

    /**
     * Set to {@code true} before the service starts, the framework no longer refuses what is no address: it does so without a word, and here it is looked at
     * before anything else.
     */
    public static final String NIET_ELDERS = "vertx.disableURIValidation";

    private static final int ONGELDIG = 400;
    private static final Pattern ONMOGELIJK = Pattern.compile("%00|^[^?]*;");

    private final Serverantwoord antwoord;

    Adrescontrole(Serverantwoord antwoord) {
        this.antwoord = antwoord;
    }

    void begin(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::lees);
    }

    private void lees(RoutingContext verzoek) {
        bezwaar(verzoek.request()).ifPresentOrElse(probleem -> antwoord.weiger(verzoek, probleem), verzoek::next);
    }

    private static Optional<Probleem> bezwaar(HttpServerRequest verzoek) {
        if (verzoek.version() == null) {
            return Optional.of(Probleem.van(ONGELDIG, "Deze versie van HTTP kan niet", "Stuur het verzoek met HTTP/1.1 of HTTP/2."));
        }
        if (verzoek.uri().length() > Grenzen.ADRES) {
            return Optional.of(Probleem.van(414, "Het adres is te lang", "Het adres heeft " + verzoek.uri().length() + " tekens. Stuur er hoogstens " + Grenzen.ADRES
                    + "; wat langer is hoort in de inhoud van een POST."));
        }
        int koppen = verzoek.headers().entries().stream().mapToInt(kop -> kop.getKey().length() + kop.getValue().length()).sum();
        if (koppen > Grenzen.KOPPEN) {
            return Optional.of(Probleem.van(431, "De koppen zijn te lang", "De koppen van dit verzoek hebben samen " + koppen + " tekens. Stuur er hoogstens " + Grenzen.KOPPEN
                    + "; cookies en Authorization tellen mee."));
        }
        if (!isAdres(verzoek.uri())) {
            return Optional.of(Probleem.van(ONGELDIG, "Het adres klopt niet", "Het adres " + Feitenlezer.kort(verzoek.uri()) + " kan niet worden gelezen. Codeer elk teken dat "
                    + "niet in een adres mag staan als % met twee cijfers of letters a tot en met f, en % zelf als %25."));
        }
        // Behind a proxy the host is what its headers say, and the framework fails on one that is none.
        String heel = verzoek.absoluteURI();
        if (heel != null && !isAdres(heel)) {
            return Optional.of(Serverweigering.onleesbaar());
        }
        return ONMOGELIJK.matcher(verzoek.uri()).find() ? Optional.of(Probleem.van(ONGELDIG, "Het adres klopt niet", "Het adres bevat %00, of een puntkomma in het pad; "
                + "die staan in geen enkel adres van deze dienst. Laat ze weg, of codeer de puntkomma als %3B.")) : Optional.empty();
    }

    private static boolean isAdres(String tekst) {
        try {
            new URI(tekst);
            return true;
        } catch (URISyntaxException geenAdres) {
            return false;
        }
    }
}
