package nl.onderdak.controle;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.regels.Regelbestand;
import org.kie.dmn.backend.marshalling.v1x.DMNMarshallerFactory;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.HitPolicy;

/** The models of a set as they are written, before compilation. */
record Modelbeeld(List<Definitions> modellen, List<Tabel> tabellen) {

    /** A decision table and the element it stands in. */
    record Tabel(Definitions model, DRGElement element, DecisionTable tabel) {

        String naam() {
            return element.getName();
        }

        boolean verzamelt() {
            return tabel.getHitPolicy() == HitPolicy.COLLECT;
        }
    }

    static Modelbeeld van(List<Regelbestand> bestanden) {
        List<Definitions> modellen = new ArrayList<>();
        List<Tabel> tabellen = new ArrayList<>();
        for (Regelbestand bestand : bestanden) {
            Definitions model = DMNMarshallerFactory.newDefaultMarshaller()
                    .unmarshal(new StringReader(new String(bestand.inhoud(), StandardCharsets.UTF_8)));
            modellen.add(model);
            for (DRGElement element : model.getDrgElement()) {
                if (uitdrukking(element) instanceof DecisionTable tabel) {
                    tabellen.add(new Tabel(model, element, tabel));
                }
            }
        }
        return new Modelbeeld(modellen, tabellen);
    }

    static Expression uitdrukking(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return beslissing.getExpression();
        }
        if (element instanceof BusinessKnowledgeModel kennis && kennis.getEncapsulatedLogic() != null) {
            return kennis.getEncapsulatedLogic().getExpression();
        }
        return null;
    }

    Set<String> verzamelendeTabellen() {
        return tabellen.stream().filter(Tabel::verzamelt).map(tabel -> tabel.tabel().getId()).collect(Collectors.toSet());
    }

    String modelVanTabel(String tabelId) {
        return tabellen.stream().filter(tabel -> tabel.tabel().getId().equals(tabelId)).map(tabel -> tabel.model().getName())
                .findFirst().orElse("regelset");
    }
}
