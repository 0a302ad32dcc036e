package nl.onderdak.ontleding;

import java.util.HashMap;
import java.util.Map;
import org.kie.dmn.model.api.Definitions;

/**
 * What names mean while an expression is read.
 *
 * @param model the model it stands in
 * @param invoer input of that model, by name
 * @param eigen parameters and local names, which go before
 */
record Omgeving(Definitions model, Map<String, Waarde> invoer, Map<String, Waarde> eigen) {

    Omgeving met(String naam, Waarde waarde) {
        Map<String, Waarde> meer = new HashMap<>(eigen);
        meer.put(naam, waarde);
        return new Omgeving(model, invoer, meer);
    }

    /** The same model without local names, as its decisions see it. */
    Omgeving zonderEigen() {
        return new Omgeving(model, invoer, Map.of());
    }
}
