package nl.onderdak.leeszaal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import nl.onderdak.geval.Geval;

/**
 * A case as it is answered.
 *
 * @param verzoek the body that is posted to the model
 * @param verwacht expected text per dotted path of the outcome
 * @param fouten expected codes of a refusal
 * @param rijen rows that must be among the reasons
 */
record Gevalbeschrijving(
        String id,
        String model,
        String omschrijving,
        List<String> feiten,
        ObjectNode verzoek,
        Map<String, String> verwacht,
        List<String> fouten,
        List<String> rijen) {

    /** A case in a list. */
    record Verwijzing(String id, String model, String omschrijving) {

        static Verwijzing van(Geval geval) {
            return new Verwijzing(geval.id(), geval.model(), geval.omschrijving());
        }
    }

    static Gevalbeschrijving van(Geval geval) {
        return new Gevalbeschrijving(geval.id(), geval.model(), geval.omschrijving(), geval.feiten(), geval.verzoek(), geval.verwacht(),
                geval.fouten(), geval.rijen());
    }
}
