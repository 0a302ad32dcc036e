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
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Regelbestand bestand : bestanden) {
            if (!Opmaak.van(bestand.inhoud()).equals(new String(bestand.inhoud(), StandardCharsets.UTF_8))) {
                bevindingen.add(new Bevinding(bestand.naam(), "bestand", "opmaak", "Het bestand staat niet in de vaste opmaak; zie docs/regels-wijzigen.md."));
            }
        }
        Modelbeeld beeld = Modelbeeld.van(bestanden);
        bevindingen.addAll(Naamcontrole.controleer(beeld));
        bevindingen.addAll(Rijcontrole.controleer(beeld));
        bevindingen.addAll(Kalendercontrole.controleer(beeld));
        bevindingen.addAll(Gebruikscontrole.controleer(beeld, bestanden));
        bevindingen.addAll(tabelcontrole.controleer(bestanden));
        try {
            RegelsetLoader.laad(bestanden);
        } catch (OngeldigeRegelset fout) {
            bevindingen.add(new Bevinding("regelset", "alle bestanden", "laden", fout.getMessage()));
        }
        return bevindingen;
    }
}
