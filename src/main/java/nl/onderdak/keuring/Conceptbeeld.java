package nl.onderdak.keuring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;

/**
 * A draft as far as it can be read; what it has in common with its base is not read again.
 *
 * @param modellen by name, in order of the files
 * @param veranderd names of the models that are not in the base as they are
 * @param bevindingen why a file could not be read
 * @param weggelaten rows that were not read, with their tables
 */
record Conceptbeeld(Map<String, Definitions> modellen, List<String> veranderd, List<Bevinding> bevindingen, Map<String, Knoop> weggelaten, Regelset basis, Typenlezer typen) {

    static Conceptbeeld van(List<Regelbestand> concept, Regelset basis) {
        return van(concept, basis, Optional.empty());
    }

    /** @param tabel name of the only table of which rows are needed */
    static Conceptbeeld van(List<Regelbestand> concept, Regelset basis, Optional<String> tabel) {
        Map<String, Definitions> modellen = new LinkedHashMap<>();
        List<String> veranderd = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        Map<String, Knoop> weggelaten = new HashMap<>();
        for (Regelbestand bestand : concept) {
            if (bestand.isBeslismodel()) {
                Optional<Definitions> eerder = basis.definities(bestand);
                eerder.ifPresent(model -> modellen.putIfAbsent(model.getName(), model));
                Optional<Bevinding> vijandig = eerder.isPresent() ? Optional.empty() : new Xmlkeuring(bestand).keur();
                vijandig.ifPresent(bevindingen::add);
                if (eerder.isEmpty() && vijandig.isEmpty()) {
                    Optional<Uittreksel> kort = tabel.map(naam -> Uittreksel.van(new String(bestand.inhoud(), StandardCharsets.UTF_8), naam));
                    lees(bestand, kort, bevindingen).ifPresent(model -> {
                        modellen.putIfAbsent(model.getName(), model);
                        veranderd.add(model.getName());
                        kort.ifPresent(deel -> deel.rijen().forEach((rij, naam) -> weggelaten.put(rij, new Knoop(model.getName(), naam))));
                    });
                }
            }
        }
        if (!veranderd.isEmpty()) {
            bevindingen.addAll(Kringkeuring.keur(List.copyOf(modellen.values())));
        }
        Map<String, Definitions> perNamespace = new LinkedHashMap<>();
        modellen.values().forEach(model -> perNamespace.putIfAbsent(model.getNamespace(), model));
        return new Conceptbeeld(modellen, veranderd, bevindingen, weggelaten, basis, new Typenlezer(List.copyOf(perNamespace.values())));
    }

    private static Optional<Definitions> lees(Regelbestand bestand, Optional<Uittreksel> kort, List<Bevinding> bevindingen) {
        try {
            return Optional.of(Modellezing.lees(kort.map(deel -> new Regelbestand(bestand.naam(), deel.inhoud().getBytes(StandardCharsets.UTF_8))).orElse(bestand)));
        } catch (OngeldigeRegelset fout) {
            bevindingen.add(Bevinding.fout("bestand", Plaats.model(bestand.naam().replaceFirst("\\.dmn$", "")),
                    "Het bestand " + bestand.naam() + " is niet te lezen als DMN-model.", "Herstel het bestand, of begin opnieuw met het bestand dat geldt."));
            return Optional.empty();
        }
    }

    /** The changed models of the draft with all that they import. */
    List<Regelbestand> veranderdMetImports(List<Regelbestand> concept) {
        return metImports(veranderd.stream().map(modellen::get).toList(), concept);
    }

    /** The changed models, all that import them directly or not, and all that either import: what a change can break. */
    List<Regelbestand> geraaktMetImports(List<Regelbestand> concept) {
        List<Definitions> geraakt = new ArrayList<>(veranderd.stream().map(modellen::get).toList());
        for (int i = 0; i < geraakt.size(); i++) {
            String namespace = geraakt.get(i).getNamespace();
            modellen.values().stream().filter(model -> !geraakt.contains(model))
                    .filter(model -> model.getImport().stream().anyMatch(ander -> ander.getNamespace().equals(namespace))).forEach(geraakt::add);
        }
        return metImports(geraakt, concept);
    }

    private List<Regelbestand> metImports(List<Definitions> begin, List<Regelbestand> concept) {
        List<Definitions> teVolgen = new ArrayList<>(begin);
        Set<String> namespaces = new HashSet<>(begin.stream().map(Definitions::getNamespace).toList());
        for (int i = 0; i < teVolgen.size(); i++) {
            List<String> nieuw = teVolgen.get(i).getImport().stream().map(Import::getNamespace).filter(namespaces::add).toList();
            modellen.values().stream().filter(model -> nieuw.contains(model.getNamespace())).forEach(teVolgen::add);
        }
        return concept.stream().filter(Regelbestand::isBeslismodel)
                .filter(bestand -> basis.definities(bestand).map(Definitions::getNamespace).map(namespaces::contains).orElse(true)).toList();
    }

    /** The table that stands in the decision or function of this name. */
    Optional<Tabelbeeld> tabel(String model, String naam) {
        return Optional.ofNullable(modellen.get(model)).stream().flatMap(gevonden -> tabellen(gevonden).stream()).filter(tabel -> tabel.naam().equals(naam)).findFirst();
    }

    List<Tabelbeeld> tabellen(Definitions model) {
        List<Tabelbeeld> tabellen = new ArrayList<>();
        for (DRGElement element : model.getDrgElement()) {
            if (Tabelbeeld.uitdrukking(element) instanceof DecisionTable tabel) {
                tabellen.add(new Tabelbeeld(this, model, element, tabel));
            }
        }
        return tabellen;
    }
}
