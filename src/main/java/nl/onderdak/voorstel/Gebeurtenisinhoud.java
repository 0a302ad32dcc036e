package nl.onderdak.voorstel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import nl.onderdak.bewerking.Splitsing;

/**
 * What a proposal keeps of an event, as JSON in the database; null where the kind of event has no such thing.
 *
 * @param omschrijving what the proposal says about itself from now on
 * @param basis the rule set it changes from now on
 * @param bewerking what was asked
 * @param splitsingen where the text changed, by file, each list in the text as it stood just before
 * @param keert number of the event that this one undoes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Gebeurtenisinhoud(Omschrijving omschrijving, Basis basis, JsonNode bewerking, Map<String, List<Splitsing>> splitsingen, Integer keert) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** As a person wrote it. */
    record Omschrijving(String titel, String reden, String aanleiding) {
    }

    /**
     * @param regelset hash of models and rules
     * @param uitgave hash of all files, cases included
     */
    record Basis(String regelset, String uitgave) {
    }

    static Gebeurtenisinhoud leeg() {
        return new Gebeurtenisinhoud(null, null, null, null, null);
    }

    static Gebeurtenisinhoud van(Omschrijving omschrijving, Basis basis) {
        return new Gebeurtenisinhoud(omschrijving, basis, null, null, null);
    }

    static Gebeurtenisinhoud van(JsonNode bewerking, Map<String, List<Splitsing>> splitsingen) {
        return new Gebeurtenisinhoud(null, null, bewerking, splitsingen, null);
    }

    static Gebeurtenisinhoud keert(int nummer, Map<String, List<Splitsing>> splitsingen) {
        return new Gebeurtenisinhoud(null, null, null, splitsingen, nummer);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException("Records of texts can always be written", onmogelijk);
        }
    }

    static Gebeurtenisinhoud lees(String json) {
        try {
            return JSON.readValue(json, Gebeurtenisinhoud.class);
        } catch (JsonProcessingException beschadigd) {
            throw new IllegalStateException("What is stored of an event cannot be read", beschadigd);
        }
    }
}
