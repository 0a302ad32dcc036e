package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.dmndi.Bounds;
import org.kie.dmn.model.api.dmndi.DMNEdge;
import org.kie.dmn.model.api.dmndi.DMNShape;
import org.kie.dmn.model.api.dmndi.DiagramElement;

/** Reads the diagram of a model. */
final class Tekeninglezer {

    private static final Tekening LEEG = new Tekening(0, 0, List.of(), List.of());

    private final Definitions model;
    private final Elementen alle;
    private final Map<String, Tekening.Lijn> lijnVanEis = new HashMap<>();

    Tekeninglezer(Elementen alle, Definitions model) {
        this.alle = alle;
        this.model = model;
        for (DRGElement element : model.getDrgElement()) {
            alle.eisen(model, element).forEach(eis ->
                    lijnVanEis.put(eis.id(), new Tekening.Lijn(eis.soort(), eis.vereist().element().getId(), element.getId(), List.of())));
        }
    }

    Tekening lees() {
        if (model.getDMNDI() == null) {
            return LEEG;
        }
        List<DiagramElement> getekend = model.getDMNDI().getDMNDiagram().stream().flatMap(diagram -> diagram.getDMNDiagramElement().stream()).toList();
        List<Tekening.Knoop> knopen = soort(getekend, DMNShape.class).flatMap(vorm -> knoop(vorm).stream()).toList();
        Set<String> ids = knopen.stream().map(Tekening.Knoop::id).collect(Collectors.toSet());
        List<Tekening.Lijn> lijnen = soort(getekend, DMNEdge.class).flatMap(lijn -> lijn(lijn).stream())
                .filter(lijn -> ids.contains(lijn.van()) && ids.contains(lijn.naar())).toList();
        double rand = knopen.stream().mapToDouble(Tekening.Knoop::x).min().orElse(0);
        double bovenrand = knopen.stream().mapToDouble(Tekening.Knoop::y).min().orElse(0);
        return new Tekening(knopen.stream().mapToDouble(knoop -> knoop.x() + knoop.breedte()).max().orElse(0) + rand,
                knopen.stream().mapToDouble(knoop -> knoop.y() + knoop.hoogte()).max().orElse(0) + bovenrand, knopen, lijnen);
    }

    private static <T> Stream<T> soort(List<DiagramElement> getekend, Class<T> soort) {
        return getekend.stream().filter(soort::isInstance).map(soort::cast);
    }

    private Optional<Tekening.Knoop> knoop(DMNShape vorm) {
        return Optional.ofNullable(vorm.getDmnElementRef()).flatMap(verwijzing -> alle.element(model.getNamespace(), verwijzing.getLocalPart())
                .or(() -> alle.element(verwijzing.getNamespaceURI(), verwijzing.getLocalPart()))).map(gevonden -> knoop(gevonden, vorm.getBounds()));
    }

    private Tekening.Knoop knoop(Elementen.Element gevonden, Bounds plaats) {
        DRGElement element = gevonden.element();
        return new Tekening.Knoop(element.getId(), element.getName(), gevonden.model().equals(model.getName()) ? soort(element) : "extern", gevonden.model(),
                Elementen.logica(element).filter(DecisionTable.class::isInstance).isPresent(), plaats.getX(), plaats.getY(), plaats.getWidth(), plaats.getHeight());
    }

    private Optional<Tekening.Lijn> lijn(DMNEdge getekend) {
        List<double[]> punten = new ArrayList<>();
        getekend.getWaypoint().forEach(punt -> punten.add(new double[] {punt.getX(), punt.getY()}));
        return Optional.ofNullable(getekend.getDmnElementRef()).map(verwijzing -> lijnVanEis.get(verwijzing.getLocalPart()))
                .map(lijn -> new Tekening.Lijn(lijn.soort(), lijn.van(), lijn.naar(), punten));
    }

    private static String soort(DRGElement element) {
        if (element instanceof Decision) {
            return "beslissing";
        }
        if (element instanceof InputData) {
            return "invoer";
        }
        if (element instanceof BusinessKnowledgeModel) {
            return "functie";
        }
        return element instanceof DecisionService ? "dienst" : "bron";
    }
}
