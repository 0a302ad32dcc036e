package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InformationRequirement;
import org.kie.dmn.model.api.KnowledgeRequirement;

/** Finds elements across the models of one set and says which decisions a piece of FEEL text leans on. */
final class Modellenindex {

    private record Sleutel(String namespace, String id) {
    }

    private record Element(Definitions model, DRGElement element) {
    }

    private final Map<Sleutel, Element> elementen = new HashMap<>();

    Modellenindex(List<Definitions> modellen) {
        for (Definitions model : modellen) {
            for (DRGElement element : model.getDrgElement()) {
                elementen.put(new Sleutel(model.getNamespace(), element.getId()), new Element(model, element));
            }
        }
    }

    /** The decisions and knowledge models among the requirements of {@code element} that {@code feel} names. */
    Set<Knoop> genoemd(Definitions model, DRGElement element, String feel) {
        Set<Knoop> genoemd = new LinkedHashSet<>();
        eisen(model, element).forEach((naam, knopen) -> {
            if (Pattern.compile("(?<!\\w)" + Pattern.quote(naam) + "(?!\\w)").matcher(feel).find()) {
                genoemd.addAll(knopen);
            }
        });
        return genoemd;
    }

    /** Everything {@code element} requires that is itself decided. */
    Set<Knoop> vereist(Definitions model, DRGElement element) {
        Set<Knoop> vereist = new LinkedHashSet<>();
        eisen(model, element).values().forEach(vereist::addAll);
        return vereist;
    }

    private Map<String, List<Knoop>> eisen(Definitions model, DRGElement element) {
        List<DMNElementReference> verwijzingen = new ArrayList<>();
        if (element instanceof Decision beslissing) {
            for (InformationRequirement eis : beslissing.getInformationRequirement()) {
                Optional.ofNullable(eis.getRequiredDecision()).ifPresent(verwijzingen::add);
            }
            kennis(beslissing.getKnowledgeRequirement(), verwijzingen);
        } else if (element instanceof BusinessKnowledgeModel kennismodel) {
            kennis(kennismodel.getKnowledgeRequirement(), verwijzingen);
        }
        Map<String, List<Knoop>> eisen = new LinkedHashMap<>();
        for (DMNElementReference verwijzing : verwijzingen) {
            Element doel = zoek(model, verwijzing);
            eisen.put(doel.element().getName(), knopen(doel));
        }
        return eisen;
    }

    private static void kennis(List<KnowledgeRequirement> eisen, List<DMNElementReference> verwijzingen) {
        for (KnowledgeRequirement eis : eisen) {
            verwijzingen.add(eis.getRequiredKnowledge());
        }
    }

    private List<Knoop> knopen(Element doel) {
        if (doel.element() instanceof DecisionService dienst) {
            return dienst.getOutputDecision().stream()
                    .map(verwijzing -> zoek(doel.model(), verwijzing))
                    .map(uitkomst -> new Knoop(uitkomst.model().getName(), uitkomst.element().getName()))
                    .toList();
        }
        return List.of(new Knoop(doel.model().getName(), doel.element().getName()));
    }

    private Element zoek(Definitions model, DMNElementReference verwijzing) {
        String href = verwijzing.getHref();
        int hek = href.indexOf('#');
        String namespace = hek == 0 ? model.getNamespace() : href.substring(0, hek);
        Element element = elementen.get(new Sleutel(namespace, href.substring(hek + 1)));
        if (element == null) {
            throw new OngeldigeRegelset(List.of("Model " + model.getName() + " verwijst naar " + href
                    + ", maar dat element staat niet in de regelset; voeg het model toe of verwijder de verwijzing."));
        }
        return element;
    }
}
