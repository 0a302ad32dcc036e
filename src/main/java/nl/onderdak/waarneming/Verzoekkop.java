package nl.onderdak.waarneming;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** A header that may be sent once. */
final class Verzoekkop {

    private Verzoekkop() {
    }

    /** @throws Geweigerd 400 when it was sent more than once */
    static Optional<String> lees(HttpHeaders koppen, String naam, String toegestaan) {
        List<String> gestuurd = koppen.getRequestHeader(naam);
        if (gestuurd == null || gestuurd.isEmpty()) {
            return Optional.empty();
        }
        if (gestuurd.size() > 1) {
            throw fout(naam, "dubbel", "De kop is " + gestuurd.size() + " keer gestuurd.", null, toegestaan);
        }
        return Optional.of(gestuurd.get(0).strip());
    }

    /** @param gestuurd null when it is not to be said back */
    static Geweigerd fout(String naam, String code, String detail, String gestuurd, String toegestaan) {
        return new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("/" + naam, code, detail, gestuurd == null ? null : Feitenlezer.kort(gestuurd), toegestaan))));
    }
}
