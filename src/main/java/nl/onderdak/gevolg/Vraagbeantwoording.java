package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderdak.bevolking.Bevolkingsbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Uitkomstpaden;

/** Asks both rule sets the questions of one part of a population. The same part gives the same answers wherever and whenever it is asked. */
final class Vraagbeantwoording {

    /** Which outcome says to what group a person belongs. */
    record Vraaggroep(String model, String pad) {

        static Vraaggroep ingesteld() {
            return Bevolkingsbestand.lees("uitkomsten.csv").stream().filter(rij -> rij.get("soort").equals("groep"))
                    .map(rij -> new Vraaggroep(rij.get("model"), rij.get("pad"))).findFirst().orElseThrow();
        }
    }

    private final Tweeluik tweeluik;
    private final Vraaggroep groepsvraag = Vraaggroep.ingesteld();
    private final List<Geldstroom> geldstromen = Geldstroom.alle();

    Vraagbeantwoording(Tweeluik tweeluik) {
        this.tweeluik = tweeluik;
    }

    Antwoord antwoord(Vraag vraag) {
        return vraag.groep() ? groep(vraag.feiten()) : uitkomst(vraag);
    }

    private Antwoord uitkomst(Vraag vraag) {
        SortedMap<String, String> van = tweeluik.van(vraag.model(), vraag.feiten());
        SortedMap<String, String> naar = tweeluik.naar(vraag.model(), vraag.feiten());
        Set<String> paden = new HashSet<>();
        Padverschil.tussen(van, naar).forEach(verschil -> paden.add(verschil.pad()));
        geldstromen.stream().filter(stroom -> stroom.model().equals(vraag.model())).forEach(stroom -> paden.addAll(List.of(stroom.pad(), stroom.periode())));
        van.keySet().retainAll(paden);
        naar.keySet().retainAll(paden);
        return new Antwoord(van, naar.equals(van) ? van : naar);
    }

    private Antwoord groep(JsonNode feiten) {
        SortedMap<String, String> van = groep(tweeluik.van(), feiten);
        boolean kanAnders = tweeluik.bereik().perModel().getOrDefault(groepsvraag.model(), Set.of()).contains(groepsvraag.pad());
        return new Antwoord(van, kanAnders ? groep(tweeluik.naar(), feiten) : van);
    }

    private SortedMap<String, String> groep(Regelset regelset, JsonNode feiten) {
        String naam = regelset.model(groepsvraag.model()).map(model -> Uitkomstpaden.van(model, feiten, gelezen -> regelset.beslis(model, gelezen,
                List.of(groepsvraag.pad()))).getOrDefault(groepsvraag.pad(), Bevolkingstelling.GEEN_GROEP)).orElse(Bevolkingstelling.GEEN_GROEP);
        return new TreeMap<>(Map.of(groepsvraag.pad(), naam));
    }
}
