package nl.onderdak.regels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;

/** Rows of all tables, and what each row and decision leans on. */
final class Tabellen {

    final Map<String, Rij> rijen = new LinkedHashMap<>();
    final Map<String, Set<Knoop>> steunVanRij = new HashMap<>();
    final Map<Knoop, Set<Knoop>> steunVanKnoop = new HashMap<>();

    private final Modellenindex index;
    private final List<String> fouten;

    Tabellen(Modellenindex index, List<String> fouten) {
        this.index = index;
        this.fouten = fouten;
    }

    void lees(Definitions model) {
        for (DRGElement element : model.getDrgElement()) {
            Expression uitdrukking = uitdrukking(element);
            if (uitdrukking != null) {
                Knoop knoop = new Knoop(model.getName(), element.getName());
                steunVanKnoop.put(knoop, index.vereist(model, element));
                if (uitdrukking instanceof DecisionTable tabel) {
                    lees(model, element, knoop, tabel);
                }
            }
        }
    }

    private void lees(Definitions model, DRGElement element, Knoop knoop, DecisionTable tabel) {
        new Rijenlezer(fouten).lees(knoop, tabel).forEach(this::voegToe);
        for (DecisionRule regel : tabel.getRule()) {
            Set<Knoop> steun = new LinkedHashSet<>();
            for (int i = 0; i < regel.getInputEntry().size(); i++) {
                String cel = regel.getInputEntry().get(i).getText().strip();
                if (!cel.equals("-")) {
                    steun.addAll(index.genoemd(model, element, tabel.getInput().get(i).getInputExpression().getText()));
                    steun.addAll(index.genoemd(model, element, cel));
                }
            }
            regel.getOutputEntry().forEach(uitkomst -> steun.addAll(index.genoemd(model, element, uitkomst.getText())));
            steunVanRij.put(regel.getId(), steun);
        }
    }

    /** Takes over what another rule set read from a model that is the same in this one, with all it leans on. */
    void neemOver(Regelset basis, String model) {
        Map<Knoop, Set<Knoop>> knopen = basis.steunVanModel(model);
        steunVanKnoop.putAll(knopen);
        basis.rijen().stream().filter(rij -> knopen.containsKey(rij.plaats())).forEach(rij -> {
            voegToe(rij);
            steunVanRij.put(rij.id(), basis.steunVan(rij));
        });
    }

    void voegToe(Rij rij) {
        if (rijen.putIfAbsent(rij.id(), rij) != null) {
            fouten.add("Rij-id " + rij.id() + " komt tweemaal voor; geef elke rij een eigen id.");
        }
    }

    private static Expression uitdrukking(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return beslissing.getExpression();
        }
        if (element instanceof BusinessKnowledgeModel kennis && kennis.getEncapsulatedLogic() != null) {
            return kennis.getEncapsulatedLogic().getExpression();
        }
        return null;
    }
}
