package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.EvaluatorResult;
import org.kie.dmn.api.core.ast.DMNNode;
import org.kie.dmn.api.core.event.DMNRuntimeEventManager;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.core.ast.DMNDTExpressionEvaluator;
import org.kie.dmn.core.ast.EvaluatorResultImpl;
import org.kie.dmn.core.compiler.RuntimeModeOption;
import org.kie.dmn.core.impl.DMNResultImpl;
import org.kie.dmn.core.impl.DMNRuntimeEventManagerUtils;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.runtime.decisiontables.DecisionTableImpl;
import org.kie.dmn.feel.runtime.functions.DTInvokerFunction;
import org.kie.dmn.feel.runtime.functions.FEELFnResult;

/** Asks a table in an {@link Omgeving}. When there is anything to complain of the engine asks again, so that its complaint is its own. */
final class Tabelvraag extends DMNDTExpressionEvaluator {

    private final DMNNode knoop;
    private final DecisionTableImpl tabel;
    private final FEELImpl taal;
    private final ClassLoader klassen;

    Tabelvraag(DMNNode knoop, DTInvokerFunction tabel, String id, FEELImpl taal, ClassLoader klassen) {
        super(knoop, taal, tabel);
        setDtNodeId(id);
        this.knoop = knoop;
        this.tabel = tabel.getDecisionTable();
        this.taal = taal;
        this.klassen = klassen;
    }

    @Override
    public EvaluatorResult evaluate(DMNRuntimeEventManager melder, DMNResult resultaat) {
        DMNRuntimeImpl motor = (DMNRuntimeImpl) melder.getRuntime();
        List<FEELEvent> gezegd = new ArrayList<>();
        Omgeving omgeving = Omgeving.van(resultaat.getContext().getAll(), taal, klassen, motor.getRuntimeModeOption() == RuntimeModeOption.MODE.LENIENT, gezegd::add);
        omgeving.setPerformRuntimeTypeCheck(motor.performRuntimeTypeCheck(((DMNResultImpl) resultaat).getModel()));
        FEELFnResult<Object> uitslag;
        try {
            uitslag = tabel.evaluate(omgeving, new Object[0]);
        } catch (RuntimeException fout) {
            return super.evaluate(melder, resultaat);
        }
        if (uitslag.isLeft() || gezegd.stream().anyMatch(Formulevraag::isKlacht)) {
            return super.evaluate(melder, resultaat);
        }
        DMNRuntimeEventManagerUtils.fireBeforeEvaluateDecisionTable(melder, knoop.getName(), tabel.getName(), getDtNodeId(), resultaat);
        EventResults rijen = processEvents(gezegd, melder, (DMNResultImpl) resultaat, knoop);
        DMNRuntimeEventManagerUtils.fireAfterEvaluateDecisionTable(melder, knoop.getName(), tabel.getName(), getDtNodeId(), resultaat, rijen.matchedRules, rijen.fired,
                rijen.matchedIds, rijen.firedIds, melder.getCurrentEvaluatingDecisionName());
        return new EvaluatorResultImpl(uitslag.getOrElse(null), EvaluatorResult.ResultType.SUCCESS);
    }
}
