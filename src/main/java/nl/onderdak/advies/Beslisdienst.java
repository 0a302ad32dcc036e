package nl.onderdak.advies;

import java.util.Map;
import nl.onderdak.deur.Verzoek;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.FEELPropertyAccessible;
import org.kie.dmn.core.impl.DMNContextImpl;
import org.kie.dmn.core.impl.DMNResultImpl;
import org.kie.kogito.decision.DecisionModel;

/**
 * What a generated endpoint calls: gives advice on the request that passed the door, on the rule set it came in under, and
 * leaves it in the request. The endpoint itself gets an empty result, since its answer is replaced by the advice.
 */
final class Beslisdienst implements DecisionModel {

    private final Adviesverlening adviesverlening;
    private final Verzoek verzoek;
    private final Uitgaand uitgaand;

    Beslisdienst(Adviesverlening adviesverlening, Verzoek verzoek, Uitgaand uitgaand) {
        this.adviesverlening = adviesverlening;
        this.verzoek = verzoek;
        this.uitgaand = uitgaand;
    }

    @Override
    public DMNContext newContext(Map<String, Object> waarden) {
        return new DMNContextImpl();
    }

    @Override
    public DMNContext newContext(FEELPropertyAccessible waarden) {
        return new DMNContextImpl();
    }

    @Override
    public DMNResult evaluateAll(DMNContext genegeerd) {
        uitgaand.brief(adviesverlening.verleen(verzoek));
        DMNResultImpl leeg = new DMNResultImpl(verzoek.model().dmn());
        leeg.setContext(new DMNContextImpl());
        return leeg;
    }

    @Override
    public DMNResult evaluateDecisionService(DMNContext genegeerd, String dienst) {
        throw new IllegalStateException("De deur laat geen losse beslisdienst toe: " + dienst);
    }

    @Override
    public DMNModel getDMNModel() {
        return verzoek.model().dmn();
    }
}
