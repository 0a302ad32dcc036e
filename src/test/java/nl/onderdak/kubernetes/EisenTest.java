package nl.onderdak.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every requirement notices when it is not met. */
class EisenTest {

    @Test
    void everyRequirementIsBrokenSomewhere() {
        assertThat(manifestsThatBreakARequirementAreRefused()).extracting(breuk -> breuk.get()[0])
                .containsAll(KubernetesTest.EISEN.stream().map(Eis::naam).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void manifestsThatBreakARequirementAreRefused(String naam, String wat, Consumer<Manifesten> breuk) {
        Eis eis = KubernetesTest.EISEN.stream().filter(deze -> deze.naam().equals(naam)).findFirst().orElseThrow();
        Manifesten manifesten = Overlays.kopie("productie");
        breuk.accept(manifesten);

        assertThat(eis.tekorten().apply(manifesten)).isNotEmpty();
    }

    static List<Arguments> manifestsThatBreakARequirementAreRefused() {
        return Stream.of(pod(), omheen(), namen()).flatMap(List::stream).toList();
    }

    private static List<Arguments> pod() {
        return List.of(
                breuk("pod security", "root allowed", manifesten -> manifesten.pod().withObject("/securityContext").remove("runAsNonRoot")),
                breuk("pod security", "no seccomp profile", manifesten -> manifesten.pod().withObject("/securityContext/seccompProfile").put("type", "Unconfined")),
                breuk("pod security", "more privileges", manifesten -> rechten(manifesten).remove("allowPrivilegeEscalation")),
                breuk("pod security", "root can be written", manifesten -> rechten(manifesten).put("readOnlyRootFilesystem", false)),
                breuk("pod security", "a capability kept", manifesten -> rechten(manifesten).withObject("/capabilities").putArray("drop").add("NET_RAW")),
                breuk("pod security", "a capability added", manifesten -> rechten(manifesten).withObject("/capabilities").putArray("add").add("NET_ADMIN")),
                breuk("pod security", "network of the host", manifesten -> manifesten.pod().put("hostNetwork", true)),
                breuk("pod security", "port of the host", manifesten -> ((ObjectNode) manifesten.container().at("/ports/0")).put("hostPort", 8080)),
                breuk("pod security", "folder of the host", manifesten ->
                        manifesten.pod().withArray("/volumes").addObject().put("name", "host").putObject("hostPath").put("path", "/")),
                breuk("pod security", "nowhere to write", manifesten -> manifesten.container().remove("volumeMounts")),
                breuk("pod security", "a volume that does not exist", manifesten -> manifesten.pod().remove("volumes")),
                breuk("pod security", "an init container", manifesten -> manifesten.pod().putArray("initContainers").addObject().put("name", "eerst")),
                breuk("resources", "no memory limit", manifesten -> manifesten.container().withObject("/resources").remove("limits")),
                breuk("resources", "no processor asked", manifesten -> manifesten.container().withObject("/resources/requests").remove("cpu")),
                breuk("resources", "heap without a bound", manifesten -> instellingen(manifesten).remove("JDK_JAVA_OPTIONS")),
                breuk("probes", "no start", manifesten -> manifesten.container().remove("startupProbe")),
                breuk("probes", "alive is asked with ready", manifesten ->
                        manifesten.container().withObject("/livenessProbe/httpGet").put("path", "/q/health/ready")),
                breuk("probes", "a port that is not there", manifesten -> manifesten.container().withObject("/readinessProbe/httpGet").put("port", "beheer")),
                breuk("probes", "another port than the service has", manifesten -> ((ObjectNode) manifesten.container().at("/ports/0")).put("containerPort", 8081)),
                breuk("identity", "the account of everybody", manifesten -> manifesten.pod().put("serviceAccountName", "default")),
                breuk("identity", "a token in the pod", manifesten -> manifesten.pod().remove("automountServiceAccountToken")),
                breuk("identity", "a token by the account", manifesten -> manifesten.een("ServiceAccount").put("automountServiceAccountToken", true)),
                breuk("image", "the latest", manifesten -> manifesten.container().put("image", "registry.example.org/onderdak:latest")),
                breuk("image", "no tag", manifesten -> manifesten.container().put("image", "registry.example.org:5000/onderdak")),
                breuk("image", "a tag that moves", manifesten -> manifesten.container().put("image", "registry.example.org/onderdak:1")));
    }

    private static List<Arguments> omheen() {
        return List.of(
                breuk("namespace", "no pod security", manifesten -> ((ObjectNode) manifesten.een("Namespace").at("/metadata/labels")).removeAll()),
                breuk("namespace", "another namespace", manifesten -> manifesten.een("Service").withObject("/metadata").put("namespace", "default")),
                breuk("labels", "no version", manifesten ->
                        ((ObjectNode) manifesten.een("Deployment").at("/spec/template/metadata/labels")).remove("app.kubernetes.io/version")),
                breuk("availability", "one replica", manifesten -> manifesten.een("HorizontalPodAutoscaler").withObject("/spec").put("minReplicas", 1)),
                breuk("availability", "no room", manifesten -> manifesten.een("HorizontalPodAutoscaler").withObject("/spec").put("maxReplicas", 2)),
                breuk("availability", "scales nothing", manifesten ->
                        manifesten.een("HorizontalPodAutoscaler").withObject("/spec/scaleTargetRef").put("name", "dienst")),
                breuk("availability", "replicas in two places", manifesten -> manifesten.een("Deployment").withObject("/spec").put("replicas", 2)),
                breuk("availability", "a drain that never ends", manifesten -> manifesten.een("PodDisruptionBudget").withObject("/spec").put("maxUnavailable", 0)),
                breuk("availability", "a budget for nobody", manifesten ->
                        ((ObjectNode) manifesten.een("PodDisruptionBudget").at("/spec/selector/matchLabels")).put("app.kubernetes.io/name", "ander")),
                breuk("availability", "fewer pods while upgrading", manifesten ->
                        manifesten.een("Deployment").withObject("/spec/strategy/rollingUpdate").put("maxUnavailable", 1)),
                breuk("availability", "all on one node", manifesten -> ((ArrayNode) manifesten.pod().get("topologySpreadConstraints")).remove(0)),
                breuk("ending", "no pause", manifesten -> manifesten.container().remove("lifecycle")),
                breuk("ending", "no time to finish", manifesten -> instellingen(manifesten).remove("QUARKUS_SHUTDOWN_TIMEOUT")),
                breuk("ending", "killed too early", manifesten -> manifesten.pod().remove("terminationGracePeriodSeconds")),
                breuk("network", "everything allowed", manifesten -> manifesten.documenten().remove(manifesten.een("NetworkPolicy", "niets"))),
                breuk("network", "only one way refused", manifesten -> manifesten.een("NetworkPolicy", "niets").withObject("/spec").putArray("policyTypes").add("Ingress")),
                breuk("network", "in from everywhere", manifesten -> ((ObjectNode) manifesten.een("NetworkPolicy", "onderdak").at("/spec/ingress/0")).remove("from")),
                breuk("network", "out to everywhere", manifesten -> ((ObjectNode) manifesten.een("NetworkPolicy", "onderdak").at("/spec/egress/0")).remove("to")),
                breuk("network", "out to a whole network", manifesten -> ((ObjectNode) manifesten.een("NetworkPolicy", "onderdak-aanmelding")
                        .at("/spec/egress/0/to/0/ipBlock")).put("cidr", "0.0.0.0/0")),
                breuk("network", "no way to the database", manifesten -> manifesten.documenten().remove(manifesten.een("NetworkPolicy", "onderdak-database"))),
                breuk("network", "nobody gets in", manifesten -> manifesten.een("NetworkPolicy", "onderdak").withObject("/spec").remove("ingress")));
    }

    private static List<Arguments> namen() {
        return List.of(
                breuk("no secrets", "a secret", manifesten -> manifesten.een("Service").put("kind", "Secret")),
                breuk("no secrets", "a password among the settings", manifesten -> instellingen(manifesten).put("QUARKUS_DATASOURCE_PASSWORD", "geheim")),
                breuk("no secrets", "a password in an address", manifesten ->
                        manifesten.container().withArray("/env").addObject().put("name", "ADRES").put("value", "jdbc:postgresql://db/onderdak?password=geheim")),
                breuk("configuration", "a demonstration", manifesten -> instellingen(manifesten).put("QUARKUS_PROFILE", "prod")),
                breuk("configuration", "no issuer", manifesten -> haalWeg(manifesten, "QUARKUS_OIDC_AUTH_SERVER_URL")),
                breuk("configuration", "no database", manifesten -> haalWeg(manifesten, "QUARKUS_DATASOURCE_JDBC_URL")),
                breuk("configuration", "a database that may be missing", manifesten -> manifesten.container().get("env").forEach(veld -> {
                    if (veld.at("/valueFrom/secretKeyRef") instanceof ObjectNode verwijzing) {
                        verwijzing.put("optional", true);
                    }
                })),
                breuk("names", "a service for other pods", manifesten -> ((ObjectNode) manifesten.een("Service").at("/spec/selector")).put("app.kubernetes.io/name", "ander")),
                breuk("names", "a port that the pod lacks", manifesten -> ((ObjectNode) manifesten.een("Service").at("/spec/ports/0")).put("targetPort", "https")),
                breuk("names", "an ingress to nowhere", manifesten ->
                        ((ObjectNode) manifesten.een("Ingress").at("/spec/rules/0/http/paths/0/backend/service")).put("name", "ander")),
                breuk("names", "a contract for another address", manifesten -> instellingen(manifesten).remove("ONDERDAK_API_ADRES")),
                breuk("names", "an ingress without TLS", manifesten -> manifesten.een("Ingress").withObject("/spec").remove("tls")),
                breuk("names", "TLS for another host", manifesten -> ((ObjectNode) manifesten.een("Ingress").at("/spec/rules/0")).put("host", "ander.example.org")));
    }

    private static ObjectNode rechten(Manifesten manifesten) {
        return manifesten.container().withObject("/securityContext");
    }

    private static ObjectNode instellingen(Manifesten manifesten) {
        return manifesten.een("ConfigMap").withObject("/data");
    }

    private static void haalWeg(Manifesten manifesten, String naam) {
        ArrayNode omgeving = (ArrayNode) manifesten.container().get("env");
        for (int plek = omgeving.size() - 1; plek >= 0; plek--) {
            if (omgeving.get(plek).get("name").textValue().equals(naam)) {
                omgeving.remove(plek);
            }
        }
    }

    private static Arguments breuk(String eis, String wat, Consumer<Manifesten> breuk) {
        return Arguments.of(eis, wat, breuk);
    }
}
