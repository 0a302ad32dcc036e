package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.drools.io.ByteArrayResource;
import org.drools.io.ResourceConfigurationImpl;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.assembler.DMNAssemblerService;
import org.kie.dmn.core.assembler.DMNResource;
import org.kie.dmn.core.assembler.DMNResourceDependenciesSorter;
import org.kie.dmn.core.ast.InputDataNodeImpl;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.impl.DMNModelImpl;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.dmn.core.impl.DMNRuntimeKB;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;
import org.kie.internal.io.ResourceWithConfigurationImpl;

/** Makes the engine for a set of models. */
final class Motorbouwer {

    /** Models are untrusted text: no Java function may be reached from FEEL. */
    static final ClassLoader GEEN_JAVA = new ClassLoader(null) {
        @Override
        protected Class<?> loadClass(String naam, boolean koppel) throws ClassNotFoundException {
            throw new ClassNotFoundException("Java-functies zijn niet toegestaan in beslismodellen: " + naam);
        }
    };

    private final List<DMNCompilerConfigurationImpl> keuzen = new ArrayList<>();
    private final DMNRuntimeKB instellingen;

    private Motorbouwer() {
        DMNRuntime leeg = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(GEEN_JAVA)
                .setOption(new RuntimeTypeCheckOption(true))
                .buildConfigurationUsingCustomCompiler(ingesteld -> {
                    keuzen.add((DMNCompilerConfigurationImpl) ingesteld);
                    return new DMNCompilerImpl(ingesteld);
                })
                .fromResources(List.of())
                .getOrElseThrow(IllegalStateException::new);
        instellingen = ((DMNRuntimeImpl) leeg).getRuntimeKB();
        Celvertaler.voor(keuzen.get(0));
    }

    /**
     * @param bestanden all decision models of the set
     * @return an engine over all models, in order of name
     * @throws OngeldigeRegelset when a file cannot be read or a model does not compile
     */
    static DMNRuntime bouw(List<Regelbestand> bestanden, Hergebruik hergebruik) {
        return new Motorbouwer().compileer(bestanden.stream().filter(bestand -> !hergebruik.bestanden().contains(bestand.naam())).toList(), hergebruik.modellen());
    }

    private DMNRuntime compileer(List<Regelbestand> bestanden, List<DMNModel> eerder) {
        List<DMNResource> nieuw = bestanden.stream().map(this::lees).toList();
        controleer(nieuw.stream().map(DMNResource::getDefinitions).toList(), eerder.stream().map(DMNModel::getDefinitions).toList());
        DMNAssemblerService.enrichDMNResourcesWithImportsDependencies(nieuw, eerder);
        List<DMNModel> modellen = new ArrayList<>(eerder);
        modellen.addAll(samen(DMNResourceDependenciesSorter.sort(nieuw), eerder));
        modellen.sort(Comparator.comparing(DMNModel::getName));
        eis(modellen.stream()
                .flatMap(model -> model.getMessages(DMNMessage.Severity.ERROR).stream().map(bericht -> "Model " + model.getName() + ": " + bericht.getText()))
                .toList());
        modellen.stream().filter(model -> !eerder.contains(model)).forEach(Motorbouwer::laatFeitenLos);
        return new DMNRuntimeImpl(new Modellenbasis(instellingen, List.copyOf(modellen)));
    }

    /**
     * The engine would check every fact again before every decision that asks for it, a quarter of the work of an evaluation. The door has checked them, and the
     * compiler has used their types; what decisions say is still checked.
     */
    private static void laatFeitenLos(DMNModel model) {
        model.getInputs().forEach(feit -> ((InputDataNodeImpl) feit).setType(((DMNModelImpl) model).getTypeRegistry().unknown()));
    }

    /** Each as soon as the models it leans on are there, on all processors. */
    private List<DMNModel> samen(List<DMNResource> bronnen, List<DMNModel> eerder) {
        ExecutorService compilers = Executors.newFixedThreadPool(Math.min(bronnen.size() + 1, Runtime.getRuntime().availableProcessors()), taak -> {
            Thread draad = new Thread(taak, "onderdak-regelset-compileren");
            draad.setDaemon(true);
            return draad;
        });
        try {
            Map<String, CompletableFuture<List<DMNModel>>> metSteun = new LinkedHashMap<>();
            for (DMNResource bron : bronnen) {
                List<CompletableFuture<List<DMNModel>>> steun = bron.getDefinitions().getImport().stream().map(Import::getNamespace).filter(metSteun::containsKey).map(metSteun::get).toList();
                metSteun.put(bron.getDefinitions().getNamespace(), CompletableFuture.allOf(steun.toArray(CompletableFuture[]::new)).thenApplyAsync(klaar -> {
                    Set<DMNModel> modellen = new LinkedHashSet<>(eerder);
                    steun.forEach(deel -> modellen.addAll(deel.join()));
                    modellen.add(compileer(bron, List.copyOf(modellen)));
                    return List.copyOf(modellen);
                }, compilers));
            }
            return metSteun.values().stream().map(CompletableFuture::join).map(modellen -> modellen.get(modellen.size() - 1)).toList();
        } catch (CompletionException fout) {
            if (fout.getCause() instanceof Error fataal) {
                throw fataal;
            }
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : fout;
        } finally {
            compilers.shutdownNow();
        }
    }

    private DMNModel compileer(DMNResource bron, List<DMNModel> eerder) {
        DMNModel model;
        try {
            model = new DMNCompilerImpl(keuzen.get(0)).compile(bron.getDefinitions(), bron.getResAndConfig().getResource(), eerder);
        } catch (RuntimeException fout) {
            // Most faults become a message of the model; on what the compiler did not expect it throws anything.
            throw new OngeldigeRegelset(List.of("Model " + bron.getDefinitions().getName() + " is niet te compileren: " + fout));
        }
        if (model == null) {
            throw new OngeldigeRegelset(List.of("Model " + bron.getDefinitions().getName() + " is niet te compileren."));
        }
        if (!model.hasErrors()) {
            Motorrij.van(model).forEach(Motorrij::neemCellenOver);
            Celvertaler.vertaalWaarden(model);
        }
        return model;
    }

    private DMNResource lees(Regelbestand bestand) {
        ByteArrayResource bron = new ByteArrayResource(bestand.inhoud(), "UTF-8");
        bron.setSourcePath(bestand.naam());
        ResourceConfigurationImpl soort = new ResourceConfigurationImpl();
        soort.setResourceType(ResourceType.DMN);
        return new DMNResource(Modellezing.lees(bestand), new ResourceWithConfigurationImpl(bron, soort, voor -> { }, na -> { }));
    }

    /** The engine stumbles over these before it can say what is wrong. */
    private static void controleer(List<Definitions> nieuw, List<Definitions> eerder) {
        Map<String, TreeSet<String>> namespaces = new TreeMap<>();
        Stream.concat(eerder.stream(), nieuw.stream())
                .forEach(model -> namespaces.computeIfAbsent(model.getNamespace(), leeg -> new TreeSet<>()).add(model.getName()));
        List<String> fouten = new ArrayList<>();
        namespaces.forEach((namespace, namen) -> {
            if (namen.size() > 1) {
                fouten.add("De modellen " + String.join(" en ", namen) + " hebben allebei namespace " + namespace + "; geef elk model een eigen namespace.");
            }
        });
        for (Definitions model : nieuw) {
            for (Import invoer : model.getImport()) {
                if (!namespaces.containsKey(invoer.getNamespace())) {
                    fouten.add("Model " + model.getName() + " importeert namespace " + invoer.getNamespace()
                            + ", maar geen model van de regelset heeft die; voeg dat model toe of verwijder de import.");
                }
            }
        }
        eis(fouten);
    }

    private static void eis(List<String> fouten) {
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegelset(fouten);
        }
    }
}
