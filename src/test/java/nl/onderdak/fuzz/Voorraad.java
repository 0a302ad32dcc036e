package nl.onderdak.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.archief.Dienstproces;

/** What there is to ask after: what the service comes with, and what the examples of its contract make. */
final class Voorraad {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAKER = "beleidsmaker";

    private Voorraad() {
    }

    /** Sends every example that needs no earlier one, and gives what exists by path parameter or, of an {@code id}, by the path before it. */
    static Map<String, List<String>> leg(Dienstproces dienst, List<Contractbewerking> bewerkingen) throws IOException, InterruptedException {
        Map<String, List<String>> plaatsen = new HashMap<>(Map.of("regelset", List.of("geldend"), "ander", List.of("geldend"), "nummer", List.of("1"), "editie", List.of("2024"),
                "gemeentecode", List.of("GM0363", "GM0599"), "halfjaar", List.of("2025-I", "2023-I"), "model", List.of("leefgeld", "bekostiging", "gezinnen"), "tabel", List.of("leefgeld"),
                "bestand", List.of("leefgeld.dmn", "leefgeld.gevallen.csv"), "bevolking", List.of("proef")));
        for (Contractbewerking bewerking : bewerkingen) {
            byte[] voorbeeld = bewerking.bodies().getOrDefault("application/json", new byte[0]);
            if (bewerking.methode().equals("POST") && !bewerking.pad().contains("{") && voorbeeld.length > 0) {
                HttpResponse<byte[]> antwoord = dienst.post(MAKER, "/v1" + bewerking.pad(), new String(voorbeeld, StandardCharsets.UTF_8));
                JsonNode body = JSON.readTree(antwoord.body());
                String id = body.path("id").asText(body.at("/advies/id").asText());
                if (antwoord.statusCode() < 300 && !id.isBlank()) {
                    plaatsen.put(body.has("advies") && !body.has("id") ? "/adviezen" : bewerking.pad(), List.of(id));
                }
            }
        }
        return plaatsen;
    }
}
