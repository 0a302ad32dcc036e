package nl.onderdak.geval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * One case.
 *
 * @param id unique over all cases, for example {@code LFG-G001}
 * @param feiten ids of docs/recht from which the expectation was derived by hand
 * @param verzoek the request body
 * @param verwacht expected text per dotted path in {@code uitkomst}
 * @param fouten expected codes of a refusal, or codes with the fact ({@code buiten-bereik op plan.opgave}); empty when advice is expected
 * @param rijen row ids that must be among the reasons
 */
public record Geval(
        String id,
        String model,
        List<String> feiten,
        String omschrijving,
        ObjectNode verzoek,
        Map<String, String> verwacht,
        List<String> fouten,
        List<String> rijen) {

    /** Text in a case for an outcome that is null or an empty list. */
    public static final String LEEG = "(leeg)";

    /** Whether it also says about which facts a refusal must be. */
    public boolean noemtVeld() {
        return fouten.stream().anyMatch(Weigergrond::noemtVeld);
    }

    @Override
    public String toString() {
        return id + " " + omschrijving;
    }
}
