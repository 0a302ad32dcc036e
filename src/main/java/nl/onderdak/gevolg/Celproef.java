package nl.onderdak.gevolg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.FEELDialect;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.FEELEventListenersManager;
import org.kie.dmn.feel.runtime.UnaryTest;

/** Asks the engine whether a cell of literals applies to a value. One thread at a time. */
public final class Celproef {

    private static final String VRIJ = "-";

    private final FEEL feel = FEEL.newInstance(Celproef.class.getClassLoader(), List.of());
    private final EvaluationContext leeg = new EvaluationContextImpl(Celproef.class.getClassLoader(), new FEELEventListenersManager(), FEELDialect.FEEL);
    private final Map<String, List<UnaryTest>> toetsen = new HashMap<>();

    /** @param cel literals, intervals and comparisons, or {@code -} */
    public boolean geldt(String cel, Object waarde) {
        return cel.equals(VRIJ)
                || toetsen.computeIfAbsent(cel, feel::evaluateUnaryTests).stream().anyMatch(toets -> Boolean.TRUE.equals(toets.apply(leeg, waarde)));
    }
}
