package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.Context;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.InformationItem;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.LiteralExpression;

/** Writes a model out: what it takes, its types, its decisions and its diagram. */
final class Modellezer {

    private static final String ADRES = "/v1/";
    private static final Tekening GEEN_TEKENING = new Tekening(0, 0, List.of(), List.of());

    private final Inhoud inhoud;

    Modellezer(Inhoud inhoud) {
        this.inhoud = inhoud;
    }

    Modelbeschrijving lees(Modelinhoud model, Modelregel regel) {
        Regelset regelset = inhoud.regelset();
        List<Gegeven> invoer = regelset.model(model.naam()).map(Beslismodel::invoer)
                .or(() -> regelset.bericht(model.naam()).map(Bericht::invoer))
                .or(() -> inhoud.regelbericht(model.naam()).map(Bericht::invoer)).orElse(List.of());
        return new Modelbeschrijving(regel, regelset.hash(), regelset.model(model.naam()).map(gevonden -> ADRES + gevonden.naam()),
                invoer.stream().map(Typebeschrijving.Gegevenbeschrijving::van).toList(),
                model.definities().map(this::typen).orElse(List.of()),
                model.definities().map(definities -> beslissingen(model, definities)).orElse(List.of()),
                model.definities().map(definities -> new Tekeninglezer(inhoud.elementen(), definities).lees()).orElse(GEEN_TEKENING));
    }

    /** The name of the type of an element's value. */
    static Optional<QName> variabele(DRGElement element) {
        InformationItem variabele = element instanceof InputData gegeven ? gegeven.getVariable()
                : element instanceof Decision beslissing ? beslissing.getVariable()
                : element instanceof BusinessKnowledgeModel kennis ? kennis.getVariable()
                : element instanceof DecisionService dienst ? dienst.getVariable() : null;
        return Optional.ofNullable(variabele).map(InformationItem::getTypeRef);
    }

    private List<Typebeschrijving> typen(Definitions definities) {
        return definities.getItemDefinition().stream().map(type -> inhoud.typen().lees(definities, new QName(type.getName()))).map(Typebeschrijving::van).toList();
    }

    private List<Beslissingregel> beslissingen(Modelinhoud model, Definitions definities) {
        return definities.getDrgElement().stream()
                .filter(element -> element instanceof Decision || element instanceof BusinessKnowledgeModel || element instanceof DecisionService)
                .map(element -> beslissing(model, definities, element)).toList();
    }

    private Beslissingregel beslissing(Modelinhoud model, Definitions definities, DRGElement element) {
        Optional<Expression> logica = Elementen.logica(element);
        Optional<DecisionTable> tabel = logica.filter(DecisionTable.class::isInstance).map(DecisionTable.class::cast);
        List<Rij> rijen = tabel.flatMap(gevonden -> model.tabel(element.getName())).map(Tabelinhoud::rijen).orElse(List.of());
        Optional<Feittype> type = variabele(element).map(naam -> inhoud.typen().lees(definities, naam)).filter(gevonden -> !(gevonden instanceof Feittype.Vrij));
        return new Beslissingregel(element.getId(), element.getName(), Typenlezer.omschrijving(element), Tabellezer.vraag(element), soort(element, tabel.isPresent()),
                tabel.isPresent(), tabel.map(gevonden -> gevonden.getHitPolicy().value()), rijen.size(), Modelregel.teBevestigen(rijen),
                logica.filter(gevonden -> tabel.isEmpty()).map(gevonden -> functiekop(element) + feel(gevonden)), type.map(Typebeschrijving::van),
                inhoud.elementen().eisen(definities, element).stream()
                        .map(eis -> new Beslissingregel.Elementverwijzing(eis.vereist().model(), eis.vereist().element().getName())).toList());
    }

    private static String soort(DRGElement element, boolean tabel) {
        if (element instanceof Decision) {
            return tabel ? "tabel" : "uitdrukking";
        }
        return element instanceof BusinessKnowledgeModel ? "functie" : "dienst";
    }

    private static String functiekop(DRGElement element) {
        return element instanceof BusinessKnowledgeModel kennis
                ? kennis.getEncapsulatedLogic().getFormalParameter().stream().map(InformationItem::getName).collect(Collectors.joining(", ", "function(", ") "))
                : "";
    }

    /** The text of an expression; of a boxed context that of its entries, as FEEL writes a context. */
    private static String feel(Expression uitdrukking) {
        if (uitdrukking instanceof LiteralExpression formule) {
            return formule.getText() == null ? "" : formule.getText().strip();
        }
        if (uitdrukking instanceof Context context) {
            List<String> delen = new ArrayList<>();
            context.getContextEntry().forEach(deel -> delen.add((deel.getVariable() == null ? "" : deel.getVariable().getName() + ": ") + feel(deel.getExpression())));
            return "{\n  " + String.join(",\n  ", delen) + "\n}";
        }
        return Stream.of(uitdrukking.getChildren()).flatMap(List::stream).filter(Expression.class::isInstance).map(Expression.class::cast)
                .map(Modellezer::feel).collect(Collectors.joining("\n"));
    }
}
