package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderdak.regels.Bron;
import nl.onderdak.regels.Rij;

/**
 * A source with the rows that rest on it.
 *
 * @param onderdelen per part of the source the citations, parts in the order in which people count articles
 */
record Broninhoud(String id, Bronsoort soort, String naam, Map<String, List<Aanhaling>> onderdelen) {

    /** A row and the citation in it. */
    record Aanhaling(Tabelinhoud tabel, Rij rij, Bron bron) {
    }

    /** By id; laws first, then the other kinds, within a kind the source with most rows first. */
    static Map<String, Broninhoud> van(Collection<Modelinhoud> modellen) {
        Map<String, Broninhoud> gevonden = new LinkedHashMap<>();
        for (Modelinhoud model : modellen) {
            for (Tabelinhoud tabel : model.tabellen()) {
                for (Rij rij : tabel.rijen()) {
                    for (Bron bron : rij.bronnen()) {
                        Vindplaats plaats = Vindplaats.van(bron);
                        gevonden.computeIfAbsent(plaats.id(), id -> new Broninhoud(id, plaats.soort(), Brontitels.van(id).map(Brontitels.Titel::naam).orElse(id),
                                        new TreeMap<>(Artikelvolgorde.VOLGORDE)))
                                .onderdelen().computeIfAbsent(plaats.onderdeel(), nieuw -> new ArrayList<>()).add(new Aanhaling(tabel, rij, bron));
                    }
                }
            }
        }
        return gevonden.values().stream()
                .sorted(Comparator.comparing(Broninhoud::soort).thenComparing(bron -> -bron.rijen().size()).thenComparing(Broninhoud::naam))
                .collect(Collectors.toMap(Broninhoud::id, bron -> bron, (a, b) -> a, LinkedHashMap::new));
    }

    /** Each row once. */
    List<Rij> rijen() {
        return onderdelen.values().stream().flatMap(List::stream).map(Aanhaling::rij).distinct().toList();
    }
}
