package nl.onderdak.vergelijking;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.opslag.Gegevensbron;

/**
 * The facts of stored advices, without anything that says whose they are. Looked for among the newest advices only, along the index on time,
 * so that a large table costs no more than a small one; advices of an organisation are its own and are left out, and so are encrypted ones.
 */
@ApplicationScoped
public class Bewaardefeiten {

    private static final int NIEUWSTE = 20_000;
    private static final String ZOEK = "select feiten from (select model, sleutel_id, feiten from advies where eigenaar is null "
            + "order by eigenaar desc, tijdstip desc limit " + NIEUWSTE + ") nieuwste where model = ? and sleutel_id is null limit ?";
    private static final String ZOEK_PERIODE = "select model, feiten from advies where eigenaar is null and sleutel_id is null and tijdstip >= ? and tijdstip < ? "
            + "order by tijdstip desc limit ?";
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Gegevensbron bron;

    Bewaardefeiten(Gegevensbron bron) {
        this.bron = bron;
    }

    /** The newest first. */
    List<JsonNode> van(String model, int meeste) {
        List<byte[]> gevonden = bron.lees(verbinding -> {
            try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK)) {
                vraag.setString(1, model);
                vraag.setInt(2, meeste);
                List<byte[]> feiten = new ArrayList<>();
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        feiten.add(rij.getBytes(1));
                    }
                }
                return feiten;
            }
        });
        return gevonden.stream().map(Bewaardefeiten::lees).toList();
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
        return bron.lees(verbinding -> {
            try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK_PERIODE)) {
                vraag.setObject(1, van.atOffset(ZoneOffset.UTC));
                vraag.setObject(2, tot.atOffset(ZoneOffset.UTC));
                vraag.setInt(3, meeste);
                List<Bewaard> gevonden = new ArrayList<>();
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        gevonden.add(new Bewaard(rij.getString(1), lees(rij.getBytes(2))));
                    }
                }
                return gevonden;
            }
        });
    }

    private static JsonNode lees(byte[] feiten) {
        try {
            return JSON.readTree(feiten);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("What was stored was written by this service", onmogelijk);
        }
    }
}
