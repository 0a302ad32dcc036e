package nl.onderdak.fuzz;

import static java.util.Map.entry;

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
    private static final String MODEL = "/v1/regelsets/geldend/modellen/bekostiging";
    private static final Map<String, List<String>> BEKEND = Map.ofEntries(
            entry("regelset", List.of("geldend")), entry("ander", List.of("geldend")), entry("model", List.of("bekostiging", "bekostiging", "leefgeld")),
            entry("tabel", List.of("normbedrag")), entry("rij", List.of("BKG-001")), entry("bron", List.of("BWBR0046503")),
            entry("bestand", List.of("bekostiging.dmn", "bekostiging.gevallen.csv")), entry("editie", List.of("2024")), entry("nummer", List.of("1")),
            entry("gemeentecode", List.of("GM0363", "GM0599")), entry("halfjaar", List.of("2025-I", "2023-I")), entry("opgave", List.of("2025-I")),
            entry("bevolking", List.of("synthetisch", "proef")), entry("kenmerk", List.of("1")));
    private static final String MAKER = "beleidsmaker";

    private Voorraad() {
    }

    /** Sends every example that needs no earlier one, and gives what exists by path parameter or, of an {@code id}, by the path before it. */
    static Map<String, List<String>> leg(Dienstproces dienst, List<Contractbewerking> bewerkingen) throws IOException, InterruptedException {
        Map<String, List<String>> plaatsen = new HashMap<>(BEKEND);
        byte[] werkblad = dienst.get(MODEL + "/tabellen/normbedrag/werkblad").body();
        byte[] dmn = dienst.get(MODEL + "/dmn").body();
        for (Contractbewerking bewerking : bewerkingen) {
            bewerking.bodies().replaceAll((soort, voorbeeld) ->
                    voorbeeld.length > 0 ? voorbeeld : soort.contains("sheet") ? werkblad : soort.contains("xml") ? dmn : voorbeeld);
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
