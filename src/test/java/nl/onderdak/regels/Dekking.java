package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.onderdak.gevolg.Tabelwaarde;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.types.BuiltInType;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.InputClause;

/**
 * Which rows the cases hit, and which bounds they test from both sides: a case in which the row fires with the value on
 * the edge inside, and a case in which its table is asked with the value next to it outside.
 */
final class Dekking implements DMNRuntimeEventListener {

    /** A table; {@code begrensd} are the ids of its columns with a bound, the only ones whose values are looked at. */
    private record Tabel(String model, String naam, DecisionTable tabel, Set<String> begrensd, List<Waarneming> waarnemingen) {
    }

    private record Waarneming(Object[] waarden, Set<String> rijen) {
    }

    record Model(int rijen, int geraakt, int grenzen, int getest, List<String> gemist) {
    }

    private final FEEL feel = FEELBuilder.builder().build();
    private final List<Tabel> tabellen = new ArrayList<>();
    private final Map<String, Tabel> tabelVanRij = new HashMap<>();
    /** By what the engine says of a table when no row fired: two models can have one of the same name. */
    private final Map<String, List<Tabel>> tabellenVanNaam = new HashMap<>();
    private final Map<String, CompiledExpression> uitdrukkingen = new HashMap<>();

    Dekking(Regelset regelset) {
        for (DMNModel model : regelset.motor().getModels()) {
            for (DRGElement element : model.getDefinitions().getDrgElement()) {
                if (uitdrukking(element) instanceof DecisionTable tabel) {
                    Tabel gevonden = new Tabel(model.getName(), element.getName(), tabel, begrensd(tabel), new ArrayList<>());
                    tabellen.add(gevonden);
                    tabel.getRule().forEach(rij -> tabelVanRij.put(rij.getId(), gevonden));
                    tabellenVanNaam.computeIfAbsent(naam(element.getName(), tabel.getId()), leeg -> new ArrayList<>()).add(gevonden);
                }
            }
        }
        regelset.motor().addListener(this);
    }

    private static Set<String> begrensd(DecisionTable tabel) {
        Set<String> kolommen = new HashSet<>();
        for (int i = 0; i < tabel.getInput().size(); i++) {
            InputClause kolom = tabel.getInput().get(i);
            int plaats = i;
            if (tabel.getRule().stream().anyMatch(rij -> !Grens.van(rij.getInputEntry().get(plaats).getText(), kolom).isEmpty())) {
                kolommen.add(kolom.getId());
            }
        }
        return kolommen;
    }

    private static String naam(String knoop, String tabel) {
        return knoop + "#" + tabel;
    }

    private static Expression uitdrukking(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return beslissing.getExpression();
        }
        return element instanceof BusinessKnowledgeModel kennis ? kennis.getEncapsulatedLogic().getExpression() : null;
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent gebeurtenis) {
        List<Tabel> kandidaten = gebeurtenis.getSelectedIds().isEmpty()
                ? tabellenVanNaam.getOrDefault(naam(gebeurtenis.getNodeName(), gebeurtenis.getDecisionTableId()), List.of())
                : List.of(tabelVanRij.get(gebeurtenis.getSelectedIds().get(0)));
        for (Tabel tabel : kandidaten) {
            Map<String, Object> context = gebeurtenis.getResult().getContext().getAll();
            Object[] waarden = tabel.tabel().getInput().stream()
                    .map(kolom -> tabel.begrensd().contains(kolom.getId()) ? waarde(kolom.getInputExpression().getText(), context) : null).toArray();
            tabel.waarnemingen().add(new Waarneming(waarden, new HashSet<>(gebeurtenis.getSelectedIds())));
        }
    }

    private Object waarde(String uitdrukking, Map<String, Object> context) {
        return Tabelwaarde.isPad(uitdrukking) ? Tabelwaarde.van(context, uitdrukking) : feel.evaluate(uitdrukkingen.computeIfAbsent(uitdrukking, nieuw -> {
            CompilerContext namen = feel.newCompilerContext();
            context.keySet().forEach(naam -> namen.addInputVariableType(naam, BuiltInType.UNKNOWN));
            return feel.compile(nieuw, namen);
        }), context);
    }

    /** Per model what was reached and, in Dutch, what was not. */
    Map<String, Model> uitkomst() {
        Map<String, Model> modellen = new TreeMap<>();
        for (Tabel tabel : tabellen) {
            modellen.merge(tabel.model(), tel(tabel), Dekking::samen);
        }
        return modellen;
    }

    private static Model tel(Tabel tabel) {
        int geraakt = 0;
        int grenzen = 0;
        int getest = 0;
        List<String> gemist = new ArrayList<>();
        for (DecisionRule rij : tabel.tabel().getRule()) {
            if (tabel.waarnemingen().stream().anyMatch(waarneming -> waarneming.rijen().contains(rij.getId()))) {
                geraakt++;
            } else {
                gemist.add("rij " + rij.getId() + " (" + tabel.naam() + ") wordt door geen geval geraakt");
            }
            for (int i = 0; i < rij.getInputEntry().size(); i++) {
                for (Grens grens : Grens.van(rij.getInputEntry().get(i).getText(), tabel.tabel().getInput().get(i))) {
                    int kolom = i;
                    grenzen++;
                    boolean binnen = tabel.waarnemingen().stream().anyMatch(waarneming ->
                            waarneming.rijen().contains(rij.getId()) && grens.kant(waarneming.waarden()[kolom]) == Grens.Kant.BINNEN);
                    boolean buiten = tabel.waarnemingen().stream().anyMatch(waarneming ->
                            grens.kant(waarneming.waarden()[kolom]) == Grens.Kant.BUITEN);
                    if (binnen && buiten) {
                        getest++;
                    } else {
                        gemist.add("grens " + grens + " van rij " + rij.getId() + " (" + tabel.naam() + "): geen geval "
                                + (binnen ? "" : "op de grens") + (binnen || buiten ? "" : " en ") + (buiten ? "" : "er net buiten"));
                    }
                }
            }
        }
        return new Model(tabel.tabel().getRule().size(), geraakt, grenzen, getest, gemist);
    }

    private static Model samen(Model a, Model b) {
        List<String> gemist = new ArrayList<>(a.gemist());
        gemist.addAll(b.gemist());
        return new Model(a.rijen() + b.rijen(), a.geraakt() + b.geraakt(), a.grenzen() + b.grenzen(), a.getest() + b.getest(), gemist);
    }
}
