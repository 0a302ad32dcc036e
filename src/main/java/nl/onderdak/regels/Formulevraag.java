package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.EvaluatorResult;
import org.kie.dmn.api.core.event.DMNRuntimeEventManager;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.core.ast.DMNLiteralExpressionEvaluator;
import org.kie.dmn.core.ast.EvaluatorResultImpl;
import org.kie.dmn.core.impl.DMNResultImpl;
import org.kie.dmn.core.util.Msg;
import org.kie.dmn.core.util.MsgUtil;
import org.kie.dmn.feel.codegen.feel11.CompiledFEELExpression;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.model.api.LiteralExpression;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a formula in an {@link Omgeving}. */
final class Formulevraag extends DMNLiteralExpressionEvaluator {

    /** That of the engine, which the settings keep silent: what is said holds facts. */
    private static final Logger LOGBOEK = LoggerFactory.getLogger(DMNLiteralExpressionEvaluator.class);
    private static final int GENOEMD = 50;

    private final LiteralExpression tekst;
    private final Taal taal;

    Formulevraag(DMNLiteralExpressionEvaluator motor, LiteralExpression tekst, Taal taal) {
        super(motor.getExpression(), tekst, taal.motor());
        this.tekst = tekst;
        this.taal = taal;
    }

    @Override
    public EvaluatorResult evaluate(DMNRuntimeEventManager melder, DMNResult resultaat) {
        int eerder = resultaat.getMessages().size();
        List<FEELEvent> gezegd = new ArrayList<>();
        Omgeving omgeving = Omgeving.van(resultaat.getContext().getAll(), taal, true, gezegd::add);
        omgeving.setDMNRuntime(melder.getRuntime());
        Object waarde = ((CompiledFEELExpression) getExpression()).apply(omgeving);
        gezegd.addAll(vanFuncties(resultaat.getMessages().subList(eerder, resultaat.getMessages().size())));
        gezegd.forEach(deel -> meld(deel, (DMNResultImpl) resultaat));
        boolean fout = gezegd.stream().anyMatch(deel -> deel.getSeverity() == FEELEvent.Severity.ERROR);
        boolean soepel = taal.motor().getFeelDialect() == FEELDialect.BFEEL && waarde != null;
        return new EvaluatorResultImpl(waarde, fout && !soepel ? EvaluatorResult.ResultType.FAILURE : EvaluatorResult.ResultType.SUCCESS);
    }

    /** What the functions that the formula asks complained of, is also of the formula; each thing once. */
    private static Collection<FEELEvent> vanFuncties(List<DMNMessage> berichten) {
        return berichten.stream().filter(bericht -> bericht.getSeverity() == DMNMessage.Severity.WARN || bericht.getSeverity() == DMNMessage.Severity.ERROR)
                .map(DMNMessage::getFeelEvent).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void meld(FEELEvent gezegd, DMNResultImpl resultaat) {
        MsgUtil.reportMessage(LOGBOEK, DMNMessage.Severity.valueOf(gezegd.getSeverity().name()), tekst, resultaat, null, gezegd, Msg.FEEL_EVENT_EVAL_LITERAL_EXPRESSION,
                gezegd.getSeverity().toString(), MsgUtil.clipString(tekst.getText(), GENOEMD), gezegd.getMessage());
    }
}
