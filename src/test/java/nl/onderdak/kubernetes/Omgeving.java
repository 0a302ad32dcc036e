package nl.onderdak.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment of the container, as Kubernetes would make it. */
final class Omgeving {

    private Omgeving() {
    }

    /** What the manifests say themselves; what comes from elsewhere in the cluster is left out. */
    static Map<String, String> vast(Manifesten manifesten) {
        Map<String, String> omgeving = new LinkedHashMap<>();
        for (JsonNode bron : manifesten.container().path("envFrom")) {
            manifesten.een("ConfigMap", bron.at("/configMapRef/name").asText()).get("data").fields()
                    .forEachRemaining(veld -> omgeving.put(veld.getKey(), veld.getValue().asText()));
        }
        for (JsonNode veld : manifesten.container().path("env")) {
            if (veld.has("value")) {
                omgeving.put(veld.get("name").asText(), veld.get("value").asText());
            }
        }
        return omgeving;
    }

    /**
     * The whole of it.
     *
     * @param elders ConfigMaps and Secrets that are in no manifest, as {@code name/key}
     * @throws IllegalStateException when one is asked for that is not there
     */
    static Map<String, String> geheel(Manifesten manifesten, Map<String, String> elders) {
        Map<String, String> omgeving = vast(manifesten);
        for (JsonNode veld : manifesten.container().path("env")) {
            for (JsonNode verwijzing : veld.path("valueFrom")) {
                String plek = verwijzing.get("name").asText() + "/" + verwijzing.get("key").asText();
                if (elders.containsKey(plek)) {
                    omgeving.put(veld.get("name").asText(), elders.get(plek));
                } else if (!verwijzing.path("optional").asBoolean()) {
                    throw new IllegalStateException(plek + " is not there");
                }
            }
        }
        return omgeving;
    }
}
