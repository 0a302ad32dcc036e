package nl.onderdak.regels;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.core.api.DMNExpressionEvaluator;
import org.kie.dmn.core.ast.BusinessKnowledgeModelNodeImpl;
import org.kie.dmn.core.ast.DMNDTExpressionEvaluator;
import org.kie.dmn.core.ast.DMNFunctionDefinitionEvaluator;
import org.kie.dmn.core.ast.DecisionNodeImpl;
import org.kie.dmn.feel.runtime.decisiontables.DTDecisionRule;
import org.kie.dmn.feel.runtime.decisiontables.DecisionTableImpl;
import org.kie.dmn.feel.runtime.functions.DTInvokerFunction;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Expression;

/**
 * A row of a table as the engine holds it.
 *
 * @param tekst as it stands in the model
 * @param rij   compiled; its cells can be replaced
 */
record Motorrij(DecisionRule tekst, DTDecisionRule rij) {

    /** All rows of a model that compiled without a fault. */
    static Stream<Motorrij> van(DMNModel model) {
        return Stream.concat(
                model.getDecisions().stream().map(DecisionNodeImpl.class::cast).flatMap(knoop -> van(knoop.getDecision().getExpression(), knoop.getEvaluator())),
                model.getBusinessKnowledgeModels().stream().map(BusinessKnowledgeModelNodeImpl.class::cast)
                        .flatMap(knoop -> van(knoop.getBusinessKnowledModel().getEncapsulatedLogic().getExpression(), knoop.getEvaluator())));
    }

    private static Stream<Motorrij> van(Expression tekst, DMNExpressionEvaluator logica) {
        if (logica instanceof DMNFunctionDefinitionEvaluator functie) {
            return van(tekst, functie.getEvaluator());
        }
        if (!(tekst instanceof DecisionTable tabel) || !(logica instanceof DMNDTExpressionEvaluator motor)) {
            return Stream.empty();
        }
        DecisionTableImpl motortabel = tabel(motor).getDecisionTable();
        List<?> rijen = (List<?>) veld(DecisionTableImpl.class, motortabel, "decisionRules");
        return IntStream.range(0, rijen.size()).mapToObj(i -> new Motorrij(tabel.getRule().get(i), (DTDecisionRule) rijen.get(i)));
    }

    /** The engine asks what a cell was translated into along a way round; a cell that needs none is asked at once. */
    void neemCellenOver() {
        for (int kolom = 0; kolom < rij.getInputEntry().size(); kolom++) {
            int plaats = kolom;
            Celvertaler.zonderMotor(tekst.getInputEntry().get(kolom).getText()).ifPresent(cel -> rij.getInputEntry().set(plaats, cel));
        }
    }

    static DTInvokerFunction tabel(DMNDTExpressionEvaluator motor) {
        return (DTInvokerFunction) veld(DMNDTExpressionEvaluator.class, motor, "dt");
    }

    /** The engine shows its compiled tables to nobody. */
    private static Object veld(Class<?> soort, Object van, String naam) {
        try {
            Field veld = soort.getDeclaredField(naam);
            veld.setAccessible(true);
            return veld.get(van);
        } catch (ReflectiveOperationException anderemotor) {
            throw new IllegalStateException("This version of the engine keeps its tables elsewhere", anderemotor);
        }
    }
}
