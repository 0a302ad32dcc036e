package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.List;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/** Whether a draft may be compiled and asked in this process: new formulas first show in a process of their own that they end. */
public final class Proefkeuring {

    private Proefkeuring() {
    }

    /**
     * @param concept all models and rules of the draft
     * @param gevallen all case files of the draft
     * @param basis the rule set it changes
     * @return why it may not; empty when it may
     */
    public static List<Bevinding> keur(List<Regelbestand> concept, List<Regelbestand> gevallen, Regelset basis) {
        if (!Proefproces.nodig(concept, basis)) {
            return List.of();
        }
        Conceptbeeld beeld = Conceptbeeld.van(concept, basis);
        return beeld.bevindingen().isEmpty() ? probeer(beeld, concept, gevallen) : beeld.bevindingen();
    }

    /** The changed models with all that they import, and the cases. */
    static List<Bevinding> probeer(Conceptbeeld beeld, List<Regelbestand> concept, List<Regelbestand> gevallen) {
        List<Regelbestand> proef = new ArrayList<>(beeld.veranderdMetImports(concept));
        proef.addAll(gevallen);
        return new Proefproces().probeer(proef);
    }
}
