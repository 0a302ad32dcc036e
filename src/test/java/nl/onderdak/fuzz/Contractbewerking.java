package nl.onderdak.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An operation as the published contract describes it.
 *
 * @param zoekvelden names of what may stand in the query
 * @param bodies     what may be sent, by media type: its example, or nothing when there is none
 */
record Contractbewerking(String methode, String pad, List<String> zoekvelden, Map<String, byte[]> bodies) {

    private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

    /** Every operation, in the order of the contract. */
    static List<Contractbewerking> lees(JsonNode contract) {
        List<Contractbewerking> gevonden = new ArrayList<>();
        contract.get("paths").properties().forEach(pad -> pad.getValue().properties().forEach(bewerking -> {
            if (METHODEN.contains(bewerking.getKey())) {
                List<String> zoekvelden = new ArrayList<>();
                for (JsonNode velden : List.of(pad.getValue().path("parameters"), bewerking.getValue().path("parameters"))) {
                    velden.forEach(veld -> {
                        if (veld.path("in").asText().equals("query")) {
                            zoekvelden.add(veld.get("name").textValue());
                        }
                    });
                }
                Map<String, byte[]> bodies = new LinkedHashMap<>();
                bewerking.getValue().at("/requestBody/content").properties()
                        .forEach(inhoud -> bodies.put(inhoud.getKey(), voorbeeld(inhoud.getValue()).getBytes(StandardCharsets.UTF_8)));
                gevonden.add(new Contractbewerking(bewerking.getKey().toUpperCase(Locale.ROOT), pad.getKey(), zoekvelden, bodies));
            }
        }));
        return gevonden;
    }

    private static String voorbeeld(JsonNode inhoud) {
        JsonNode eerste = inhoud.has("example") ? inhoud.get("example") : inhoud.path("examples").path(eersteNaam(inhoud)).path("value");
        return eerste.isTextual() ? eerste.textValue() : eerste.isMissingNode() ? "" : eerste.toString();
    }

    private static String eersteNaam(JsonNode inhoud) {
        return inhoud.path("examples").properties().stream().findFirst().map(Map.Entry::getKey).orElse("");
    }

    @Override
    public String toString() {
        return methode + " " + pad;
    }
}
