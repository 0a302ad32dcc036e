package nl.onderdak.gevolg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Verandering;
import nl.onderdak.vergelijking.Verschillen;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;

/**
 * Which decisions of which models a change can reach. What it cannot reach answers the same in both rule sets and need not be asked.
 *
 * @param perModel decisions by model, of the models that both rule sets have
 */
record Bereik(SortedMap<String, Set<String>> perModel) {

    static Bereik van(Regelset van, Regelset naar, Verschillen verschillen) {
        Set<Knoop> geraakt = new HashSet<>();
        Set<String> helemaal = new HashSet<>();
        for (Verschillen.Modelverschil model : verschillen.modellen()) {
            List<Verschillen.Onderdeelverschil> delen = model.onderdelen().stream().filter(Gedragsdeel::isVanBelang).toList();
            delen.forEach(deel -> geraakt.add(new Knoop(model.naam(), deel.naam())));
            if (model.verandering() != Verandering.GEWIJZIGD || !model.kenmerken().stream().allMatch(Gedragsdeel::isTekst)
                    || delen.stream().anyMatch(Gedragsdeel::isAlgemeen)) {
                helemaal.add(model.naam());
            }
        }
        SortedMap<String, Set<String>> perModel = new TreeMap<>();
        for (String naam : naar.namen()) {
            if (van.model(naam).isPresent()) {
                Set<String> beslissingen = Stream.of(van, naar).flatMap(regelset -> bereikt(regelset, naam, geraakt, helemaal).stream())
                        .collect(Collectors.toSet());
                if (!beslissingen.isEmpty()) {
                    perModel.put(naam, beslissingen);
                }
            }
        }
        return new Bereik(perModel);
    }

    private static Set<String> bereikt(Regelset regelset, String naam, Set<Knoop> geraakt, Set<String> helemaal) {
        Beslismodel model = regelset.model(naam).orElseThrow();
        Set<String> alle = model.uitkomsten().stream().map(Gegeven::naam).collect(Collectors.toSet());
        // When other facts are refused, whatever the model answers can be there in one rule set and not in the other.
        boolean alles = gebruikt(regelset, model).anyMatch(helemaal::contains) || model.controle().filter(controle -> regelset.leunt(new Knoop(naam, controle), geraakt)).isPresent();
        return alles ? alle : alle.stream().filter(beslissing -> regelset.leunt(new Knoop(naam, beslissing), geraakt)).collect(Collectors.toSet());
    }

    /** The model itself and all it imports, directly or not. */
    private static Stream<String> gebruikt(Regelset regelset, Beslismodel model) {
        Map<String, Definitions> perNamespace = new HashMap<>();
        regelset.definities().forEach(definities -> perNamespace.put(definities.getNamespace(), definities));
        Set<String> gebruikt = new HashSet<>();
        verzamel(model.dmn().getDefinitions(), perNamespace, gebruikt);
        return gebruikt.stream();
    }

    private static void verzamel(Definitions model, Map<String, Definitions> perNamespace, Set<String> gebruikt) {
        if (model != null && gebruikt.add(model.getName())) {
            model.getImport().stream().map(Import::getNamespace).map(perNamespace::get).forEach(ander -> verzamel(ander, perNamespace, gebruikt));
        }
    }

    /** The decisions of a model that are reached and that this rule set has, in the order of the file. */
    List<String> beslissingen(Regelset regelset, String model) {
        Set<String> bereikt = perModel.getOrDefault(model, Set.of());
        return regelset.model(model).stream().flatMap(gevonden -> gevonden.uitkomsten().stream()).map(Gegeven::naam).filter(bereikt::contains).toList();
    }

    Set<String> modellen() {
        return perModel.keySet();
    }
}
