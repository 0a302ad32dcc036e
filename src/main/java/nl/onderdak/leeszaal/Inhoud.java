package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;

/** One rule set, arranged for reading. Immutable. */
final class Inhoud {

    private final Regelset regelset;
    private final Elementen elementen;
    private final Typenlezer typen;
    private final Map<String, Modelinhoud> modellen = new TreeMap<>();
    private final Map<String, Tabelinhoud> tabelVanRij = new HashMap<>();
    private final Gevallenlijst gevallen;
    private final Map<String, Broninhoud> bronnen;

    Inhoud(Regelset regelset, Gevallenlijst gevallen) {
        this.regelset = regelset;
        this.gevallen = gevallen;
        List<Definitions> definities = regelset.definities();
        elementen = new Elementen(definities);
        typen = new Typenlezer(definities);
        Map<Knoop, List<Rij>> rijen = regelset.rijen().stream().collect(Collectors.groupingBy(Rij::plaats, LinkedHashMap::new, Collectors.toList()));
        definities.forEach(model -> modellen.put(model.getName(), new Modelinhoud(model.getName(), Typenlezer.omschrijving(model), soort(model),
                Optional.of(model), tabellen(model, rijen))));
        rijen.forEach((plaats, regels) -> modellen.merge(plaats.model(), regels(plaats, regels), Inhoud::samen));
        modellen.values().forEach(model -> model.tabellen().forEach(tabel -> tabel.rijen().forEach(rij -> tabelVanRij.put(rij.id(), tabel))));
        bronnen = Broninhoud.van(modellen.values());
    }

    private Modelsoort soort(Definitions model) {
        if (regelset.model(model.getName()).isPresent()) {
            return Modelsoort.BESLISMODEL;
        }
        return regelset.bericht(model.getName()).isPresent() ? Modelsoort.BERICHT : Modelsoort.TYPEN;
    }

    /** Takes the rows it finds a table for out of {@code rijen}: what is left are Drools rules. */
    private static List<Tabelinhoud> tabellen(Definitions model, Map<Knoop, List<Rij>> rijen) {
        List<Tabelinhoud> tabellen = new ArrayList<>();
        for (DRGElement element : model.getDrgElement()) {
            if (Elementen.logica(element).orElse(null) instanceof DecisionTable tabel) {
                List<Rij> eigen = rijen.remove(new Knoop(model.getName(), element.getName()));
                tabellen.add(new Tabelinhoud(model.getName(), element.getName(), Optional.of(element), Optional.of(tabel), eigen == null ? List.of() : eigen));
            }
        }
        return tabellen;
    }

    private Modelinhoud regels(Knoop plaats, List<Rij> regels) {
        return new Modelinhoud(plaats.model(), regelbericht(plaats.model()).map(Bericht::omschrijving).orElse(""), Modelsoort.REGELS, Optional.empty(),
                List.of(new Tabelinhoud(plaats.model(), Tabelinhoud.REGELS, Optional.empty(), Optional.empty(), regels)));
    }

    private static Modelinhoud samen(Modelinhoud model, Modelinhoud regels) {
        List<Tabelinhoud> tabellen = new ArrayList<>(model.tabellen());
        tabellen.addAll(regels.tabellen());
        return new Modelinhoud(model.naam(), model.omschrijving(), model.soort(), model.definities(), tabellen);
    }

    /** The message that the Drools rules of a file are asked with. */
    Optional<Bericht> regelbericht(String bestand) {
        return regelset.bericht("bericht-" + bestand);
    }

    Regelset regelset() {
        return regelset;
    }

    Elementen elementen() {
        return elementen;
    }

    Typenlezer typen() {
        return typen;
    }

    Gevallenlijst gevallen() {
        return gevallen;
    }

    /** By name. */
    Collection<Modelinhoud> modellen() {
        return modellen.values();
    }

    Optional<Modelinhoud> model(String naam) {
        return Optional.ofNullable(modellen.get(naam));
    }

    /** The sources by id, in the order of {@link Broninhoud}. */
    Map<String, Broninhoud> bronnen() {
        return bronnen;
    }

    /** The table that the row with this id stands in. */
    Optional<Tabelinhoud> tabelVan(String rij) {
        return Optional.ofNullable(tabelVanRij.get(rij));
    }
}
