package nl.onderdak.vergelijking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;

/** Writes the models of a rule set out as text. */
public final class Inhoudlezer {

    /** Name of the one table of a file with Drools rules. */
    public static final String REGELS = "regels";

    private static final Pattern ANNOTATIE = Pattern.compile("(?m)^\\s*@(bron|toelichting|feit|zekerheid|vraag|gegevens)\\(.*\\)\\s*\\R");

    private Inhoudlezer() {
    }

    /** Every model, by name. */
    static SortedMap<String, Modelinhoud> lees(Regelset regelset) {
        SortedMap<String, Modelinhoud> modellen = new TreeMap<>();
        Tabellezer tabellen = Tabellezer.van(regelset);
        regelset.definities().forEach(model -> modellen.put(model.getName(), model(tabellen, model)));
        regelset.bestanden().stream().filter(Regelbestand::isRegels).forEach(bestand -> modellen.put(naam(bestand), regels(regelset, bestand)));
        return modellen;
    }

    /** One model; empty when there is none of this name. */
    public static Optional<Modelinhoud> lees(Regelset regelset, String naam) {
        return regelset.definities().stream().filter(model -> model.getName().equals(naam)).findFirst()
                .map(model -> model(Tabellezer.van(regelset), model))
                .or(() -> regelset.bestanden().stream().filter(Regelbestand::isRegels).filter(bestand -> naam(bestand).equals(naam)).findFirst()
                        .map(bestand -> regels(regelset, bestand)));
    }

    private static String naam(Regelbestand bestand) {
        return bestand.naam().substring(0, bestand.naam().lastIndexOf('.'));
    }

    /** A model that need not be in order. */
    static Modelinhoud vanTekst(Definitions model) {
        return model(Tabellezer.vanTekst(), model);
    }

    private static Modelinhoud model(Tabellezer tabellen, Definitions model) {
        Map<String, Onderdeelinhoud> onderdelen = new LinkedHashMap<>();
        model.getItemDefinition().stream().map(Typelezer::lees).forEach(type -> onderdelen.put(type.sleutel(), type));
        for (DRGElement element : model.getDrgElement()) {
            onderdelen.put(element.getId(), Elementlezer.lees(element, tabellen));
        }
        Map<String, String> kenmerken = new LinkedHashMap<>();
        Elementlezer.zet(kenmerken, "omschrijving", model.getDescription());
        Elementlezer.zet(kenmerken, "gebruikt", model.getImport().stream().map(Import::getName).sorted().collect(Collectors.joining(", ")));
        return new Modelinhoud(model.getName(), kenmerken, onderdelen);
    }

    private static Modelinhoud regels(Regelset regelset, Regelbestand bestand) {
        String naam = naam(bestand);
        String tekst = new String(bestand.inhoud(), StandardCharsets.UTF_8);
        String rest = tekst;
        List<Rijinhoud> rijen = new ArrayList<>();
        for (Rij rij : regelset.rijen()) {
            Matcher regel = Pattern.compile("(?ms)^\\s*rule\\s+\"?" + Pattern.quote(rij.id()) + "\"?\\s.*?^\\s*end\\s*$").matcher(tekst);
            if (rij.plaats().model().equals(naam) && regel.find()) {
                Map<String, String> kenmerken = Tabellezer.kenmerken(rij);
                Elementlezer.zet(kenmerken, "regeltekst", ANNOTATIE.matcher(regel.group()).replaceAll(""));
                rijen.add(new Rijinhoud(rij.id(), rijen.size() + 1, Map.of(), kenmerken));
                rest = rest.replace(regel.group(), "");
            }
        }
        Map<String, String> kenmerken = new LinkedHashMap<>();
        Elementlezer.zet(kenmerken, "overig", rest.replaceAll("\\R\\s*\\R+", "\n"));
        return new Modelinhoud(naam, kenmerken, Map.of(REGELS, new Onderdeelinhoud(REGELS, REGELS, Onderdeelsoort.REGELS, true, Map.of(), List.of(), rijen)));
    }
}
