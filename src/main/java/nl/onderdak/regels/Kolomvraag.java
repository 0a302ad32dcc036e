package nl.onderdak.regels;

import org.kie.dmn.feel.codegen.feel11.CompiledFEELExpression;
import org.kie.dmn.feel.lang.EvaluationContext;

/** What a column of a table looks at. */
final class Kolomvraag implements CompiledFEELExpression {

    private final CompiledFEELExpression uitdrukking;

    Kolomvraag(CompiledFEELExpression uitdrukking) {
        this.uitdrukking = uitdrukking;
    }

    @Override
    public Object apply(EvaluationContext omgeving) {
        return omgeving instanceof Omgeving eigen ? eigen.eenmaal(this, uitdrukking) : uitdrukking.apply(omgeving);
    }
}
