package nl.onderdak.voorstel;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.onderdak.bewerking.Kolomtekst;
import nl.onderdak.bewerking.Lezing;
import nl.onderdak.leeszaal.Leestekst;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.Definitions;

/** How cells are read in the sentence of an edit: with the types that the rule set gives its columns. */
final class Lezingen {

    private Lezingen() {
    }

    static Lezing van(Regelset basis) {
        List<Definitions> modellen = basis.definities();
        Typenlezer typen = new Typenlezer(modellen);
        return (tabel, kolom, feel) -> Leestekst.van(feel, modellen.stream().filter(model -> model.getName().equals(tabel.model())).findFirst()
                .flatMap(model -> type(typen, model, kolom)));
    }

    /** A type that only the draft has is read without it. */
    private static Optional<Feittype> type(Typenlezer typen, Definitions model, Kolomtekst kolom) {
        try {
            return kolom.type().map(naam -> typen.lees(model, new QName(naam)));
        } catch (OngeldigeRegelset onbekend) {
            return Optional.empty();
        }
    }
}
