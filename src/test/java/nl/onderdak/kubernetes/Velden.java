package nl.onderdak.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether every field exists and has the right type: of Kubernetes' own kinds by its types, of others by a list of allowed fields. */
final class Velden {

    private static final Map<String, Class<?>> SOORTEN = Map.of(
            "v1 Namespace", Namespace.class,
            "v1 ServiceAccount", ServiceAccount.class,
            "v1 ConfigMap", ConfigMap.class,
            "v1 Service", Service.class,
            "apps/v1 Deployment", Deployment.class,
            "networking.k8s.io/v1 Ingress", Ingress.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class);
    /** The types would put an unknown field aside; here it must be an error. */
    private static final ObjectMapper STRENG = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated onderdeel) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
    private static final Set<String> TOEGESTAAN = toegestaan();

    private Velden() {
    }

    static List<String> fouten(Manifesten manifesten) {
        List<String> fouten = new ArrayList<>();
        for (ObjectNode document : manifesten.documenten()) {
            Class<?> soort = SOORTEN.get(soort(document));
            if (soort == null && TOEGESTAAN.stream().noneMatch(veld -> veld.startsWith(soort(document) + " "))) {
                fouten.add(soort(document) + " is a kind that nothing here checks");
                continue;
            }
            if (soort == null) {
                onbekend(document).forEach(veld -> fouten.add(Manifesten.wie(document) + ": " + veld + " is not in velden.txt"));
                continue;
            }
            try {
                STRENG.treeToValue(document, soort);
            } catch (JsonProcessingException fout) {
                fouten.add(Manifesten.wie(document) + ": " + fout.getMessage());
            }
        }
        return fouten;
    }

    private static String soort(JsonNode document) {
        return document.path("apiVersion").asText() + " " + Manifesten.soort(document);
    }

    private static Set<String> onbekend(ObjectNode document) {
        Set<String> velden = new TreeSet<>();
        document.fields().forEachRemaining(veld -> verzamel(soort(document) + " " + veld.getKey(), veld.getValue(), velden));
        velden.removeAll(TOEGESTAAN);
        velden.removeIf(veld -> veld.matches(".* (apiVersion|kind|metadata\\.(name|namespace|labels\\..*))"));
        return velden;
    }

    private static void verzamel(String pad, JsonNode waarde, Set<String> velden) {
        if (waarde.isArray()) {
            waarde.forEach(deel -> verzamel(pad, deel, velden));
        } else if (waarde.isObject() && !waarde.isEmpty()) {
            waarde.fields().forEachRemaining(veld -> verzamel(pad + "." + veld.getKey(), veld.getValue(), velden));
        } else {
            velden.add(pad);
        }
    }

    private static Set<String> toegestaan() {
        try (var lijst = Velden.class.getResourceAsStream("/kubernetes/velden.txt")) {
            return new HashSet<>(new String(lijst.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
