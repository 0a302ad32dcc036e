package nl.onderdak.kubernetes;

import static nl.onderdak.kubernetes.Manifesten.elk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is asked of the pod of the service: rights, resources, probes, identity, image. */
final class Podeisen {

    static final List<Eis> ALLE = List.of(
            new Eis("pod security", Podeisen::rechten),
            new Eis("resources", Podeisen::middelen),
            new Eis("probes", Podeisen::peilingen),
            new Eis("identity", Podeisen::identiteit),
            new Eis("image", Podeisen::image));
    private static final Set<String> VEILIGE_VOLUMES =
            Set.of("configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private Podeisen() {
    }

    private static List<String> rechten(Manifesten manifesten) {
        ObjectNode pod = manifesten.pod();
        List<String> tekorten = new ArrayList<>();
        eis(tekorten, pod.at("/securityContext/runAsNonRoot").asBoolean(), "runAsNonRoot is not true");
        eis(tekorten, pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"), "seccompProfile is not RuntimeDefault");
        eis(tekorten, pod.path("initContainers").isEmpty(), "there are init containers, which nothing here checks");
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC", "hostUsers")) {
            eis(tekorten, !pod.has(host), host + " is set");
        }
        for (JsonNode container : pod.get("containers")) {
            JsonNode rechten = container.path("securityContext");
            eis(tekorten, rechten.has("allowPrivilegeEscalation") && !rechten.get("allowPrivilegeEscalation").asBoolean(), "privileges can grow");
            eis(tekorten, rechten.path("readOnlyRootFilesystem").asBoolean(), "the root file system can be written");
            eis(tekorten, rechten.at("/capabilities/drop").toString().equals("[\"ALL\"]"), "capabilities are kept");
            eis(tekorten, rechten.at("/capabilities/add").isMissingNode(), "capabilities are added");
            eis(tekorten, !rechten.path("privileged").asBoolean(), "the container is privileged");
            eis(tekorten, elk(container.path("ports")).noneMatch(poort -> poort.has("hostPort")), "a port of the host is taken");
            eis(tekorten, elk(container.path("volumeMounts")).anyMatch(plek -> plek.get("mountPath").asText().equals("/tmp")
                    && volume(pod, plek.get("name").asText()).has("emptyDir")), "/tmp is no emptyDir");
            for (JsonNode plek : container.path("volumeMounts")) {
                eis(tekorten, !volume(pod, plek.get("name").asText()).isMissingNode(), "volume " + plek.get("name").asText() + " does not exist");
            }
        }
        for (JsonNode volume : pod.path("volumes")) {
            volume.fieldNames().forEachRemaining(soort ->
                    eis(tekorten, soort.equals("name") || VEILIGE_VOLUMES.contains(soort), "volume of kind " + soort));
        }
        return tekorten;
    }

    private static JsonNode volume(ObjectNode pod, String naam) {
        return elk(pod.path("volumes")).filter(volume -> volume.get("name").asText().equals(naam)).findFirst().orElse(pod.path("volumes").path(naam));
    }

    private static List<String> middelen(Manifesten manifesten) {
        ObjectNode container = manifesten.container();
        List<String> tekorten = new ArrayList<>();
        for (String plek : List.of("/resources/requests/cpu", "/resources/requests/memory", "/resources/limits/memory")) {
            eis(tekorten, !container.at(plek).isMissingNode(), plek + " is missing");
        }
        eis(tekorten, Omgeving.vast(manifesten).getOrDefault("JDK_JAVA_OPTIONS", "").contains("-XX:MaxRAMPercentage="), "the heap has no share of the memory");
        return tekorten;
    }

    private static List<String> peilingen(Manifesten manifesten) {
        ObjectNode container = manifesten.container();
        List<String> tekorten = new ArrayList<>();
        eis(tekorten, container.at("/startupProbe/httpGet/path").asText().equals("/q/health/started"), "startupProbe");
        eis(tekorten, container.at("/livenessProbe/httpGet/path").asText().equals("/q/health/live"), "livenessProbe");
        eis(tekorten, container.at("/readinessProbe/httpGet/path").asText().equals("/q/health/ready"), "readinessProbe");
        for (String peiling : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            String poort = container.path(peiling).at("/httpGet/port").asText();
            eis(tekorten, elk(container.path("ports")).anyMatch(deze -> deze.get("name").asText().equals(poort)), peiling + " asks port " + poort);
        }
        // The port that the service listens on when nothing says otherwise.
        eis(tekorten, elk(container.path("ports")).anyMatch(poort -> poort.get("containerPort").asInt() == 8080), "no port 8080");
        return tekorten;
    }

    private static List<String> identiteit(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        String naam = manifesten.pod().path("serviceAccountName").asText();
        JsonNode account = manifesten.soort("ServiceAccount").stream().filter(deze -> Manifesten.naam(deze).equals(naam)).findFirst().orElse(null);
        eis(tekorten, account != null, "ServiceAccount " + naam + " does not exist");
        eis(tekorten, account != null && zonderToken(account), "the account mounts its token");
        eis(tekorten, zonderToken(manifesten.pod()), "the pod mounts a token");
        return tekorten;
    }

    private static boolean zonderToken(JsonNode drager) {
        return drager.has("automountServiceAccountToken") && !drager.get("automountServiceAccountToken").asBoolean();
    }

    private static List<String> image(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        for (JsonNode container : manifesten.pod().get("containers")) {
            String image = container.get("image").asText();
            eis(tekorten, image.matches("[a-z0-9.-]+(:[0-9]+)?/[a-z0-9./-]+(:[0-9]+\\.[0-9]+\\.[0-9]+[a-z0-9.-]*)?(@sha256:[0-9a-f]{64})?")
                    && (image.contains("@") || image.matches(".*:[0-9]+\\.[^/]*")), image + " has no fixed tag and no digest");
        }
        return tekorten;
    }

    static void eis(List<String> tekorten, boolean goed, String tekort) {
        if (!goed) {
            tekorten.add(tekort);
        }
    }
}
