package nl.onderdak.vergelijking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Gevolgen.Gevallentelling;
import nl.onderdak.vergelijking.Gevolgen.Modelgevolgen;
import nl.onderdak.vergelijking.Gevolgen.Stand;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;

/** Tries the cases, stored facts and made-up facts on two rule sets. */
final class Gevolgmeting {

    private static final int BEWAARD = 5_000;
    private static final int VERZONNEN = 1_000;
    private static final int VOORBEELDEN = 10;
    private static final int BEWAARDE_VOORBEELDEN = 5;
    private static final long ZAAD = 1;

    private record Werk(String model, List<Geval> gevallen, List<JsonNode> bewaard) {

        int omvang() {
            return gevallen.size() + bewaard.size() + VERZONNEN;
        }
    }

    private final Gekozen van;
    private final Gekozen naar;
    private final Consumer<Gevolgen> melder;
    private Gevolgen stand;

    /** @param melder hears of every step */
    Gevolgmeting(Gekozen van, Gekozen naar, Consumer<Gevolgen> melder) {
        this.van = van;
        this.naar = naar;
        this.melder = melder;
        meld(Stand.BEZIG, 0, null, List.of());
    }

    void mislukt() {
        meld(Stand.MISLUKT, stand.gedaan(), stand.totaal(), List.of());
    }

    private void meld(Stand nieuw, int gedaan, Integer totaal, List<Modelgevolgen> modellen) {
        stand = new Gevolgen(van.regelset().hash(), naar.regelset().hash(), nieuw, gedaan, totaal, modellen);
        melder.accept(stand);
    }

    /** @throws CancellationException when the thread is interrupted */
    void meet(Bewaardefeiten bewaardefeiten) {
        List<Werk> werk = anders().stream().map(model -> new Werk(model, gevallen(model), bewaardefeiten.van(model, BEWAARD))).toList();
        meld(Stand.BEZIG, 0, werk.stream().mapToInt(Werk::omvang).sum(), List.of());
        List<Modelgevolgen> modellen = werk.stream().map(this::meet).toList();
        meld(Stand.KLAAR, stand.gedaan(), stand.totaal(), modellen);
    }

    private Modelgevolgen meet(Werk werk) {
        Uitkomstvergelijker gevallen = vergelijker(werk.model(), VOORBEELDEN);
        werk.gevallen().forEach(geval -> probeer(gevallen, geval.id(), geval.verzoek()));
        Uitkomstvergelijker bewaard = vergelijker(werk.model(), BEWAARDE_VOORBEELDEN);
        werk.bewaard().forEach(feiten -> probeer(bewaard, null, feiten));
        Uitkomstvergelijker verzonnen = vergelijker(werk.model(), VOORBEELDEN);
        Feitenmaker maker = new Feitenmaker(ZAAD, naar.regelset());
        for (int i = 0; i < VERZONNEN; i++) {
            probeer(verzonnen, null, maker.verzoek(naar.regelset().model(werk.model()).orElseThrow()));
        }
        return new Modelgevolgen(werk.model(), new Gevallentelling(gevallen.telling(), gevallen.gevallen()), bewaard.telling(), verzonnen.telling());
    }

    private Uitkomstvergelijker vergelijker(String model, int voorbeelden) {
        return new Uitkomstvergelijker(van.regelset(), naar.regelset(), model, voorbeelden);
    }

    private void probeer(Uitkomstvergelijker vergelijker, String geval, JsonNode feiten) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        vergelijker.probeer(geval, feiten);
        meld(Stand.BEZIG, stand.gedaan() + 1, stand.totaal(), List.of());
    }

    /** Models that both can be asked, and that differ themselves or in something they use. */
    private List<String> anders() {
        return naar.regelset().namen().stream().filter(model -> van.regelset().model(model).isPresent())
                .filter(model -> !hash(van.regelset(), model).equals(hash(naar.regelset(), model))).toList();
    }

    private static String hash(Regelset regelset, String model) {
        Map<String, Definitions> perNamespace = new HashMap<>();
        regelset.definities().forEach(definities -> perNamespace.put(definities.getNamespace(), definities));
        TreeSet<String> gebruikt = new TreeSet<>();
        regelset.definities().stream().filter(definities -> definities.getName().equals(model)).forEach(definities -> verzamel(definities, perNamespace, gebruikt));
        return Inhoudshash.van(regelset.bestanden().stream().filter(bestand -> bestand.isBeslismodel() && gebruikt.contains(Gevallenlezer.modelVan(bestand.naam())))
                .toList());
    }

    private static void verzamel(Definitions model, Map<String, Definitions> perNamespace, TreeSet<String> gebruikt) {
        if (model != null && gebruikt.add(model.getName())) {
            model.getImport().stream().map(Import::getNamespace).map(perNamespace::get).forEach(ander -> verzamel(ander, perNamespace, gebruikt));
        }
    }

    /** Of both sets, those of the new one first; a case that both have is tried once. */
    private List<Geval> gevallen(String model) {
        Map<String, Geval> gevallen = new TreeMap<>();
        for (Gekozen set : List.of(naar, van)) {
            for (Regelbestand bestand : set.gevallen()) {
                if (Gevallenlezer.modelVan(bestand.naam()).equals(model)) {
                    Gevallenlezer.lees(set.regelset().model(model).orElseThrow(), bestand.inhoud())
                            .forEach(geval -> gevallen.putIfAbsent(geval.id() + " " + geval.verzoek(), geval));
                }
            }
        }
        return new ArrayList<>(gevallen.values());
    }
}
