package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.feel.runtime.events.SyntaxErrorEvent;
import org.kie.dmn.feel.runtime.events.UnknownVariableErrorEvent;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.Import;
import org.kie.dmn.model.api.InformationRequirement;
import org.kie.dmn.model.api.KnowledgeRequirement;
import org.kie.dmn.model.api.NamedElement;

/** Lets the parser of the engine read a text, and says in Dutch what it stumbles over. */
final class Feelkeuring {

    private final FEEL feel = FEELBuilder.builder().build();
    private final List<FEELEvent> gebeurtenissen = new ArrayList<>();
    private final Set<String> namen = new TreeSet<>();

    /** @param tabel the table the texts stand in, which decides what names they may use */
    Feelkeuring(Tabelbeeld tabel) {
        feel.addListener(gebeurtenissen::add);
        List<DMNElementReference> eisen = new ArrayList<>();
        if (tabel.element() instanceof Decision beslissing) {
            for (InformationRequirement eis : beslissing.getInformationRequirement()) {
                Stream.of(Optional.ofNullable(eis.getRequiredInput()), Optional.ofNullable(eis.getRequiredDecision())).flatMap(Optional::stream).forEach(eisen::add);
            }
            beslissing.getKnowledgeRequirement().stream().map(KnowledgeRequirement::getRequiredKnowledge).forEach(eisen::add);
        } else if (tabel.element() instanceof BusinessKnowledgeModel kennis) {
            kennis.getKnowledgeRequirement().stream().map(KnowledgeRequirement::getRequiredKnowledge).forEach(eisen::add);
            kennis.getEncapsulatedLogic().getFormalParameter().stream().map(NamedElement::getName).forEach(namen::add);
        }
        List<String> ids = eisen.stream().map(DMNElementReference::getHref).map(href -> href.substring(href.indexOf('#') + 1)).toList();
        tabel.model().getDrgElement().stream().filter(element -> ids.contains(element.getId())).map(DRGElement::getName).forEach(namen::add);
        tabel.model().getImport().stream().map(Import::getName).forEach(namen::add);
    }

    /** Names that a text may use. */
    Set<String> namen() {
        return namen;
    }

    /** What is wrong with the text of an outcome. */
    Optional<Celschrijffout> formule(String tekst) {
        return lees(tekst, () -> feel.compile(tekst, context()));
    }

    /** What is wrong with the text of a condition. */
    Optional<Celschrijffout> voorwaarde(String tekst) {
        return lees(tekst, () -> feel.processUnaryTests(tekst, context()));
    }

    private CompilerContext context() {
        CompilerContext context = feel.newCompilerContext();
        namen.forEach(naam -> context.addInputVariableType(naam, BuiltInType.UNKNOWN));
        return context;
    }

    private Optional<Celschrijffout> lees(String tekst, Runnable lezing) {
        gebeurtenissen.clear();
        try {
            lezing.run();
        } catch (RuntimeException fout) {
            // Where the parser breaks off it may throw; what it noticed until then is among the events.
            gebeurtenissen.add(new SyntaxErrorEvent(FEELEvent.Severity.ERROR, String.valueOf(fout.getMessage()), null, 1, 0, null));
        }
        Optional<FEELEvent> onbekend = gebeurtenissen.stream().filter(UnknownVariableErrorEvent.class::isInstance).findFirst();
        Optional<FEELEvent> schrijffout = gebeurtenissen.stream().filter(SyntaxErrorEvent.class::isInstance).findFirst();
        if (schrijffout.isPresent()) {
            int teken = ((SyntaxErrorEvent) schrijffout.get()).getColumn() + 1;
            return Optional.of(new Celschrijffout("syntaxis", "de cel is niet te lezen; het gaat mis bij teken " + Math.min(teken, Math.max(tekst.length(), 1)) + ".", ""));
        }
        return onbekend.map(gebeurtenis -> onbekend(String.valueOf(((UnknownVariableErrorEvent) gebeurtenis).getOffendingSymbol())));
    }

    private Celschrijffout onbekend(String naam) {
        return new Celschrijffout("naam", "de naam " + naam + " bestaat hier niet.",
                "Bedoelt u de tekst? Schrijf dan \"" + naam + "\"." + (namen.isEmpty() ? "" : " Namen die hier wel bestaan: " + String.join(", ", namen) + "."));
    }
}
