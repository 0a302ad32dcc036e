package nl.onderdak.waarneming;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import nl.onderdak.deur.Geweigerd;

/** The address by which a calling application names itself for the logbook. */
final class Verwerker {

    static final String KOP = "Onderdak-Verwerker";

    private static final int LANGSTE = 500;
    private static final String TOEGESTAAN = "Het adres (https) van de toepassing die vraagt, ten hoogste " + LANGSTE + " tekens, bijvoorbeeld https://zaaksysteem.example.org.";

    private Verwerker() {
    }

    /** @throws Geweigerd 400 when it was sent more than once or is no address */
    static Optional<String> lees(HttpHeaders koppen) {
        return Verzoekkop.lees(koppen, KOP, TOEGESTAAN).map(Verwerker::eis);
    }

    private static String eis(String adres) {
        if (adres.length() > LANGSTE || !isAdres(adres)) {
            throw Verzoekkop.fout(KOP, "geen-adres", "Dit is geen adres van een toepassing.", adres, TOEGESTAAN);
        }
        return adres;
    }

    private static boolean isAdres(String adres) {
        try {
            URI gelezen = new URI(adres);
            return "https".equals(gelezen.getScheme()) && gelezen.getHost() != null && gelezen.getUserInfo() == null;
        } catch (URISyntaxException geenAdres) {
            return false;
        }
    }
}
