package nl.onderdak.advies;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.waarneming.Herkomst;

/**
 * Who asks, and what came along with the question.
 *
 * @param organisatie in whose chain the receipt comes
 * @param sleutel under which the same request is answered once
 */
public record Afzender(String organisatie, Optional<Verzoeksleutel> sleutel, Herkomst herkomst) {

    /** @throws Geweigerd 400 when one of the headers cannot be used */
    public static Afzender van(String organisatie, HttpHeaders koppen) {
        return new Afzender(organisatie, Verzoeksleutel.lees(koppen), Herkomst.lees(koppen));
    }

    /**
     * The same for one line of many.
     *
     * @param betrokkene whom the line is about
     */
    public Afzender vanRegel(long nummer, Optional<String> betrokkene) {
        return new Afzender(organisatie, sleutel.map(gegeven -> gegeven.vanRegel(nummer)), herkomst.over(betrokkene));
    }
}
