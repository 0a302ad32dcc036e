package nl.onderdak.controle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.RegelsetLoader;

/** All checks on a set of rule files. A set with a finding may not count. */
public final class Regelcontrole {

    private final Tabelcontrole tabelcontrole = new Tabelcontrole();

    /** @return every finding; empty when the set is in order */
    public List<Bevinding> controleer(List<Regelbestand> bestanden) {
        List<Bevinding> bevindingen = controleerGeladen(bestanden, bestanden.stream().filter(Regelbestand::isBeslismodel).toList());
        try {
            RegelsetLoader.laad(bestanden);
        } catch (OngeldigeRegelset fout) {
            bevindingen.add(new Bevinding("regelset", "alle bestanden", "laden", fout.getMessage()));
        }
        return bevindingen;
    }

    /**
     * Of files that are known to make a rule set: the same but for compiling them once more.
     *
     * @param teOntleden the models whose tables and expressions are analysed, which takes seconds for all of them, with all they import; of the
     *     others it must be known that they are in order
     */
    public List<Bevinding> controleerGeladen(List<Regelbestand> bestanden, List<Regelbestand> teOntleden) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Regelbestand bestand : bestanden) {
            if (bestand.isBeslismodel() && !Opmaak.van(bestand.inhoud()).equals(new String(bestand.inhoud(), StandardCharsets.UTF_8))) {
                bevindingen.add(new Bevinding(bestand.naam(), "bestand", "opmaak", "Het bestand staat niet in de vaste opmaak; zie docs/regels-wijzigen.md."));
            }
        }
        List<Regelbestand> modellen = bestanden.stream().filter(Regelbestand::isBeslismodel).toList();
        Modelbeeld beeld = Modelbeeld.van(modellen);
        bevindingen.addAll(Naamcontrole.controleer(beeld));
        bevindingen.addAll(Rijcontrole.controleer(beeld));
        bevindingen.addAll(Kalendercontrole.controleer(beeld));
        bevindingen.addAll(Gebruikscontrole.controleer(beeld, modellen));
        bevindingen.addAll(tabelcontrole.controleer(teOntleden));
        return bevindingen;
    }
}
