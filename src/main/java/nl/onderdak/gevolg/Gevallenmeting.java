package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.gevolg.Gevallenuitslag.BewustGewijzigd;
import nl.onderdak.gevolg.Gevallenuitslag.Gezakt;
import nl.onderdak.gevolg.Gevallenuitslag.Verschil;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Gekozen;

/** Tries the cases of the draft on the draft, those that the change can reach and those that it changed itself. */
final class Gevallenmeting {

    private Gevallenmeting() {
    }

    /**
     * @param van     the rules in force
     * @param concept the draft
     * @param bereik  of the change from the one to the other
     */
    static Gevallenuitslag meet(Gekozen van, Gekozen concept, Bereik bereik, Gevalgeheugen geheugen, List<BewustGewijzigd> bewust, Ploeg ploeg,
            Voortgang voortgang) {
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
        int totaal = gevallen.size() + gezakt.size();
        Set<Geval> buitenBereik = buitenBereik(van, bereik);
        List<Geval> teProberen = gevallen.stream().filter(geval -> !buitenBereik.contains(geval)).toList();
        int ongemoeid = gevallen.size() - teProberen.size();
        voortgang.begin(Doorrekening.Fase.GEVALLEN, teProberen.size());
        ploeg.doe(teProberen, geval -> {
            voortgang.stap();
            List<Verschil> verschillen = geheugen.van(concept.regelset(), geval).verschillen().stream()
                    .map(verschil -> new Verschil(verschil.pad(), verschil.verwacht(), verschil.werd().orElse(null))).toList();
            return new Gezakt(geval.id(), geval.model(), geval.omschrijving(), verschillen);
        }).stream().filter(geval -> !geval.verschillen().isEmpty()).forEach(gezakt::add);
        return new Gevallenuitslag(totaal, totaal - gezakt.size() - ongemoeid, ongemoeid, gezakt, bewust);
    }

    /**
     * Cases of the rules in force that answer the same in the draft, if the draft has them as they are. Of a model that only one side has, no case can be
     * read on both sides.
     */
    static Set<Geval> buitenBereik(Gekozen van, Bereik bereik) {
        Set<Geval> gevallen = new HashSet<>();
        for (Regelbestand bestand : van.gevallen()) {
            String naam = Gevallenlezer.modelVan(bestand.naam());
            if (!bereik.modellen().contains(naam)) {
                van.regelset().model(naam).ifPresent(model -> gevallen.addAll(Doorrekenaar.leesbaar(model, bestand)));
            }
        }
        return gevallen;
    }
}
