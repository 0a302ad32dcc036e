package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.model.api.AuthorityRequirement;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.KnowledgeSource;

/** The elements of all models of a rule set, and what each requires. */
final class Elementen {

    /** An element and the name of the model it stands in. */
    record Element(String model, DRGElement element) {
    }

    /**
     * That one element requires another.
     *
     * @param id id of the requirement; the diagram draws its line under this id
     */
    record Eis(String id, Eissoort soort, Element vereist) {
    }

    private final Map<String, Element> perAdres = new HashMap<>();

    Elementen(List<Definitions> modellen) {
        modellen.forEach(model -> model.getDrgElement().forEach(element ->
                perAdres.put(model.getNamespace() + "#" + element.getId(), new Element(model.getName(), element))));
    }

    Optional<Element> element(String namespace, String id) {
        return Optional.ofNullable(perAdres.get(namespace + "#" + id));
    }

    /** What {@code element} requires; of a decision service the decisions it answers with. */
    List<Eis> eisen(Definitions model, DRGElement element) {
        List<Eis> eisen = new ArrayList<>();
        if (element instanceof Decision beslissing) {
            beslissing.getInformationRequirement().forEach(eis ->
                    voegToe(eisen, model, eis.getId(), Eissoort.INFORMATIE, eis.getRequiredDecision(), eis.getRequiredInput()));
            beslissing.getKnowledgeRequirement().forEach(eis -> voegToe(eisen, model, eis.getId(), Eissoort.KENNIS, eis.getRequiredKnowledge()));
            gezag(eisen, model, beslissing.getAuthorityRequirement());
        } else if (element instanceof BusinessKnowledgeModel kennis) {
            kennis.getKnowledgeRequirement().forEach(eis -> voegToe(eisen, model, eis.getId(), Eissoort.KENNIS, eis.getRequiredKnowledge()));
            gezag(eisen, model, kennis.getAuthorityRequirement());
        } else if (element instanceof KnowledgeSource bron) {
            gezag(eisen, model, bron.getAuthorityRequirement());
        } else if (element instanceof DecisionService dienst) {
            dienst.getOutputDecision().forEach(uitkomst -> voegToe(eisen, model, uitkomst.getHref(), Eissoort.INFORMATIE, uitkomst));
        }
        return eisen;
    }

    /** The logic of a decision or function. */
    static Optional<Expression> logica(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return Optional.ofNullable(beslissing.getExpression());
        }
        return element instanceof BusinessKnowledgeModel kennis && kennis.getEncapsulatedLogic() != null
                ? Optional.ofNullable(kennis.getEncapsulatedLogic().getExpression()) : Optional.empty();
    }

    private void gezag(List<Eis> eisen, Definitions model, List<AuthorityRequirement> gezag) {
        gezag.forEach(eis ->
                voegToe(eisen, model, eis.getId(), Eissoort.GEZAG, eis.getRequiredAuthority(), eis.getRequiredDecision(), eis.getRequiredInput()));
    }

    private void voegToe(List<Eis> eisen, Definitions model, String id, Eissoort soort, DMNElementReference... verwijzingen) {
        for (DMNElementReference verwijzing : verwijzingen) {
            Optional.ofNullable(verwijzing).map(DMNElementReference::getHref)
                    .map(href -> perAdres.get(href.startsWith("#") ? model.getNamespace() + href : href))
                    .ifPresent(vereist -> eisen.add(new Eis(id, soort, vereist)));
        }
    }
}
