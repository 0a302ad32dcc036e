package nl.onderdak.toewijzing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A plan, with the proof of how good it can be at most.
 *
 * @param prijzen per municipality what a place for one more person would be worth, in the unit of the values
 * @param duur time per phase; not part of what is the same every time
 */
public record Uitkomst(Plan plan, Certificaat certificaat, List<BigDecimal> prijzen, Map<Voortgang.Fase, Duration> duur) {

    public Uitkomst {
        prijzen = List.copyOf(prijzen);
        duur = Map.copyOf(duur);
    }

    /** Upper bound on the value of any plan. */
    public BigDecimal grens() {
        return certificaat.duaal();
    }

    /** Value of the plan as part of the bound; only says something for a bound above zero. */
    public double verhouding() {
        return certificaat.duaal().signum() == 0 ? 1 : BigDecimal.valueOf(plan.waarde()).divide(certificaat.duaal(), MathContext.DECIMAL64).doubleValue();
    }
}
