package nl.onderdak.controle;

import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;

/** The checks that need nothing but one table: its rows with their annotations, and its calendar. */
public final class Tabelregels {

    private Tabelregels() {
    }

    /**
     * @param element the decision or function the table stands in
     * @return every finding; empty when the rows are in order
     */
    public static List<Bevinding> controleer(Definitions model, DRGElement element, DecisionTable tabel) {
        Modelbeeld beeld = new Modelbeeld(List.of(model), List.of(new Modelbeeld.Tabel(model, element, tabel)));
        List<Bevinding> bevindingen = new ArrayList<>(Rijcontrole.controleer(beeld));
        bevindingen.addAll(Kalendercontrole.controleer(beeld));
        return bevindingen;
    }
}
