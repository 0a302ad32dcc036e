package nl.onderdak.waarneming;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes an act as OpenTelemetry does in JSON (OTLP), with the attributes of the Logboek Dataverwerkingen. */
final class Logboekspan {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int INTERN = 1;

    private Logboekspan() {
    }

    static String schrijf(Handeling handeling, Logboek.Status status, URI activiteit, String soortVerwijzing, Map<String, String> eigen) {
        Herkomst herkomst = handeling.herkomst();
        ObjectNode span = JSON.createObjectNode();
        span.put("traceId", herkomst.trace());
        span.put("spanId", handeling.span());
        herkomst.bovenliggend().ifPresent(boven -> span.put("parentSpanId", boven));
        span.put("name", "Advies over " + handeling.model());
        span.put("kind", INTERN);
        span.put("startTimeUnixNano", nano(handeling.begin()));
        span.put("endTimeUnixNano", nano(Instant.now()));
        ArrayNode kenmerken = span.putArray("attributes");
        kenmerk(kenmerken, "dpl.core.processing_activity_id", activiteit.toString());
        herkomst.betrokkene().ifPresent(wie -> {
            kenmerk(kenmerken, "dpl.core.data_subject_id", wie);
            kenmerk(kenmerken, "dpl.core.data_subject_id_type", soortVerwijzing);
        });
        herkomst.verwerker().ifPresent(door -> kenmerk(kenmerken, "dpl.core.foreign_operation.processor", door));
        eigen.forEach((naam, waarde) -> kenmerk(kenmerken, naam, waarde));
        span.putObject("status").put("code", status.ordinal());
        return span.toString();
    }

    /** A request to the logbook with these lines. */
    static String verzoek(List<String> regels, String versie) {
        ObjectNode bron = JSON.createObjectNode();
        ArrayNode kenmerken = bron.putArray("attributes");
        kenmerk(kenmerken, "service.name", "onderdak");
        kenmerk(kenmerken, "service.version", versie);
        return "{\"resourceSpans\":[{\"resource\":" + bron + ",\"scopeSpans\":[{\"scope\":{\"name\":\"nl.onderdak.logboek\"},\"spans\":["
                + String.join(",", regels) + "]}]}]}";
    }

    private static void kenmerk(ArrayNode kenmerken, String naam, String waarde) {
        kenmerken.addObject().put("key", naam).putObject("value").put("stringValue", waarde);
    }

    private static String nano(Instant moment) {
        return String.valueOf(moment.getEpochSecond() * 1_000_000_000L + moment.getNano());
    }
}
