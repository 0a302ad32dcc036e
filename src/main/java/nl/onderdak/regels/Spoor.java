package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/** Notes which rows fire, in order of evaluation. One per rule set; an evaluation runs on one thread. */
final class Spoor implements DMNRuntimeEventListener {

    private final ThreadLocal<List<String>> lopend = new ThreadLocal<>();

    void begin() {
        lopend.set(new ArrayList<>());
    }

    /** Ids of the rows that fired since {@link #begin()}, with repeats. */
    List<String> eindig() {
        List<String> rijen = lopend.get();
        lopend.remove();
        return rijen;
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent gebeurtenis) {
        List<String> rijen = lopend.get();
        if (rijen != null) {
            rijen.addAll(gebeurtenis.getSelectedIds());
        }
    }
}
