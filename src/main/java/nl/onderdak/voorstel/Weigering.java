package nl.onderdak.voorstel;

import java.util.List;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.deur.Probleem;

/** The refusals that proposals have in common; each says that nothing was stored. */
final class Weigering {

    private static final String NIETS = " Er is niets opgeslagen.";

    private Weigering() {
    }

    /** 403: somebody who wrote at a proposal asks to judge it. */
    static Geweigerd eigenVoorstel(String wat) {
        return new Geweigerd(Probleem.van(403, "Dit moet een ander doen", "U schreef zelf aan dit voorstel en kunt het daarom niet " + wat
                + "; dat doet iemand die er niet aan schreef." + NIETS));
    }

    static Geweigerd botst(String titel, String waarom) {
        return new Geweigerd(Probleem.van(409, titel, waarom + NIETS));
    }

    /** 409 with every reason, up to {@link Grenzen#FOUTEN}. */
    static Geweigerd botst(String titel, String waarom, List<Fout> redenen) {
        return new Geweigerd(new Probleem("about:blank", 409, titel, waarom + NIETS, redenen.stream().limit(Grenzen.FOUTEN).toList()));
    }

    static Geweigerd verkeerdeStand(Stand stand, String wat) {
        return botst("Dat kan nu niet", "Dit voorstel is " + stand.tekst() + " en kan zo niet worden " + wat + ".");
    }

    static Geweigerd verderGegaan(int gezien, int nu) {
        return botst("Het voorstel is verder gegaan", "U zag versie " + gezien + ", maar het voorstel is nu bij versie " + nu + ". Laad het opnieuw en kijk wat er veranderde.");
    }
}
