package nl.onderdak.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The manifests as a cluster would get them: no field that does not exist, and every requirement is met; broken ones are refused. */
class KubernetesTest {

    static final List<Eis> EISEN = Stream.of(Podeisen.ALLE, Clustereisen.ALLE).flatMap(List::stream).toList();

    static Set<String> overlays() {
        return Overlays.alle().keySet();
    }

    @Test
    void bothOverlaysAreThere() {
        assertThat(Overlays.alle().keySet()).contains("proef", "productie");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyFieldExists(String overlay) {
        assertThat(Velden.fouten(Overlays.alle().get(overlay))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void everyRequirementIsMet(String overlay) {
        Manifesten manifesten = Overlays.alle().get(overlay);

        assertThat(EISEN.stream().flatMap(eis -> eis.tekorten().apply(manifesten).stream().map(tekort -> eis.naam() + ": " + tekort))).isEmpty();
    }

    /** Where the operators put what the service reads; the names of their Secrets and Services follow from those of the resources. */
    @ParameterizedTest
    @MethodSource("overlays")
    void theServiceReadsWhatTheOperatorsMake(String overlay) {
        Manifesten manifesten = Overlays.alle().get(overlay);
        String omgeving = manifesten.container().get("env").toString();
        String volumes = manifesten.pod().get("volumes").toString();
        for (JsonNode cluster : manifesten.soort("Cluster")) {
            String naam = Manifesten.naam(cluster);
            assertThat(Omgeving.vast(manifesten).get("QUARKUS_DATASOURCE_JDBC_URL"))
                    .startsWith("jdbc:postgresql://" + naam + "-rw:5432/" + cluster.at("/spec/bootstrap/initdb/database").textValue() + "?sslmode=verify-full");
            assertThat(omgeving).contains("{\"key\":\"username\",\"name\":\"" + naam + "-app\"}", "{\"key\":\"password\",\"name\":\"" + naam + "-app\"}");
            assertThat(volumes).contains(naam + "-ca");
        }
        for (JsonNode kafka : manifesten.soort("Kafka")) {
            String naam = Manifesten.naam(kafka);
            assertThat(Omgeving.vast(manifesten).get("KAFKA_BOOTSTRAP_SERVERS")).isEqualTo(naam + "-kafka-bootstrap:9093");
            assertThat(volumes).contains(naam + "-cluster-ca-cert", "\"" + Manifesten.naam(manifesten.een("KafkaUser")) + "\"");
            assertThat(manifesten.een("KafkaNodePool").at("/metadata/labels/strimzi.io~1cluster").textValue()).isEqualTo(naam);
            assertThat(manifesten.een("KafkaUser").at("/metadata/labels/strimzi.io~1cluster").textValue()).isEqualTo(naam);
            JsonNode topic = manifesten.een("KafkaTopic");
            assertThat(topic.at("/metadata/labels/strimzi.io~1cluster").textValue()).isEqualTo(naam);
            assertThat(topic.at("/spec/partitions").intValue()).isGreaterThanOrEqualTo(2 * manifesten.een("HorizontalPodAutoscaler").at("/spec/maxReplicas").intValue());
            assertThat(Path.of("src", "main", "resources", "application.properties")).content()
                    .contains("mp.messaging.incoming.deeltaken.topic=" + Manifesten.naam(topic));
        }
    }

    @Test
    void theProgramThatNpmBringsRendersTheSame() {
        Manifesten eigen = Kubectl.uitPakket().toon(Path.of("k8s", "overlays", "proef"));

        assertThat(eigen.documenten()).containsExactlyInAnyOrderElementsOf(Overlays.alle().get("proef").documenten());
    }

    @Test
    void aFolderThatCannotBeRenderedIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Kubectl.vanDezeMachine().toon(Path.of("k8s"))).isInstanceOf(IllegalStateException.class).hasMessageContaining("kustomization");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFieldThatDoesNotExistIsRefused(String fout, Consumer<Manifesten> breuk) {
        Manifesten manifesten = Overlays.kopie("productie" + Overlays.MET_ALLES);
        breuk.accept(manifesten);

        assertThat(Velden.fouten(manifesten)).hasSize(1);
    }

    static Stream<Arguments> aFieldThatDoesNotExistIsRefused() {
        return Stream.of(
                breuk("a misspelt field deep in a pod", manifesten -> manifesten.container().putObject("resorces")),
                breuk("a misspelt field in a probe", manifesten -> manifesten.container().withObject("/livenessProbe/httpGet").put("pathh", "/")),
                breuk("a text for a number", manifesten -> manifesten.een("HorizontalPodAutoscaler").withObject("/spec").put("minReplicas", "2")),
                breuk("a list for a text", manifesten -> manifesten.pod().putArray("serviceAccountName")),
                breuk("an old version of a kind", manifesten -> manifesten.een("PodDisruptionBudget").put("apiVersion", "policy/v1beta1")),
                breuk("a misspelt field of the database", manifesten -> manifesten.een("Cluster").withObject("/spec").put("instance", 3)),
                breuk("a field of an older Kafka resource", manifesten -> manifesten.een("Kafka").withObject("/spec/kafka").put("replicas", 3)),
                breuk("a kind that is not known", manifesten -> manifesten.een("KafkaUser").put("kind", "KafkaUsers")));
    }

    private static Arguments breuk(String wat, Consumer<Manifesten> breuk) {
        return Arguments.of(wat, breuk);
    }
}
