package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;

/**
 * A draft as far as it can be read; what it has in common with its base is not read again.
 *
 * @param modellen by name, in order of the files
 * @param veranderd names of the models that are not in the base as they are
 * @param bevindingen why a file could not be read
 */
record Conceptbeeld(Map<String, Definitions> modellen, List<String> veranderd, List<Bevinding> bevindingen, Regelset basis, Typenlezer typen) {

    static Conceptbeeld van(List<Regelbestand> concept, Regelset basis) {
        Map<String, Definitions> modellen = new LinkedHashMap<>();
        List<String> veranderd = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Regelbestand bestand : concept) {
            if (bestand.isBeslismodel()) {
                Optional<Definitions> gelezen = basis.definities(bestand);
                if (gelezen.isEmpty()) {
                    gelezen = lees(bestand, bevindingen);
                    gelezen.ifPresent(model -> veranderd.add(model.getName()));
                }
                gelezen.ifPresent(model -> modellen.putIfAbsent(model.getName(), model));
            }
        }
        if (!veranderd.isEmpty()) {
            bevindingen.addAll(Kringkeuring.keur(List.copyOf(modellen.values())));
        }
        Map<String, Definitions> perNamespace = new LinkedHashMap<>();
        modellen.values().forEach(model -> perNamespace.putIfAbsent(model.getNamespace(), model));
        return new Conceptbeeld(modellen, veranderd, bevindingen, basis, new Typenlezer(List.copyOf(perNamespace.values())));
    }

    private static Optional<Definitions> lees(Regelbestand bestand, List<Bevinding> bevindingen) {
        Optional<Bevinding> vijandig = new Xmlkeuring(bestand).keur();
        vijandig.ifPresent(bevindingen::add);
        if (vijandig.isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Modellezing.lees(bestand));
        } catch (OngeldigeRegelset fout) {
            bevindingen.add(Bevinding.fout("bestand", Plaats.model(bestand.naam().replaceFirst("\\.dmn$", "")),
                    "Het bestand " + bestand.naam() + " is niet te lezen als DMN-model.", "Herstel het bestand, of begin opnieuw met het bestand dat geldt."));
            return Optional.empty();
        }
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
