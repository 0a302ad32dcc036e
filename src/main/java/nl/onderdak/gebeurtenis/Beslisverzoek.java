package nl.onderdak.gebeurtenis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Bodylezer;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.deur.Probleem;

/**
 * A request for advice as an event.
 *
 * @param bron     who sent it: with {@code id} it names this request and no other
 * @param model    what is asked
 * @param verband  what it belongs to, for who sent it
 * @param traceparent trace of who sent it, as the CloudEvents extension has it
 * @param gegevens the facts as they were sent
 */
record Beslisverzoek(String bron, String id, String model, Optional<String> verband, Optional<String> traceparent, JsonNode gegevens) {

    /** Where in an event the facts stand. */
    static final String DATA = "/data";

    private static final String TYPE = "nl.onderdak.beslisverzoek";
    private static final int LANGSTE = 1_024;
    private static final Pattern LEESBAAR = Pattern.compile("\\P{Cntrl}{1," + LANGSTE + "}");
    private static final String JSON = "application/json";

    /** @throws Geweigerd 400 with every fault of the event itself, 413 when it is too large; of its facts nothing is said yet */
    static Beslisverzoek van(JsonNode gebeurtenis) {
        if (!gebeurtenis.isObject()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("", "geen-object", "Dit is geen CloudEvent.", null,
                    "Stuur een CloudEvent 1.0 als JSON-object (structured mode)."))));
        }
        List<Fout> fouten = new ArrayList<>();
        Map.of("specversion", "1.0", "type", TYPE).forEach((naam, waarde) -> {
            if (!waarde.equals(gebeurtenis.path(naam).textValue())) {
                fouten.add(fout(gebeurtenis, naam, waarde));
            }
        });
        String soort = gebeurtenis.path("datacontenttype").asText(JSON);
        if (!soort.split(";")[0].strip().equalsIgnoreCase(JSON)) {
            fouten.add(fout(gebeurtenis, "datacontenttype", JSON));
        }
        for (String naam : List.of("id", "source", "subject")) {
            if (tekst(gebeurtenis, naam).isEmpty()) {
                fouten.add(fout(gebeurtenis, naam, naam.equals("subject") ? "De naam van een model, bijvoorbeeld leefgeld." : "Tekst van 1 tot " + LANGSTE + " tekens."));
            }
        }
        if (!gebeurtenis.has("data")) {
            fouten.add(fout(gebeurtenis, "data", "Een object met de feiten."));
        }
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
        return new Beslisverzoek(gebeurtenis.get("source").textValue(), gebeurtenis.get("id").textValue(), gebeurtenis.get("subject").textValue(),
                tekst(gebeurtenis, "correlationid"), tekst(gebeurtenis, "traceparent"), gebeurtenis.get("data"));
    }

    /** @throws Geweigerd 400 when it is no JSON, 413 when it is too large */
    static JsonNode lees(byte[] inhoud) {
        return Bodylezer.lees(new ByteArrayInputStream(inhoud == null ? new byte[0] : inhoud), Grenzen.BODY);
    }

    /** An attribute of an event that may not be a good one. */
    static Optional<String> tekst(JsonNode gebeurtenis, String naam) {
        return Optional.ofNullable(gebeurtenis.path(naam).textValue()).filter(tekst -> LEESBAAR.matcher(tekst).matches());
    }

    private static Fout fout(JsonNode gebeurtenis, String naam, String toegestaan) {
        JsonNode gestuurd = gebeurtenis.path(naam);
        return new Fout("/" + naam, gestuurd.isMissingNode() ? "verplicht" : "ongeldig", gestuurd.isMissingNode() ? "Het veld " + naam + " ontbreekt."
                : "Het veld " + naam + " heeft niet de waarde die hier nodig is.", Feitenlezer.kort(gestuurd.asText()), toegestaan);
    }
}
