package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.List;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.gevolg.Gevallenuitslag.BewustGewijzigd;
import nl.onderdak.gevolg.Gevallenuitslag.Gezakt;
import nl.onderdak.gevolg.Gevallenuitslag.Verschil;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Gekozen;

/** Tries every case of the draft on the draft. */
final class Gevallenmeting {

    private Gevallenmeting() {
    }

    static Gevallenuitslag meet(Gekozen concept, Gevalgeheugen geheugen, List<BewustGewijzigd> bewust, Ploeg ploeg, Voortgang voortgang) {
        List<Gezakt> gezakt = new ArrayList<>();
        List<Geval> gevallen = new ArrayList<>();
        for (Regelbestand bestand : concept.gevallen()) {
            String naam = Gevallenlezer.modelVan(bestand.naam());
            try {
                Beslismodel model = concept.regelset().model(naam).orElseThrow(() -> new IllegalArgumentException("Er is geen model " + naam + "."));
                gevallen.addAll(Gevallenlezer.lees(model, bestand.inhoud()));
            } catch (IllegalArgumentException onleesbaar) {
                gezakt.add(new Gezakt(bestand.naam(), naam, "Het bestand met gevallen past niet bij het concept: " + onleesbaar.getMessage(), List.of()));
            }
        }
        voortgang.begin(Doorrekening.Fase.GEVALLEN, gevallen.size());
        int totaal = gevallen.size() + gezakt.size();
        ploeg.doe(gevallen, geval -> {
            voortgang.stap();
            List<Verschil> verschillen = geheugen.van(concept.regelset(), geval).verschillen().stream()
                    .map(verschil -> new Verschil(verschil.pad(), verschil.verwacht(), verschil.werd().orElse(null))).toList();
            return new Gezakt(geval.id(), geval.model(), geval.omschrijving(), verschillen);
        }).stream().filter(geval -> !geval.verschillen().isEmpty()).forEach(gezakt::add);
        return new Gevallenuitslag(totaal, totaal - gezakt.size(), gezakt, bewust);
    }
}
