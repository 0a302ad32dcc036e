package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.onderdak.ontleding.Feit;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/**
 * What would change this outcome?
 *
 * @param feiten the facts as they were sent; they passed the door
 * @param gevraagd paths into the outcome that should become different; at least one
 * @param vast places of facts that may not change
 * @param kan places of the only facts that may change; empty: all
 */
record Vraag(Regelset regelset, Beslismodel model, JsonNode feiten, List<String> gevraagd, List<String> vast, List<String> kan, Zoekgrens grens) {

    /** The decisions that the paths start in, in the order of the model. */
    List<String> beslissingen() {
        return model.uitkomsten().stream().map(uitkomst -> uitkomst.naam())
                .filter(naam -> gevraagd.stream().anyMatch(pad -> pad.equals(naam) || pad.startsWith(naam + "."))).toList();
    }

    boolean mag(Feit feit) {
        return vast.stream().noneMatch(feit::onder) && (kan.isEmpty() || kan.stream().anyMatch(feit::onder));
    }
}
