package nl.onderdak.vergelijking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import nl.onderdak.archief.Feitenarchief;

/** The facts of stored advices, as they were sent. */
@ApplicationScoped
public class Bewaardefeiten {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Feitenarchief archief;

    Bewaardefeiten(Feitenarchief archief) {
        this.archief = archief;
    }

    /** The newest first. */
    List<JsonNode> van(String model, int meeste) {
        return archief.van(model, meeste).stream().map(bewaard -> lees(bewaard.feiten())).toList();
    }

    /**
     * Of the advices of a period.
     *
     * @param model name of the model that was asked
     */
    public record Bewaard(String model, JsonNode feiten) {
    }

    /**
     * The newest first.
     *
     * @param van first moment
     * @param tot first moment after the period
     */
    public List<Bewaard> tussen(Instant van, Instant tot, int meeste) {
        return archief.tussen(van, tot, meeste).stream().map(bewaard -> new Bewaard(bewaard.model(), lees(bewaard.feiten()))).toList();
    }

    private static JsonNode lees(byte[] feiten) {
        try {
            return JSON.readTree(feiten);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("What was stored was written by this service", onmogelijk);
        }
    }
}
