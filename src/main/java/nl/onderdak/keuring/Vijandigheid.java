package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import org.kie.dmn.model.api.Definitions;

/**
 * Refuses files that no honest author writes, before anything compiles them: that reach outside the rules, or can keep a process busy or
 * fill its memory. What cannot be seen in the text is for {@link Proefproces}.
 */
public final class Vijandigheid {

    private Vijandigheid() {
    }

    /**
     * @param bestanden files to be read; those that came through before need not be among them, but circles are only seen among these
     * @return why a file is refused; empty when all may be read
     */
    public static List<Bevinding> keur(List<Regelbestand> bestanden) {
        List<Regelbestand> modellen = bestanden.stream().filter(Regelbestand::isBeslismodel).toList();
        List<Bevinding> bevindingen = new ArrayList<>(modellen.stream().flatMap(bestand -> new Xmlkeuring(bestand).keur().stream()).toList());
        return bevindingen.isEmpty() ? Kringkeuring.keur(modellen.stream().flatMap(bestand -> lees(bestand).stream()).toList()) : bevindingen;
    }

    /** A file that is no model has a finding of its own where it is read. */
    private static Optional<Definitions> lees(Regelbestand bestand) {
        try {
            return Optional.of(Modellezing.lees(bestand));
        } catch (OngeldigeRegelset geenModel) {
            return Optional.empty();
        }
    }
}
