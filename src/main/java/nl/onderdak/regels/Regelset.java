package nl.onderdak.regels;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.model.api.Definitions;

/**
 * All models that are in force together, compiled, with their rows. Immutable: a change makes another rule set.
 */
public final class Regelset {

    private final String hash;
    private final List<Regelbestand> bestanden;
    private final DMNRuntime motor;
    private final Spoor spoor = new Spoor();
    private final Map<String, Beslismodel> modellen;
    private final Map<String, Bericht> berichten;
    private final Map<String, Rij> rijen;
    private final Map<String, Set<Knoop>> steunVanRij;
    private final Map<Knoop, Set<Knoop>> steunVanKnoop;

    Regelset(
            String hash,
            List<Regelbestand> bestanden,
            DMNRuntime motor,
            Map<String, Beslismodel> modellen,
            Map<String, Bericht> berichten,
            Map<String, Rij> rijen,
            Map<String, Set<Knoop>> steunVanRij,
            Map<Knoop, Set<Knoop>> steunVanKnoop) {
        this.hash = hash;
        this.bestanden = bestanden;
        this.motor = motor;
        motor.addListener(spoor);
        this.modellen = modellen;
        this.berichten = berichten;
        this.rijen = rijen;
        this.steunVanRij = steunVanRij;
        this.steunVanKnoop = steunVanKnoop;
    }

    /** SHA-256 over names and contents of all files, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /**
     * Evaluates all decisions of a model. Contradictory facts are evaluated along with the rest, because asking for
     * them first would mean deciding most of the model twice; then no outcome comes back.
     *
     * @param feiten typed facts, one entry per input of the model
     * @throws MislukteBeslissing when the engine reports an error or a table has no row for these facts
     */
    public Uitslag beslis(Beslismodel model, Map<String, Object> feiten) {
        return uitslag(model, model.uitkomsten().stream().map(Gegeven::naam).toList(), null, () -> motor.evaluateAll(model.dmn(), context(feiten)));
    }

    /**
     * The same for some decisions, with what they require and the check on contradictions: for many questions in a row, which seldom need
     * all of a model.
     *
     * @param beslissingen names of decisions of the model
     */
    public Uitslag beslis(Beslismodel model, Map<String, Object> feiten, List<String> beslissingen) {
        return beslis(model, feiten, beslissingen, null);
    }

    /**
     * The same, telling of every table that was evaluated on the way.
     *
     * @param waarnemer may not keep what a table could see: the evaluation goes on with it
     */
    public Uitslag beslis(Beslismodel model, Map<String, Object> feiten, List<String> beslissingen, Consumer<Tabelgebruik> waarnemer) {
        String[] namen = Stream.concat(model.controle().stream(), beslissingen.stream()).toArray(String[]::new);
        return uitslag(model, beslissingen, waarnemer, () -> motor.evaluateByName(model.dmn(), context(feiten), namen));
    }

    private Uitslag uitslag(Beslismodel model, List<String> beslissingen, Consumer<Tabelgebruik> waarnemer, Supplier<DMNResult> evaluatie) {
        spoor.begin(waarnemer);
        DMNResult resultaat;
        List<String> rijIds;
        try {
            resultaat = evaluatie.get();
        } finally {
            rijIds = spoor.eindig();
        }
        List<Rij> toegepast = new LinkedHashSet<>(rijIds).stream().map(rijen::get).filter(Objects::nonNull).toList();
        List<Map<String, Object>> tegenstrijdigheden = tegenstrijdigheden(model, resultaat);
        if (!tegenstrijdigheden.isEmpty()) {
            return new Uitslag(tegenstrijdigheden, Map.of(), toegepast);
        }
        geslaagd(model, resultaat);
        Map<String, Object> uitkomsten = new LinkedHashMap<>();
        beslissingen.forEach(naam -> uitkomsten.put(naam, resultaat.getDecisionResultByName(naam).getResult()));
        return new Uitslag(List.of(), uitkomsten, toegepast);
    }

    /** Contradictions between facts, without evaluating anything else; for a coverage that counts what a refusal really tests. */
    List<Map<String, Object>> tegenstrijdigheden(Beslismodel model, Map<String, Object> feiten) {
        if (model.controle().isEmpty()) {
            return List.of();
        }
        DMNResult resultaat = motor.evaluateByName(model.dmn(), context(feiten), model.controle().get());
        geslaagd(model, resultaat);
        return tegenstrijdigheden(model, resultaat);
    }

    private static List<Map<String, Object>> tegenstrijdigheden(Beslismodel model, DMNResult resultaat) {
        Object lijst = model.controle().map(naam -> resultaat.getDecisionResultByName(naam).getResult()).orElse(null);
        return lijst instanceof List<?> fouten ? fouten.stream().map(Regelset::velden).toList() : List.of();
    }

    private static Map<String, Object> velden(Object fout) {
        Map<String, Object> velden = new LinkedHashMap<>();
        ((Map<?, ?>) fout).forEach((naam, waarde) -> velden.put(String.valueOf(naam), waarde));
        return velden;
    }

    private DMNContext context(Map<String, Object> feiten) {
        DMNContext context = motor.newContext();
        feiten.forEach(context::set);
        return context;
    }

    private static void geslaagd(Beslismodel model, DMNResult resultaat) {
        List<String> berichten = resultaat.getMessages().stream()
                .filter(bericht -> bericht.getSeverity() != DMNMessage.Severity.INFO)
                .map(DMNMessage::getText)
                .toList();
        if (!berichten.isEmpty()) {
            throw new MislukteBeslissing(model.naam(), berichten);
        }
    }

    /** What the decisions of one model require that is itself decided. */
    Map<Knoop, Set<Knoop>> steunVanModel(String model) {
        return steunVanKnoop.entrySet().stream().filter(steun -> steun.getKey().model().equals(model)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    DMNRuntime motor() {
        return motor;
    }

    /** The files the rule set was made of, as they were given. */
    public List<Regelbestand> bestanden() {
        return bestanden;
    }

    /** All models as they stand in the files, those with types or messages only among them, by name. */
    public List<Definitions> definities() {
        return motor.getModels().stream().map(DMNModel::getDefinitions).sorted(Comparator.comparing(Definitions::getName)).toList();
    }

    /** The model as it stands in this very file; empty when this rule set has no file with this name and these bytes. */
    public Optional<Definitions> definities(Regelbestand bestand) {
        return bestanden.stream().anyMatch(eigen -> eigen.naam().equals(bestand.naam()) && Arrays.equals(eigen.inhoud(), bestand.inhoud()))
                ? motor.getModels().stream().filter(model -> model.getResource().getSourcePath().equals(bestand.naam())).map(DMNModel::getDefinitions).findFirst()
                : Optional.empty();
    }

    /** The models that can be asked for advice, by name. */
    public Collection<Beslismodel> modellen() {
        return modellen.values();
    }

    public Optional<Beslismodel> model(String naam) {
        return Optional.ofNullable(modellen.get(naam));
    }

    /** @throws OntbrekendModel when it is not there */
    public Beslismodel nodigModel(String naam) {
        return model(naam).orElseThrow(() -> new OntbrekendModel(naam));
    }

    /** The contracts of messages, by name. */
    public Collection<Bericht> berichten() {
        return berichten.values();
    }

    public Optional<Bericht> bericht(String naam) {
        return Optional.ofNullable(berichten.get(naam));
    }

    /** @throws OntbrekendModel when it is not there */
    public Bericht nodigBericht(String naam) {
        return bericht(naam).orElseThrow(() -> new OntbrekendModel(naam));
    }

    public Collection<Rij> rijen() {
        return rijen.values();
    }

    public Optional<Rij> rij(String id) {
        return Optional.ofNullable(rijen.get(id));
    }

    /** The decisions that decided whether this row applied and what it says: those behind its cells that are not {@code -}. */
    public Set<Knoop> steunVan(Rij rij) {
        return steunVanRij.getOrDefault(rij.id(), Set.of());
    }

    /** Everything a decision requires that is itself decided. */
    public Set<Knoop> steunVan(Knoop knoop) {
        return steunVanKnoop.getOrDefault(knoop, Set.of());
    }

    /** Whether what a decision or function says can depend on one of these. */
    public boolean leunt(Knoop knoop, Set<Knoop> op) {
        Deque<Knoop> teDoen = new ArrayDeque<>(List.of(knoop));
        Set<Knoop> gezien = new HashSet<>(teDoen);
        while (!teDoen.isEmpty()) {
            Knoop hier = teDoen.pop();
            if (op.contains(hier)) {
                return true;
            }
            steunVan(hier).stream().filter(gezien::add).forEach(teDoen::push);
        }
        return false;
    }

    /** Names of the models, sorted. */
    public List<String> namen() {
        return modellen.keySet().stream().sorted().toList();
    }
}
