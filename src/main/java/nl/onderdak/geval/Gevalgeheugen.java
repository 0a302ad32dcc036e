package nl.onderdak.geval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderdak.geval.Gevalproef.Verschil;
import nl.onderdak.regels.Regelset;
import org.kie.dmn.api.core.DMNModel;

/**
 * What came of cases, remembered for as long as the compiled model lives that was asked. Rule sets share the compiled models that did not change between
 * them, with everything those import: a case of such a model need not be tried again.
 */
@ApplicationScoped
public class Gevalgeheugen {

    /**
     * What came of one case.
     *
     * @param verschillen empty when the case passes
     * @param rijen ids of the rows that were applied; of facts that contradict each other only those of the check, because nothing else of that evaluation is used
     */
    public record Afloop(List<Verschil> verschillen, List<String> rijen) {
    }

    private final Map<DMNModel, Map<Geval, Afloop>> perModel = new WeakHashMap<>();

    /** Tries the case unless that was done before. */
    public Afloop van(Regelset regelset, Geval geval) {
        return vanModel(regelset.nodigModel(geval.model()).dmn()).computeIfAbsent(geval, nieuw -> probeer(regelset, nieuw));
    }

    private synchronized Map<Geval, Afloop> vanModel(DMNModel model) {
        return perModel.computeIfAbsent(model, nieuw -> new ConcurrentHashMap<>());
    }

    private static Afloop probeer(Regelset regelset, Geval geval) {
        Gevalproef proef = Gevalproef.van(regelset, geval);
        boolean tegenstrijdig = !proef.fouten().isEmpty() && !proef.rijen().isEmpty();
        return new Afloop(proef.verschillen(), tegenstrijdig ? Gevalproef.van(regelset, geval, List.of(), null).rijen() : proef.rijen());
    }
}
