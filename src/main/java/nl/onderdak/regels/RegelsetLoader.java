package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputData;

/** Compiles files into a {@link Regelset}. */
public final class RegelsetLoader {

    private RegelsetLoader() {
    }

    /**
     * @param bestanden all {@code .dmn} and {@code .drl} files of the set, in any order. Models are compiled here; rules were compiled
     *     when the application was built, of them only the citations are read
     * @throws OngeldigeRegelset when a file does not compile, a row or rule lacks its source or an id is used twice; the
     *     message lists every fault
     */
    public static Regelset laad(List<Regelbestand> bestanden) {
        return laad(bestanden, Hergebruik.NIETS);
    }

    /**
     * The same rule set, sooner: of models that {@code basis} has too, with everything they import, its compiled form is used.
     *
     * @param basis any compiled rule set; the more files it shares, the less there is to compile
     * @throws OngeldigeRegelset for the same reasons, with the same message
     */
    public static Regelset laad(List<Regelbestand> bestanden, Regelset basis) {
        return laad(bestanden, Hergebruik.van(bestanden, basis));
    }

    private static Regelset laad(List<Regelbestand> bestanden, Hergebruik hergebruik) {
        DMNRuntime motor = Motorbouwer.bouw(bestanden.stream().filter(Regelbestand::isBeslismodel).toList(), hergebruik);
        List<String> fouten = new ArrayList<>();
        List<Definitions> modellen = motor.getModels().stream().map(DMNModel::getDefinitions).toList();
        Tabellen tabellen = new Tabellen(new Modellenindex(modellen), fouten);
        for (Definitions model : modellen) {
            hergebruik.regelset(model).ifPresentOrElse(basis -> tabellen.neemOver(basis, model.getName()), () -> tabellen.lees(model));
        }
        bestanden.stream().filter(Regelbestand::isRegels).forEach(bestand -> new Regellezer(fouten).lees(bestand).forEach(tabellen::voegToe));
        if (!fouten.isEmpty()) {
            throw new OngeldigeRegelset(fouten);
        }
        Typenlezer typen = new Typenlezer(modellen);
        Map<String, Beslismodel> beslismodellen = new LinkedHashMap<>();
        Map<String, Bericht> berichten = new LinkedHashMap<>();
        for (DMNModel model : motor.getModels()) {
            Beslismodel gelezen = hergebruik.regelset(model.getDefinitions()).flatMap(basis -> basis.model(model.getName())).orElseGet(() -> contract(model, typen));
            if (beslist(gelezen)) {
                beslismodellen.put(gelezen.naam(), gelezen);
            } else if (!gelezen.invoer().isEmpty()) {
                berichten.put(gelezen.naam(), new Bericht(gelezen.naam(), gelezen.omschrijving(), gelezen.invoer()));
            }
        }
        return new Regelset(Inhoudshash.van(bestanden), List.copyOf(bestanden), motor, Collections.unmodifiableMap(beslismodellen), Collections.unmodifiableMap(berichten),
                tabellen.rijen, tabellen.steunVanRij, tabellen.steunVanKnoop);
    }

    /** Of its own decisions: the engine also counts those of a model it takes a type from. */
    private static boolean beslist(Beslismodel model) {
        return !model.uitkomsten().isEmpty() || model.controle().isPresent();
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
}
