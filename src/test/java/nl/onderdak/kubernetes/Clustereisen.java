package nl.onderdak.kubernetes;

import static nl.onderdak.kubernetes.Manifesten.elk;
import static nl.onderdak.kubernetes.Manifesten.naam;
import static nl.onderdak.kubernetes.Manifesten.soort;
import static nl.onderdak.kubernetes.Manifesten.wie;
import static nl.onderdak.kubernetes.Podeisen.eis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked of everything around the pod: its namespace, availability, network, settings and the names that tie them together. */
final class Clustereisen {

    static final List<Eis> ALLE = List.of(
            new Eis("namespace", Clustereisen::naamruimte),
            new Eis("labels", Clustereisen::labels),
            new Eis("availability", Clustereisen::beschikbaarheid),
            new Eis("ending", Clustereisen::afsluiten),
            new Eis("network", Clustereisen::netwerk),
            new Eis("no secrets", Clustereisen::geheimen),
            new Eis("configuration", Clustereisen::instellingen),
            new Eis("names", Clustereisen::namen));

    private Clustereisen() {
    }

    private static List<String> naamruimte(Manifesten manifesten) {
        ObjectNode ruimte = manifesten.een("Namespace");
        List<String> tekorten = new ArrayList<>();
        eis(tekorten, ruimte.at("/metadata/labels/pod-security.kubernetes.io~1enforce").asText().equals("restricted"), "pod security is not restricted");
        manifesten.documenten().stream().filter(document -> !soort(document).equals("Namespace")).forEach(document ->
                eis(tekorten, document.at("/metadata/namespace").asText().equals(naam(ruimte)), wie(document) + " is in another namespace"));
        return tekorten;
    }

    private static List<String> labels(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        JsonNode dienst = manifesten.een("Deployment");
        for (String label : List.of("name", "version", "part-of")) {
            for (String plek : List.of("/metadata/labels/", "/spec/template/metadata/labels/")) {
                eis(tekorten, !dienst.at(plek + "app.kubernetes.io~1" + label).isMissingNode(), plek + " has no " + label);
            }
        }
        return tekorten;
    }

    private static List<String> beschikbaarheid(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        ObjectNode dienst = manifesten.een("Deployment");
        ObjectNode schaler = manifesten.een("HorizontalPodAutoscaler");
        ObjectNode budget = manifesten.een("PodDisruptionBudget");
        eis(tekorten, schaler.at("/spec/minReplicas").asInt() >= 2, "one replica is allowed");
        eis(tekorten, schaler.at("/spec/maxReplicas").asInt() > schaler.at("/spec/minReplicas").asInt(), "there is no room to grow");
        eis(tekorten, wie(dienst).equals(schaler.at("/spec/scaleTargetRef/kind").asText() + " " + schaler.at("/spec/scaleTargetRef/name").asText()),
                "the autoscaler scales something else");
        eis(tekorten, !dienst.path("spec").has("replicas"), "the number of replicas is set in two places");
        eis(tekorten, budget.at("/spec/maxUnavailable").asText().equals("1"), "the budget lets none or all of the pods go");
        eis(tekorten, past(budget.at("/spec/selector/matchLabels"), dienst), "the budget is about other pods");
        eis(tekorten, dienst.at("/spec/strategy/rollingUpdate/maxUnavailable").asText().equals("0"), "an upgrade takes a pod away first");
        for (String spreiding : List.of("kubernetes.io/hostname", "topology.kubernetes.io/zone")) {
            eis(tekorten, elk(manifesten.pod().path("topologySpreadConstraints")).anyMatch(deze -> deze.get("topologyKey").asText().equals(spreiding)
                    && past(deze.at("/labelSelector/matchLabels"), dienst)), "no spread over " + spreiding);
        }
        return tekorten;
    }

    /** A pod that stops gets no new requests and finishes those it has, before it is killed. */
    private static List<String> afsluiten(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        int pauze = manifesten.container().at("/lifecycle/preStop/sleep/seconds").asInt();
        long afmaken = Duration.parse(Omgeving.vast(manifesten).getOrDefault("QUARKUS_SHUTDOWN_TIMEOUT", "PT0S")).toSeconds();
        eis(tekorten, pauze >= 5, "no pause before the service stops");
        eis(tekorten, afmaken >= 10, "requests in progress get no time");
        eis(tekorten, pauze + afmaken + 5 <= manifesten.pod().path("terminationGracePeriodSeconds").asInt(30), "the pod is killed before it is done");
        return tekorten;
    }

    private static List<String> netwerk(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        List<ObjectNode> beleid = manifesten.soort("NetworkPolicy");
        eis(tekorten, beleid.stream().map(dit -> dit.get("spec")).anyMatch(dit -> dit.get("podSelector").isEmpty() && !dit.has("ingress")
                && !dit.has("egress") && dit.path("policyTypes").toString().contains("Ingress") && dit.path("policyTypes").toString().contains("Egress")),
                "what is not named is not refused");
        List<ObjectNode> vanDeDienst = beleid.stream().filter(dit -> !soortgenoten(dit).isEmpty() && past(soortgenoten(dit), manifesten.een("Deployment"))).toList();
        for (ObjectNode dit : vanDeDienst) {
            for (JsonNode regel : dit.at("/spec/egress")) {
                eis(tekorten, !regel.path("to").isEmpty() && !regel.path("ports").isEmpty(), naam(dit) + " lets out to everywhere");
                elk(regel.path("to")).filter(doel -> doel.has("ipBlock")).forEach(doel ->
                        eis(tekorten, doel.at("/ipBlock/cidr").asText().endsWith("/32"), naam(dit) + " lets out to a whole network"));
                elk(regel.path("to")).filter(doel -> doel.has("namespaceSelector")).forEach(doel ->
                        eis(tekorten, !doel.at("/namespaceSelector/matchLabels").isEmpty(), naam(dit) + " lets out to every namespace"));
            }
            for (JsonNode regel : dit.at("/spec/ingress")) {
                eis(tekorten, !regel.path("from").isEmpty() && elk(regel.path("from")).allMatch(bron -> !bron.at("/namespaceSelector/matchLabels").isEmpty()),
                        naam(dit) + " lets in from everywhere");
            }
        }
        eis(tekorten, vanDeDienst.stream().anyMatch(dit -> dit.at("/spec").has("ingress")), "nobody can ask the service");
        for (String poort : List.of("53", "443", "5432", "4317")) {
            eis(tekorten, beleid.stream().anyMatch(dit -> dit.at("/spec/egress").findValuesAsText("port").contains(poort)), "the service cannot reach port " + poort);
        }
        return tekorten;
    }

    private static JsonNode soortgenoten(JsonNode beleid) {
        return beleid.at("/spec/podSelector/matchLabels");
    }

    private static List<String> geheimen(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        manifesten.soort("Secret").forEach(geheim -> tekorten.add(wie(geheim) + " is in the repository"));
        Map<String, String> vast = Omgeving.vast(manifesten);
        vast.keySet().stream().filter(naam -> naam.matches(".*(PASSWORD|SECRET|TOKEN).*|.*_KEY")).forEach(naam -> tekorten.add(naam + " has a value"));
        vast.forEach((naam, waarde) -> eis(tekorten, !waarde.matches("(?i).*(password|user)=.*|.*://[^/]*@.*"), naam + " holds who signs in"));
        return tekorten;
    }

    private static List<String> instellingen(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        eis(tekorten, "productie".equals(Omgeving.vast(manifesten).get("QUARKUS_PROFILE")), "the service would be a demonstration");
        for (String naam : List.of("QUARKUS_OIDC_AUTH_SERVER_URL", "QUARKUS_OIDC_CLIENT_ID", "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD", "ONDERDAK_ARCHIEF_SLEUTELS")) {
            long keer = elk(manifesten.container().path("env")).filter(deze -> deze.get("name").asText().equals(naam)
                    && !deze.at("/valueFrom/secretKeyRef/optional").asBoolean() && !deze.at("/valueFrom/configMapKeyRef/optional").asBoolean()).count();
            eis(tekorten, keer == 1, naam + " is not given");
        }
        return tekorten;
    }

    private static List<String> namen(Manifesten manifesten) {
        List<String> tekorten = new ArrayList<>();
        JsonNode dienst = manifesten.een("Service");
        JsonNode ingang = manifesten.een("Ingress");
        eis(tekorten, past(dienst.at("/spec/selector"), manifesten.een("Deployment")), "the service selects other pods");
        for (JsonNode poort : dienst.at("/spec/ports")) {
            eis(tekorten, elk(manifesten.container().path("ports")).anyMatch(deze -> deze.get("name").equals(poort.get("targetPort"))), "the service asks an unknown port");
        }
        String adres = "https://" + ingang.at("/spec/rules/0/host").asText() + "/v1";
        eis(tekorten, adres.equals(Omgeving.vast(manifesten).get("ONDERDAK_API_ADRES")), "the contract does not name " + adres);
        for (JsonNode regel : ingang.at("/spec/rules")) {
            eis(tekorten, elk(ingang.at("/spec/tls")).anyMatch(tls -> elk(tls.path("hosts")).anyMatch(regel.get("host")::equals)), regel.get("host") + " has no TLS");
            for (JsonNode pad : regel.at("/http/paths")) {
                eis(tekorten, pad.at("/backend/service/name").asText().equals(naam(dienst)), "the ingress leads elsewhere");
                eis(tekorten, elk(dienst.at("/spec/ports")).anyMatch(poort -> poort.get("name").equals(pad.at("/backend/service/port/name"))), "the ingress asks an unknown port");
            }
        }
        return tekorten;
    }

    private static boolean past(JsonNode selectie, JsonNode werk) {
        JsonNode labels = werk.at("/spec/template/metadata/labels");
        List<String> namen = new ArrayList<>();
        selectie.fieldNames().forEachRemaining(namen::add);
        return !namen.isEmpty() && namen.stream().allMatch(naam -> selectie.get(naam).equals(labels.get(naam)));
    }
}
