package nl.onderdak.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Beslismodel;

/** What one model adds to the contract for many requests at once. A schema describes one line: a stream of lines is no JSON document. */
final class Batchdeel {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MEDIATYPE = "application/x-ndjson";
    private static final Map<String, String> WEIGERINGEN = Map.of(
            "400", "OngeldigeInvoer",
            "406", "BatchNietLeverbaar",
            "415", "BatchNietLeesbaar",
            "500", "Storing",
            "503", "BatchNietNu");

    private final Beslismodel model;
    private final String naam;

    Batchdeel(Beslismodel model) {
        this.model = model;
        this.naam = Schemanamen.hoofdletters(model.naam());
    }

    String pad() {
        return "/" + model.naam() + "/_batch";
    }

    /** Names of the two schemas of this model. */
    List<String> schemanamen() {
        return List.of(naam + "BatchVerzoek", naam + "BatchAdvies");
    }

    void voegSchemasToe(ObjectNode schemas) {
        ObjectNode verzoek = schemas.putObject(naam + "BatchVerzoek").put("type", "object").put("description", "Een regel van een batch.");
        verzoek.putArray("required").add("feiten");
        verzoek.putObject("properties").set("kenmerk", Modeldeel.verwijzing("schemas", "BatchKenmerk"));
        verzoek.withObject("/properties").set("betrokkene", Modeldeel.verwijzing("schemas", "BatchBetrokkene"));
        verzoek.withObject("/properties").set("feiten", Modeldeel.verwijzing("schemas", naam + "Verzoek"));
        verzoek.put("additionalProperties", false);
        ObjectNode advies = schemas.putObject(naam + "BatchAdvies").put("type", "object")
                .put("description", "Het advies op een regel van een batch.");
        advies.putArray("required").add("regel").add("advies");
        advies.putObject("properties").set("regel", Modeldeel.verwijzing("schemas", "BatchRegelnummer"));
        advies.withObject("/properties").set("kenmerk", Modeldeel.verwijzing("schemas", "BatchKenmerk"));
        advies.withObject("/properties").set("advies", Modeldeel.verwijzing("schemas", naam + "Advies"));
    }

    ObjectNode beschrijving(Optional<Voorbeeld> voorbeeld) {
        ObjectNode padbeschrijving = JSON.objectNode();
        ObjectNode post = padbeschrijving.putObject("post").put("operationId", "vraagBatch" + naam)
                .put("summary", "Vraag veel adviezen over " + model.naam().replace('-', ' '))
                .put("description", "Een regel per verzoek, als NDJSON; zie de omschrijving van het onderwerp batch. Elke regel wordt behandeld"
                        + " als een verzoek aan /" + model.naam() + ".");
        post.putArray("tags").add("batch");
        List.of("BatchIdempotencyKey", "Verwerker", "Traceparent").forEach(kop -> post.withArray("parameters").add(Modeldeel.verwijzing("parameters", kop)));
        ObjectNode verzoek = post.putObject("requestBody").put("required", true)
                .put("description", "De regels, elk met een regeleinde; er is geen grens aan hun aantal.");
        ObjectNode regel = verzoek.putObject("content").putObject(MEDIATYPE);
        regel.set("schema", Modeldeel.verwijzing("schemas", naam + "BatchVerzoek"));
        voorbeeld.ifPresent(gegeven -> regel.putObject("examples").putObject(gegeven.naam())
                .put("summary", gegeven.samenvatting())
                .putObject("value").put("kenmerk", "regel-1").set("feiten", gegeven.verzoek()));
        ObjectNode antwoorden = post.putObject("responses");
        ObjectNode gelukt = antwoorden.putObject("200")
                .put("description", "Een regel per regel, in dezelfde volgorde, en een samenvatting als laatste.");
        gelukt.putObject("headers").set("API-Version", Modeldeel.verwijzing("headers", "ApiVersie"));
        ObjectNode antwoord = gelukt.putObject("content").putObject(MEDIATYPE);
        ArrayNode soorten = antwoord.putObject("schema").put("description", "Een regel van het antwoord.").putArray("oneOf");
        List.of(naam + "BatchAdvies", "BatchProbleem", "BatchSlot").forEach(soort -> soorten.add(Modeldeel.verwijzing("schemas", soort)));
        ObjectNode voorbeelden = antwoord.putObject("examples");
        voorbeelden.set("probleem", Modeldeel.verwijzing("examples", "BatchProbleem"));
        voorbeelden.set("slot", Modeldeel.verwijzing("examples", "BatchSlot"));
        WEIGERINGEN.keySet().stream().sorted().forEach(status -> antwoorden.set(status, Modeldeel.verwijzing("responses", WEIGERINGEN.get(status))));
        return padbeschrijving;
    }
}
