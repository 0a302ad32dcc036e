package nl.onderdak.gevolg;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.onderdak.bevolking.Bevolkingen;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.gevolg.Doorrekening.Fase;
import nl.onderdak.gevolg.Gevallenuitslag.BewustGewijzigd;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Bewaardefeiten;
import nl.onderdak.vergelijking.Vergelijker;
import nl.onderdak.vergelijking.Verschillen;

/** Works out all that a change does, part by part, on two threads; the population also by other replicas. */
@ApplicationScoped
public class Doorrekenaar {

    private static final int DRADEN = 2;

    private final Bevolkingen bevolkingen;
    private final Bewaardefeiten bewaardefeiten;
    private final Gevalgeheugen gevalgeheugen;
    private final Gevolginstelling instelling;
    private final Deelverdeling deelverdeling;

    Doorrekenaar(Bevolkingen bevolkingen, Bewaardefeiten bewaardefeiten, Gevalgeheugen gevalgeheugen, Gevolginstelling instelling,
            Deelverdeling deelverdeling) {
        this.bevolkingen = bevolkingen;
        this.bewaardefeiten = bewaardefeiten;
        this.gevalgeheugen = gevalgeheugen;
        this.instelling = instelling;
        this.deelverdeling = deelverdeling;
    }

    /**
     * @param van   the rules in force
     * @param naar  the draft
     * @param klaar hears of every part when it is ready
     * @throws java.util.concurrent.CancellationException when the work was told to stop
     */
    void reken(UUID voorstel, int nummer, Gekozen van, Gekozen naar, List<BewustGewijzigd> bewust, Doorrekeningverzoek verzoek, Voortgang voortgang,
            BiConsumer<Fase, Object> klaar) {
        Verschillen verschillen = Vergelijker.vergelijk(van, naar);
        Tweeluik tweeluik = new Tweeluik(van.regelset(), naar.regelset(), Bereik.van(van.regelset(), naar.regelset(), verschillen));
        try (Ploeg ploeg = new Ploeg(DRADEN)) {
            klaar.accept(Fase.GEVALLEN, Gevallenmeting.meet(van, naar, tweeluik.bereik(), gevalgeheugen, bewust, ploeg, voortgang));
            Tabelparen paren = Tabelparen.van(van.regelset(), naar.regelset(), verschillen, new Celproef());
            klaar.accept(Fase.GEDRAG, new Gedragsmeting(tweeluik, ploeg, voortgang, instelling.steekproef())
                    .meet(paren, gevallen(van, naar, tweeluik.bereik())));
            klaar.accept(Fase.BEVOLKING, new Bevolkingsmeting(tweeluik, verzoek.peildatum(), bevolkingen.gemeentenamen(),
                    deelverdeling.van(voorstel, nummer, ploeg), voortgang).meet(bevolkingen.geef(verzoek.bevolking(), verzoek.peildatum())));
            if (verzoek.herhaalVan() != null) {
                klaar.accept(Fase.HERHALING, Herhalingsmeting.meet(tweeluik, verzoek.herhaalVan(), verzoek.herhaalTot(), bewaardefeiten, ploeg, voortgang));
            }
        }
    }

    /** Of both, to begin a search with; those of the draft that cannot be read were told of before. */
    static List<Geval> gevallen(Gekozen van, Gekozen naar, Bereik bereik) {
        Map<String, Geval> gevallen = new TreeMap<>();
        for (Gekozen set : List.of(naar, van)) {
            for (Regelbestand bestand : set.gevallen()) {
                if (bereik.modellen().contains(Gevallenlezer.modelVan(bestand.naam()))) {
                    leesbaar(set.regelset().model(Gevallenlezer.modelVan(bestand.naam())).orElseThrow(), bestand)
                            .forEach(geval -> gevallen.putIfAbsent(geval.id(), geval));
                }
            }
        }
        return new ArrayList<>(gevallen.values());
    }

    /** None when the file cannot be read. */
    static List<Geval> leesbaar(Beslismodel model, Regelbestand bestand) {
        try {
            return Gevallenlezer.lees(model, bestand.inhoud());
        } catch (IllegalArgumentException onleesbaar) {
            return List.of();
        }
    }
}
