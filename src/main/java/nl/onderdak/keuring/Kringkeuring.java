package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;
import org.kie.dmn.model.api.InformationRequirement;
import org.kie.dmn.model.api.ItemDefinition;
import org.kie.dmn.model.api.KnowledgeRequirement;

/** Finds decisions, functions, types and imports that in the end need themselves. */
final class Kringkeuring {

    private final Map<String, Set<String>> eisen = new HashMap<>();
    private final Map<String, String> namen = new HashMap<>();
    private final Map<String, String> modellen = new HashMap<>();
    private final Set<String> klaar = new HashSet<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();

    static List<Bevinding> keur(List<Definitions> modellen) {
        Kringkeuring keuring = new Kringkeuring();
        modellen.forEach(keuring::lees);
        List.copyOf(keuring.eisen.keySet()).stream().sorted().forEach(begin -> keuring.loop(begin, new LinkedHashSet<>()));
        return keuring.bevindingen;
    }

    private void lees(Definitions model) {
        String zelf = "model " + model.getNamespace();
        voegToe(model, zelf, "Model " + model.getName(), model.getImport().stream().map(Import::getNamespace).map(namespace -> "model " + namespace));
        for (DRGElement element : model.getDrgElement()) {
            voegToe(model, model.getNamespace() + "#" + element.getId(), soort(element) + " " + element.getName(), verwijzingen(element).map(verwijzing -> sleutel(model, verwijzing)));
        }
        for (ItemDefinition type : model.getItemDefinition()) {
            voegToe(model, "type " + model.getNamespace() + " " + type.getName(), "Type " + type.getName(), typen(type).map(naam -> "type " + model.getNamespace() + " " + naam));
        }
    }

    private void voegToe(Definitions model, String sleutel, String naam, Stream<String> nodig) {
        eisen.computeIfAbsent(sleutel, leeg -> new LinkedHashSet<>()).addAll(nodig.toList());
        namen.put(sleutel, naam);
        modellen.put(sleutel, model.getName());
    }

    private static String soort(DRGElement element) {
        return element instanceof BusinessKnowledgeModel ? "Functie" : element instanceof Decision ? "Beslissing" : "Element";
    }

    private static Stream<DMNElementReference> verwijzingen(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return Stream.concat(beslissing.getInformationRequirement().stream().map(InformationRequirement::getRequiredDecision),
                    beslissing.getKnowledgeRequirement().stream().map(KnowledgeRequirement::getRequiredKnowledge));
        }
        if (element instanceof BusinessKnowledgeModel kennis) {
            return kennis.getKnowledgeRequirement().stream().map(KnowledgeRequirement::getRequiredKnowledge);
        }
        return element instanceof DecisionService dienst ? Stream.concat(dienst.getOutputDecision().stream(), dienst.getEncapsulatedDecision().stream()) : Stream.empty();
    }

    private static String sleutel(Definitions model, DMNElementReference verwijzing) {
        String href = verwijzing == null || verwijzing.getHref() == null ? "" : verwijzing.getHref();
        return href.startsWith("#") ? model.getNamespace() + href : href;
    }

    private static Stream<String> typen(ItemDefinition type) {
        Stream<String> eigen = type.getTypeRef() == null ? Stream.empty() : Stream.of(type.getTypeRef().getLocalPart());
        return Stream.concat(eigen, type.getItemComponent().stream().flatMap(Kringkeuring::typen));
    }

    private void loop(String nu, LinkedHashSet<String> onderweg) {
        if (klaar.contains(nu) || !eisen.containsKey(nu)) {
            return;
        }
        if (!onderweg.add(nu)) {
            List<String> kring = onderweg.stream().dropWhile(stap -> !stap.equals(nu)).map(namen::get).toList();
            bevindingen.add(Bevinding.fout("recursie", Plaats.model(modellen.get(nu)), namen.get(nu) + " heeft in het model " + modellen.get(nu) + " zichzelf nodig"
                    + (kring.size() > 1 ? ", via " + String.join(", ", kring.subList(1, kring.size())) : "") + ". Het model is niet ingelezen.", "Verbreek de kring."));
            return;
        }
        eisen.get(nu).forEach(volgende -> loop(volgende, onderweg));
        onderweg.remove(nu);
        klaar.add(nu);
    }
}
