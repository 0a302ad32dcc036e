package nl.onderdak.regels;

import java.util.List;
import java.util.Optional;
import org.kie.dmn.api.core.DMNModel;

/**
 * A model that can be asked for advice: its contract and its compiled form.
 *
 * @param naam also the path of its address
 * @param invoer the facts it takes
 * @param uitkomsten its own decisions, in the order of the file, without the check on contradictory input
 * @param controle name of the decision that lists contradictions in the input, when the model has one
 */
public record Beslismodel(
        String naam,
        String omschrijving,
        List<Gegeven> invoer,
        List<Gegeven> uitkomsten,
        Optional<String> controle,
        DMNModel dmn) {

    /** Name of the optional decision that lists contradictions between facts. */
    public static final String ONGELDIGE_INVOER = "ongeldigeInvoer";
}
