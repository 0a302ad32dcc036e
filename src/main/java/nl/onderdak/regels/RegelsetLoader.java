package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.io.ByteArrayResource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.InputData;

/** Compiles files into a {@link Regelset}. */
public final class RegelsetLoader {

    /** Models are untrusted text: no Java function may be reached from FEEL. */
    private static final ClassLoader GEEN_JAVA = new ClassLoader(null) {
        @Override
        protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
            throw new ClassNotFoundException("Java-functies zijn niet toegestaan in beslismodellen: " + naam);
        }
    };

    private RegelsetLoader() {
    }

    /**
     * @param bestanden all {@code .dmn} and {@code .drl} files of the set, in any order. Models are compiled here; rules were compiled
     *     when the application was built, of them only the citations are read
     * @throws OngeldigeRegelset when a file does not compile, a row or rule lacks its source or an id is used twice; the
     *     message lists every fault
     */
    public static Regelset laad(List<Regelbestand> bestanden) {
        DMNRuntime motor = compileer(bestanden.stream().filter(Regelbestand::isBeslismodel).toList());
        List<String> fouten = new ArrayList<>();
        List<Definitions> modellen = motor.getModels().stream().map(DMNModel::getDefinitions).toList();
        Tabellen tabellen = new Tabellen(new Modellenindex(modellen), fouten);
        modellen.forEach(tabellen::lees);
        bestanden.stream().filter(Regelbestand::isRegels).forEach(bestand -> new Regellezer(fouten).lees(bestand).forEach(tabellen::voegToe));
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegelset(fouten);
        }
        Typenlezer typen = new Typenlezer(modellen);
        List<Beslismodel> gelezen = motor.getModels().stream()
                .map(model -> contract(model, typen))
                .sorted(Comparator.comparing(Beslismodel::naam))
                .toList();
        Map<String, Beslismodel> beslismodellen = new LinkedHashMap<>();
        gelezen.stream().filter(RegelsetLoader::beslist).forEach(model -> beslismodellen.put(model.naam(), model));
        Map<String, Bericht> berichten = new LinkedHashMap<>();
        gelezen.stream().filter(model -> !beslist(model) && !model.invoer().isEmpty())
                .forEach(model -> berichten.put(model.naam(), new Bericht(model.naam(), model.omschrijving(), model.invoer())));
        return new Regelset(Inhoudshash.van(bestanden), List.copyOf(bestanden), motor, Collections.unmodifiableMap(beslismodellen), Collections.unmodifiableMap(berichten),
                tabellen.rijen, tabellen.steunVanRij, tabellen.steunVanKnoop);
    }

    /** Of its own decisions: the engine also counts those of a model it takes a type from. */
    private static boolean beslist(Beslismodel model) {
        return !model.uitkomsten().isEmpty() || model.controle().isPresent();
    }

    private static DMNRuntime compileer(List<Regelbestand> bestanden) {
        List<Resource> bronnen = new ArrayList<>();
        for (Regelbestand bestand : bestanden) {
            ByteArrayResource bron = new ByteArrayResource(bestand.inhoud(), "UTF-8");
            bron.setSourcePath(bestand.naam());
            bronnen.add(bron);
        }
        DMNRuntime motor = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(GEEN_JAVA)
                .setOption(new RuntimeTypeCheckOption(true))
                .buildConfiguration()
                .fromResources(bronnen)
                .getOrElseThrow(fout -> new OngeldigeRegelset(List.of(String.valueOf(fout.getMessage()))));
        List<String> fouten = motor.getModels().stream()
                .flatMap(model -> model.getMessages(DMNMessage.Severity.ERROR).stream()
                        .map(bericht -> "Model " + model.getName() + ": " + bericht.getText()))
                .toList();
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegelset(fouten);
        }
        return motor;
    }

    private static Beslismodel contract(DMNModel model, Typenlezer typen) {
        Definitions definities = model.getDefinitions();
        List<Gegeven> invoer = new ArrayList<>();
        List<Gegeven> uitkomsten = new ArrayList<>();
        Optional<String> controle = Optional.empty();
        for (DRGElement element : definities.getDrgElement()) {
            if (element instanceof InputData gegeven) {
                invoer.add(new Gegeven(gegeven.getName(), Typenlezer.omschrijving(gegeven),
                        typen.lees(definities, gegeven.getVariable().getTypeRef())));
            } else if (element instanceof Decision beslissing) {
                if (beslissing.getName().equals(Beslismodel.ONGELDIGE_INVOER)) {
                    controle = Optional.of(beslissing.getName());
                } else {
                    uitkomsten.add(new Gegeven(beslissing.getName(), Typenlezer.omschrijving(beslissing),
                            typen.lees(definities, beslissing.getVariable().getTypeRef())));
                }
            }
        }
        return new Beslismodel(model.getName(), Typenlezer.omschrijving(definities), List.copyOf(invoer),
                List.copyOf(uitkomsten), controle, model);
    }

    /** Rows of all tables, and what each row and decision leans on. */
    private static final class Tabellen {
        private final Map<String, Rij> rijen = new LinkedHashMap<>();
        private final Map<String, Set<Knoop>> steunVanRij = new HashMap<>();
        private final Map<Knoop, Set<Knoop>> steunVanKnoop = new HashMap<>();
        private final Modellenindex index;
        private final List<String> fouten;

        private Tabellen(Modellenindex index, List<String> fouten) {
            this.index = index;
            this.fouten = fouten;
        }

        private void lees(Definitions model) {
            for (DRGElement element : model.getDrgElement()) {
                Expression uitdrukking = uitdrukking(element);
                if (uitdrukking != null) {
                    Knoop knoop = new Knoop(model.getName(), element.getName());
                    steunVanKnoop.put(knoop, index.vereist(model, element));
                    if (uitdrukking instanceof DecisionTable tabel) {
                        lees(model, element, knoop, tabel);
                    }
                }
            }
        }

        private void lees(Definitions model, DRGElement element, Knoop knoop, DecisionTable tabel) {
            new Rijenlezer(fouten).lees(knoop, tabel).forEach(this::voegToe);
            for (DecisionRule regel : tabel.getRule()) {
                Set<Knoop> steun = new LinkedHashSet<>();
                for (int i = 0; i < regel.getInputEntry().size(); i++) {
                    String cel = regel.getInputEntry().get(i).getText().strip();
                    if (!cel.equals("-")) {
                        steun.addAll(index.genoemd(model, element, tabel.getInput().get(i).getInputExpression().getText()));
                        steun.addAll(index.genoemd(model, element, cel));
                    }
                }
                regel.getOutputEntry().forEach(uitkomst -> steun.addAll(index.genoemd(model, element, uitkomst.getText())));
                steunVanRij.put(regel.getId(), steun);
            }
        }

        private void voegToe(Rij rij) {
            if (rijen.putIfAbsent(rij.id(), rij) != null) {
                fouten.add("Rij-id " + rij.id() + " komt tweemaal voor; geef elke rij een eigen id.");
            }
        }

        private static Expression uitdrukking(DRGElement element) {
            if (element instanceof Decision beslissing) {
                return beslissing.getExpression();
            }
            if (element instanceof BusinessKnowledgeModel kennis && kennis.getEncapsulatedLogic() != null) {
                return kennis.getEncapsulatedLogic().getExpression();
            }
            return null;
        }
    }
}
