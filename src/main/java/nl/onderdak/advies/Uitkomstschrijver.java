package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.chrono.ChronoPeriod;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Writes outcomes as they stand in an advice: fields in the order of the type, money with two decimals. */
public final class Uitkomstschrijver {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private final JsonGenerator json;

    Uitkomstschrijver(JsonGenerator json) {
        this.json = json;
    }

    /** The same as a tree, to compare. */
    public static JsonNode boom(Feittype type, Object waarde) {
        try (TokenBuffer buffer = new TokenBuffer(JSON, false)) {
            new Uitkomstschrijver(buffer).schrijf(type, waarde);
            return JSON.readTree(buffer.asParser());
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
    }

    void schrijf(Feittype type, Object waarde) throws IOException {
        if (waarde == null) {
            json.writeNull();
        } else if (type instanceof Feittype.Structuur structuur && waarde instanceof Map<?, ?> velden) {
            json.writeStartObject();
            for (Gegeven veld : structuur.velden()) {
                json.writeFieldName(veld.naam());
                schrijf(veld.type(), velden.get(veld.naam()));
            }
            json.writeEndObject();
        } else if (type instanceof Feittype.Lijst lijst && waarde instanceof List<?> onderdelen) {
            json.writeStartArray();
            for (Object onderdeel : onderdelen) {
                schrijf(lijst.element(), onderdeel);
            }
            json.writeEndArray();
        } else if (waarde instanceof BigDecimal getal) {
            json.writeNumber(type instanceof Feittype.Getal soort && soort.geld() ? getal.setScale(2, RoundingMode.HALF_UP) : getal);
        } else if (waarde instanceof Boolean jaNee) {
            json.writeBoolean(jaNee);
        } else if (waarde instanceof CharSequence || waarde instanceof TemporalAccessor) {
            json.writeString(waarde.toString());
        } else if (waarde instanceof ChronoPeriod termijn) {
            json.writeString(Period.from(termijn).toString());
        } else {
            ongetypeerd(waarde);
        }
    }

    private void ongetypeerd(Object waarde) throws IOException {
        Feittype vrij = new Feittype.Vrij("Any", "");
        if (waarde instanceof Map<?, ?> velden) {
            json.writeStartObject();
            for (Map.Entry<?, ?> veld : velden.entrySet()) {
                json.writeFieldName(String.valueOf(veld.getKey()));
                schrijf(vrij, veld.getValue());
            }
            json.writeEndObject();
        } else if (waarde instanceof Iterable<?> onderdelen) {
            json.writeStartArray();
            for (Object onderdeel : onderdelen) {
                schrijf(vrij, onderdeel);
            }
            json.writeEndArray();
        } else {
            json.writeString(waarde.toString());
        }
    }
}
