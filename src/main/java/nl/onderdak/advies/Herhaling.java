package nl.onderdak.advies;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.JsonPointer;

/**
 * A stored advice made again.
 *
 * @param gelijk      whether every byte is the same
 * @param verschillen the first 200 places that differ; empty when they are equal
 */
record Herhaling(UUID advies, String model, String regelset, boolean gelijk, List<Verschil> verschillen) {

    private static final int MEESTE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /**
     * @param pointer place in the answer
     * @param was     what stands there in the stored answer, null when nothing does
     * @param wordt   what comes out now
     */
    record Verschil(String pointer, String was, String wordt) {
    }

    static Herhaling van(UUID advies, String model, String regelset, byte[] was, byte[] wordt) {
        if (Arrays.equals(was, wordt)) {
            return new Herhaling(advies, model, regelset, true, List.of());
        }
        List<Verschil> verschillen = new ArrayList<>();
        vergelijk("", lees(was), lees(wordt), verschillen);
        if (verschillen.isEmpty()) {
            verschillen.add(new Verschil("", "dezelfde inhoud, anders geschreven", "dezelfde inhoud, anders geschreven"));
        }
        return new Herhaling(advies, model, regelset, false, verschillen);
    }

    static JsonNode lees(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("What was stored is JSON", onmogelijk);
        }
    }

    private static void vergelijk(String pointer, JsonNode was, JsonNode wordt, List<Verschil> verschillen) {
        if (verschillen.size() == MEESTE || was != null && was.equals(wordt)) {
            return;
        }
        if (was != null && wordt != null && was.isObject() && wordt.isObject()) {
            TreeSet<String> namen = new TreeSet<>();
            was.fieldNames().forEachRemaining(namen::add);
            wordt.fieldNames().forEachRemaining(namen::add);
            namen.forEach(naam -> vergelijk(JsonPointer.onder(pointer, naam), was.get(naam), wordt.get(naam), verschillen));
        } else if (was != null && wordt != null && was.isArray() && wordt.isArray()) {
            for (int i = 0; i < Math.max(was.size(), wordt.size()); i++) {
                vergelijk(JsonPointer.onder(pointer, i), was.get(i), wordt.get(i), verschillen);
            }
        } else {
            verschillen.add(new Verschil(pointer, tekst(was), tekst(wordt)));
        }
    }

    private static String tekst(JsonNode waarde) {
        return waarde == null ? null : Feitenlezer.kort(waarde.toString());
    }
}
