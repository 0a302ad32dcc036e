package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;

/**
 * The compiled models of one rule set that another can use as they are: their file is the same, and so is everything they import.
 *
 * @param bestanden names of their files
 * @param basis the rule set they come from; empty when there is none
 */
record Hergebruik(List<DMNModel> modellen, Set<String> bestanden, Optional<Regelset> basis) {

    static final Hergebruik NIETS = new Hergebruik(List.of(), Set.of(), Optional.empty());

    static Hergebruik van(List<Regelbestand> bestanden, Regelset basis) {
        Map<String, byte[]> nieuw = new HashMap<>();
        bestanden.forEach(bestand -> nieuw.put(bestand.naam(), bestand.inhoud()));
        Set<String> gelijk = basis.bestanden().stream()
                .filter(bestand -> Arrays.equals(bestand.inhoud(), nieuw.get(bestand.naam())))
                .map(Regelbestand::naam).collect(Collectors.toSet());
        List<DMNModel> modellen = new ArrayList<>(basis.motor().getModels().stream().filter(model -> gelijk.contains(bestand(model))).toList());
        while (modellen.removeIf(model -> !steuntOp(model, modellen))) {
            continue;
        }
        return new Hergebruik(List.copyOf(modellen), modellen.stream().map(Hergebruik::bestand).collect(Collectors.toSet()), Optional.of(basis));
    }

    private static String bestand(DMNModel model) {
        return model.getResource().getSourcePath();
    }

    private static boolean steuntOp(DMNModel model, List<DMNModel> modellen) {
        Set<String> namespaces = modellen.stream().map(DMNModel::getNamespace).collect(Collectors.toCollection(HashSet::new));
        return model.getDefinitions().getImport().stream().map(Import::getNamespace).allMatch(namespaces::contains);
    }

    /** The rule set this very model comes from. */
    Optional<Regelset> regelset(Definitions model) {
        return basis.filter(gevonden -> modellen.stream().anyMatch(eerder -> eerder.getDefinitions() == model));
    }
}
