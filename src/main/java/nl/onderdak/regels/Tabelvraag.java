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
import org.kie.dmn.feel.runtime.functions.DTInvokerFunction;
import org.kie.dmn.feel.runtime.functions.FEELFnResult;

/** Asks a table in an {@link Omgeving}. */
final class Tabelvraag extends DMNDTExpressionEvaluator {

    /** The engine also hands over everything the table requires, which stands in the {@link Omgeving} already. */
    private static final Object[] NIETS = {};

    private final DMNNode knoop;
    private final DTInvokerFunction tabel;
    private final Taal taal;

    Tabelvraag(DMNNode knoop, DTInvokerFunction tabel, String id, Taal taal) {
        super(knoop, taal.motor(), tabel);
        setDtNodeId(id);
        this.knoop = knoop;
        this.tabel = tabel;
        this.taal = taal;
    }

    @Override
    public EvaluatorResult evaluate(DMNRuntimeEventManager melder, DMNResult resultaat) {
        DMNRuntimeImpl motor = (DMNRuntimeImpl) melder.getRuntime();
        DMNResultImpl hierin = (DMNResultImpl) resultaat;
        List<FEELEvent> gezegd = new ArrayList<>();
        Omgeving omgeving = Omgeving.van(resultaat.getContext().getAll(), taal, motor.getRuntimeModeOption() == RuntimeModeOption.MODE.LENIENT, gezegd::add);
        omgeving.setPerformRuntimeTypeCheck(motor.performRuntimeTypeCheck(hierin.getModel()));
        DMNRuntimeEventManagerUtils.fireBeforeEvaluateDecisionTable(melder, knoop.getName(), tabel.getName(), getDtNodeId(), resultaat);
        FEELFnResult<Object> uitkomst = tabel.invoke(omgeving, NIETS);
        if (uitkomst.isLeft()) {
            gezegd.add(uitkomst.cata(fout -> fout, geen -> null));
        }
        EventResults rijen = processEvents(gezegd, melder, hierin, knoop);
        DMNRuntimeEventManagerUtils.fireAfterEvaluateDecisionTable(melder, knoop.getName(), tabel.getName(), getDtNodeId(), resultaat, rijen.matchedRules, rijen.fired,
                rijen.matchedIds, rijen.firedIds, melder.getCurrentEvaluatingDecisionName());
        return new EvaluatorResultImpl(uitkomst.getOrElse(null), rijen.hasErrors ? EvaluatorResult.ResultType.FAILURE : EvaluatorResult.ResultType.SUCCESS);
    }
}
