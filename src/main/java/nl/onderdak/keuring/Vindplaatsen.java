package nl.onderdak.keuring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.OutputClause;

/** Where in the tables of a draft an id stands: a table, a column, a row or a cell. */
final class Vindplaatsen {

    private final Map<String, Plaats> plaatsen = new HashMap<>();

    Vindplaatsen(Conceptbeeld beeld) {
        beeld.modellen().values().stream().flatMap(model -> beeld.tabellen(model).stream()).forEach(this::voegToe);
    }

    private void voegToe(Tabelbeeld tabel) {
        Plaats plaats = tabel.plaats();
        zet(plaats, tabel.naam());
        zet(plaats, tabel.tabel().getId());
        tabel.tabel().getInput().forEach(kolom -> zet(plaats.kolom(String.valueOf(kolom.getId())), kolom.getId()));
        tabel.tabel().getOutput().forEach(kolom -> zet(plaats.kolom(String.valueOf(kolom.getId())), kolom.getId()));
        for (DecisionRule rij : tabel.tabel().getRule()) {
            Plaats bijRij = plaats.rij(String.valueOf(rij.getId()));
            zet(bijRij, rij.getId());
            for (int i = 0; i < Math.min(rij.getInputEntry().size(), tabel.tabel().getInput().size()); i++) {
                InputClause kolom = tabel.tabel().getInput().get(i);
                cel(bijRij, rij.getInputEntry().get(i), kolom);
            }
            for (int i = 0; i < Math.min(rij.getOutputEntry().size(), tabel.tabel().getOutput().size()); i++) {
                OutputClause kolom = tabel.tabel().getOutput().get(i);
                cel(bijRij, rij.getOutputEntry().get(i), kolom);
            }
        }
    }

    private void cel(Plaats plaats, DMNElement cel, DMNElement kolom) {
        zet(plaats.kolom(String.valueOf(kolom.getId())), cel.getId());
    }

    private void zet(Plaats plaats, String id) {
        plaatsen.putIfAbsent(plaats.model() + " " + id, plaats);
    }

    /** @param model name of the model, or of its file */
    Plaats van(String model, String id) {
        String naam = model.replaceFirst("\\.dmn$", "");
        return Optional.ofNullable(plaatsen.get(naam + " " + id)).orElseGet(() -> Plaats.model(naam));
    }
}
