package nl.onderdak.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.Context;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.InformationRequirement;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.KnowledgeRequirement;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.UnaryTests;

/** Writes an element of a diagram out as text: name by name, so that two of them can be held side by side. */
final class Elementlezer {

    static final String TREFREGEL = "trefregel";
    static final String UITDRUKKING = "uitdrukking";

    private final Map<String, String> kenmerken = new LinkedHashMap<>();

    /** @param tabellen writes out the columns and rows of a table */
    static Onderdeelinhoud lees(DRGElement element, Tabellezer tabellen) {
        return new Elementlezer().element(element, tabellen);
    }

    private Onderdeelinhoud element(DRGElement element, Tabellezer tabellen) {
        zet("naam", element.getName());
        zet("omschrijving", element.getDescription());
        Onderdeelsoort soort = Onderdeelsoort.BRON;
        Expression logica = null;
        if (element instanceof InputData gegeven) {
            soort = Onderdeelsoort.GEGEVEN;
            zet("type", type(gegeven.getVariable().getTypeRef()));
        } else if (element instanceof Decision beslissing) {
            logica = beslissing.getExpression();
            soort = logica instanceof DecisionTable ? Onderdeelsoort.TABEL : Onderdeelsoort.UITDRUKKING;
            zet("vraag", beslissing.getQuestion());
            zet("type", type(beslissing.getVariable().getTypeRef()));
            zet("eist", eisen(Stream.concat(beslissing.getInformationRequirement().stream().flatMap(Elementlezer::verwijzingen),
                    beslissing.getKnowledgeRequirement().stream().map(KnowledgeRequirement::getRequiredKnowledge))));
        } else if (element instanceof BusinessKnowledgeModel functie) {
            soort = Onderdeelsoort.FUNCTIE;
            zet("type", type(functie.getVariable().getTypeRef()));
            zet("eist", eisen(functie.getKnowledgeRequirement().stream().map(KnowledgeRequirement::getRequiredKnowledge)));
            if (functie.getEncapsulatedLogic() != null) {
                logica = functie.getEncapsulatedLogic().getExpression();
                zet("parameters", functie.getEncapsulatedLogic().getFormalParameter().stream()
                        .map(parameter -> parameter.getName() + ": " + type(parameter.getTypeRef())).collect(Collectors.joining(", ")));
            }
        } else if (element instanceof DecisionService dienst) {
            soort = Onderdeelsoort.DIENST;
            zet("eist", eisen(Stream.of(dienst.getOutputDecision(), dienst.getEncapsulatedDecision(), dienst.getInputDecision(), dienst.getInputData())
                    .flatMap(List::stream)));
        }
        boolean tabel = logica instanceof DecisionTable;
        if (logica instanceof DecisionTable beslistabel) {
            zet(TREFREGEL, Stream.of(beslistabel.getHitPolicy(), beslistabel.getAggregation()).filter(deel -> deel != null).map(deel -> naam(deel))
                    .collect(Collectors.joining(" ")));
        } else if (logica != null) {
            uitdrukking(UITDRUKKING, logica);
        }
        return new Onderdeelinhoud(element.getId(), element.getName(), soort, tabel, kenmerken,
                tabel ? tabellen.kolommen((DecisionTable) logica) : List.of(), tabel ? tabellen.rijen((DecisionTable) logica) : List.of());
    }

    private static String naam(Enum<?> deel) {
        return deel.name().replace('_', ' ');
    }

    private void zet(String naam, String tekst) {
        zet(kenmerken, naam, tekst);
    }

    /** Nothing for what is not there: absent and empty are the same. */
    static void zet(Map<String, String> kenmerken, String naam, String tekst) {
        if (tekst != null && !tekst.isBlank()) {
            kenmerken.put(naam, tekst.strip());
        }
    }

    static String type(QName type) {
        return type == null ? "Any" : type.getLocalPart();
    }

    private static Stream<DMNElementReference> verwijzingen(InformationRequirement eis) {
        return Stream.of(eis.getRequiredDecision(), eis.getRequiredInput()).filter(verwijzing -> verwijzing != null);
    }

    /** As {@code element}, or {@code model#element} in another model. */
    private static String eisen(Stream<DMNElementReference> verwijzingen) {
        return verwijzingen.map(DMNElementReference::getHref).map(href -> href.substring(href.lastIndexOf('/') + 1).replaceFirst("^#", ""))
                .collect(Collectors.joining(", "));
    }

    private void uitdrukking(String naam, Expression uitdrukking) {
        if (uitdrukking instanceof LiteralExpression letterlijk) {
            zet(naam, letterlijk.getText());
        } else if (uitdrukking instanceof Context context) {
            context.getContextEntry().forEach(deel ->
                    uitdrukking(naam + "." + (deel.getVariable() == null ? "uitkomst" : deel.getVariable().getName()), deel.getExpression()));
        } else if (uitdrukking != null) {
            List<String> teksten = new ArrayList<>();
            verzamel(uitdrukking, teksten);
            zet(naam, String.join("\n", teksten));
        }
    }

    /** Every text in a kind of expression that has no form of its own here, so that a change in it is never missed. */
    private static void verzamel(DMNModelInstrumentedBase deel, List<String> teksten) {
        if (deel instanceof LiteralExpression letterlijk) {
            teksten.add(letterlijk.getText());
        } else if (deel instanceof UnaryTests toetsen) {
            teksten.add(toetsen.getText());
        } else if (deel instanceof DMNElement element && element.getDescription() != null) {
            teksten.add(element.getDescription());
        }
        deel.getChildren().forEach(onderdeel -> verzamel(onderdeel, teksten));
    }
}
