package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/** A request that passed the door: what of which rule set is asked, with which facts. */
@RequestScoped
public class Verzoek {

    private Regelset regelset;
    private Beslismodel model;
    private JsonNode gestuurd;
    private Map<String, Object> feiten;

    void toegelaten(Regelset regelset, Beslismodel model, JsonNode gestuurd, Map<String, Object> feiten) {
        this.regelset = regelset;
        this.model = model;
        this.gestuurd = gestuurd;
        this.feiten = feiten;
    }

    /** A question to rules instead of a model. */
    void toegelaten(Regelset regelset, JsonNode gestuurd, Map<String, Object> feiten) {
        toegelaten(regelset, null, gestuurd, feiten);
    }

    /** The rule set in force when the request came in; the whole request uses this one. */
    public Regelset regelset() {
        return regelset;
    }

    /** The model that is asked for advice; null when the question is one to rules. */
    public Beslismodel model() {
        return model;
    }

    /** The facts as they were sent. */
    public JsonNode gestuurd() {
        return gestuurd;
    }

    /** The facts as the engine needs them: typed, with everything that was not given made explicit. */
    public Map<String, Object> feiten() {
        return feiten;
    }
}
