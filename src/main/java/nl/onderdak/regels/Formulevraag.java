package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.EvaluatorResult;
import org.kie.dmn.api.core.event.DMNRuntimeEventManager;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.core.ast.DMNLiteralExpressionEvaluator;
import org.kie.dmn.core.ast.EvaluatorResultImpl;
import org.kie.dmn.feel.codegen.feel11.CompiledFEELExpression;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.model.api.LiteralExpression;

/** Asks a formula in an {@link Omgeving}. When there is anything to say of it the engine asks again, so that what it says is its own. */
final class Formulevraag extends DMNLiteralExpressionEvaluator {

    private final FEELImpl taal;
    private final ClassLoader klassen;

    Formulevraag(DMNLiteralExpressionEvaluator motor, LiteralExpression tekst, FEELImpl taal, ClassLoader klassen) {
        super(motor.getExpression(), tekst, taal);
        this.taal = taal;
        this.klassen = klassen;
    }

    @Override
    public EvaluatorResult evaluate(DMNRuntimeEventManager melder, DMNResult resultaat) {
        int eerder = resultaat.getMessages().size();
        List<FEELEvent> gezegd = new ArrayList<>();
        Omgeving omgeving = Omgeving.van(resultaat.getContext().getAll(), taal, klassen, true, gezegd::add);
        omgeving.setDMNRuntime(melder.getRuntime());
        Object waarde = ((CompiledFEELExpression) getExpression()).apply(omgeving);
        boolean stil = gezegd.isEmpty() && resultaat.getMessages().size() == eerder;
        return stil ? new EvaluatorResultImpl(waarde, EvaluatorResult.ResultType.SUCCESS) : super.evaluate(melder, resultaat);
    }

    static boolean isKlacht(FEELEvent gezegd) {
        return gezegd.getSeverity() == FEELEvent.Severity.ERROR || gezegd.getSeverity() == FEELEvent.Severity.WARN;
    }
}
