package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/** Notes which rows fire, in order of evaluation. One per rule set; an evaluation runs on one thread. */
final class Spoor implements DMNRuntimeEventListener {

    private record Lopend(List<String> rijen, Consumer<Tabelgebruik> waarnemer) {
    }

    private final ThreadLocal<Lopend> lopend = new ThreadLocal<>();

    /** @param waarnemer hears of every table; null when nobody listens */
    void begin(Consumer<Tabelgebruik> waarnemer) {
        lopend.set(new Lopend(new ArrayList<>(), waarnemer));
    }

    /** Ids of the rows that fired since {@link #begin}, with repeats. */
    List<String> eindig() {
        List<String> rijen = lopend.get().rijen();
        lopend.remove();
        return rijen;
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent gebeurtenis) {
        Lopend nu = lopend.get();
        if (nu != null) {
            nu.rijen().addAll(gebeurtenis.getSelectedIds());
            if (nu.waarnemer() != null) {
                Map<String, Object> gezien = gebeurtenis.getResult().getContext().getAll();
                nu.waarnemer().accept(new Tabelgebruik(gebeurtenis.getNodeName(), List.copyOf(gebeurtenis.getSelectedIds()), gezien));
            }
        }
    }
}
