package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.controle.Regelcontrole;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/** Everything that can be checked on a whole draft, before it may be submitted. */
public final class Setkeuring {

    private static final Regelcontrole CONTROLE = new Regelcontrole();

    private Setkeuring() {
    }

    /**
     * @param concept all models and rules of the draft
     * @param gevallen all case files of the draft
     * @param basis the rule set it changes
     * @return every finding; empty when the draft is in order
     */
    public static List<Bevinding> keur(List<Regelbestand> concept, List<Regelbestand> gevallen, Regelset basis) {
        List<Bevinding> vijandig = Vijandigheid.keur(concept);
        if (!vijandig.isEmpty()) {
            return vijandig;
        }
        List<Bevinding> bevindingen = new ArrayList<>();
        CONTROLE.controleer(concept).forEach(gevonden -> bevindingen.add(
                Bevinding.fout(gevonden.code(), new Plaats(gevonden.model(), Optional.empty(), Optional.of(gevonden.plaats()), Optional.empty()),
                        gevonden.melding(), "")));
        return bevindingen;
    }
}
