package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.regels.Beslismodel;

/** What one model adds to the contract: its address and the schemas of its request, its outcome and its advice. */
final class Modeldeel {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MEDIATYPE = "application/json";
    private static final Map<String, String> WEIGERINGEN = Map.of(
            "400", "OngeldigeInvoer",
            "406", "FormaatNietLeverbaar",
            "409", "SleutelGebruikt",
            "410", "AdviesGewist",
            "413", "VerzoekTeGroot",
            "415", "FormaatNietLeesbaar",
            "500", "Storing",
            "503", "TijdelijkNietBeschikbaar");

    private final Beslismodel model;
    private final String naam;

    Modeldeel(Beslismodel model) {
        this.model = model;
        this.naam = Schemanamen.hoofdletters(model.naam());
    }

    String pad() {
        return "/" + model.naam();
    }

    /** Names of the three schemas of this model. */
    List<String> schemanamen() {
        return List.of(naam + "Verzoek", naam + "Uitkomst", naam + "Advies");
    }

    void voegSchemasToe(ObjectNode schemas, Feitschema feitschema) {
        schemas.set(naam + "Verzoek", feitschema.verzoek("Feiten voor een advies over " + onderwerp()
                + ". Alleen de velden onder required zijn verplicht; een feit dat ontbreekt of null is, geldt als niet bekend.", model.invoer()));
        schemas.set(naam + "Uitkomst", feitschema.uitkomst("Uitkomsten van het model " + model.naam() + ".", model.uitkomsten()));
        ObjectNode advies = schemas.putObject(naam + "Advies").put("type", "object")
                .put("description", "Advies over " + onderwerp() + " met de redenen. Een mens neemt het besluit en kan ervan afwijken.");
        advies.putArray("required").add("uitkomst").add("onderbouwing").add("ontbrekendeGegevens").add("advies").add("aard");
        ObjectNode velden = advies.putObject("properties");
        velden.set("uitkomst", verwijzing("schemas", naam + "Uitkomst"));
        for (String gedeeld : List.of("onderbouwing", "ontbrekendeGegevens", "advies", "aard")) {
            velden.set(gedeeld, verwijzing("schemas", Schemanamen.hoofdletters(gedeeld)));
        }
    }

    ObjectNode beschrijving(Optional<Voorbeeld> voorbeeld) {
        ObjectNode padbeschrijving = JSON.objectNode();
        ObjectNode post = padbeschrijving.putObject("post");
        post.put("operationId", "vraagAdvies" + naam);
        post.put("summary", "Vraag advies over " + onderwerp());
        post.put("description", (model.omschrijving() + "\n\nHet antwoord is een advies: een mens neemt het besluit. Het wordt bewaard voordat het"
                + " wordt verstuurd. Grenzen: " + Grenzen.BODY + " bytes per verzoek, " + Grenzen.LIJST + " onderdelen per lijst, "
                + Grenzen.TEKST + " tekens per tekst, " + Grenzen.CIJFERS + " cijfers per getal, " + Grenzen.DIEPTE + " niveaus diep.").strip());
        post.putArray("tags").add("advies");
        List.of("IdempotencyKey", "Betrokkene", "Verwerker", "Traceparent").forEach(kop -> post.withArray("parameters").add(verwijzing("parameters", kop)));
        ObjectNode verzoek = post.putObject("requestBody").put("description", "De feiten en de peildatum.").put("required", true);
        inhoud(verzoek, naam + "Verzoek", voorbeeld, voorbeeld.map(Voorbeeld::verzoek));
        ObjectNode antwoorden = post.putObject("responses");
        ObjectNode gelukt = antwoorden.putObject("200").put("description", "Het advies met zijn onderbouwing.");
        gelukt.putObject("headers").set("API-Version", verwijzing("headers", "ApiVersie"));
        inhoud(gelukt, naam + "Advies", voorbeeld, voorbeeld.map(Voorbeeld::antwoord));
        WEIGERINGEN.keySet().stream().sorted()
                .forEach(status -> antwoorden.set(status, verwijzing("responses", WEIGERINGEN.get(status))));
        return padbeschrijving;
    }

    private static void inhoud(ObjectNode drager, String schema, Optional<Voorbeeld> voorbeeld, Optional<JsonNode> waarde) {
        ObjectNode inhoud = drager.putObject("content").putObject(MEDIATYPE);
        inhoud.set("schema", verwijzing("schemas", schema));
        waarde.ifPresent(json -> inhoud.putObject("examples").putObject(voorbeeld.orElseThrow().naam())
                .put("summary", voorbeeld.orElseThrow().samenvatting())
                .set("value", json));
    }

    private String onderwerp() {
        return model.naam().replace('-', ' ');
    }

    static ObjectNode verwijzing(String soort, String naam) {
        return JSON.objectNode().put("$ref", "#/components/" + soort + "/" + naam);
    }
}
