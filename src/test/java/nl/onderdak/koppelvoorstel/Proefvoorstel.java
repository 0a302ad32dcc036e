package nl.onderdak.koppelvoorstel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;

/** Asks the running service for proposals and decisions, and holds every answer against the contract. */
final class Proefvoorstel {

    static final String PAD = "/koppelvoorstellen";
    static final String AMSTERDAM = "GM0363";
    static final String DIEMEN = "GM0384";
    static final String UTRECHT = "GM0344";

    private static JsonNode contract;
    private static Schemacontrole schemas;

    private Proefvoorstel() {
    }

    static JsonNode contract() {
        if (contract == null) {
            contract = Dienst.contract();
            schemas = new Schemacontrole(contract);
        }
        return contract;
    }

    /** The example of the contract, to change. */
    static ObjectNode voorbeeld() {
        return contract().at("/paths/~1koppelvoorstellen/post/requestBody/content/application~1json/examples/vierPersonen/value").deepCopy();
    }

    /** Two persons about whom nothing else is known, and municipalities with room as code, room, code, room. */
    static ObjectNode vraag(Object... ruimten) {
        ObjectNode vraag = JsonNodeFactory.instance.objectNode().put("peildatum", "2025-06-02").put("koppelstelsel", "punten-met-prijzen");
        vraag.putObject("huishouden").put("personen", 2);
        ArrayNode gemeenten = vraag.putArray("gemeenten");
        for (int i = 0; i < ruimten.length; i += 2) {
            gemeenten.addObject().put("code", (String) ruimten[i]).put("ruimteEigen", (int) ruimten[i + 1]);
        }
        return vraag;
    }

    static ObjectNode huishouden(ObjectNode vraag) {
        return vraag.withObject("/huishouden");
    }

    /** Adds an adult with one criterion. */
    static ObjectNode criterium(ObjectNode vraag, String soort, String gemeente, String... bewijs) {
        ObjectNode criterium = huishouden(vraag).withArray("volwassenen").addObject().putArray("criteria").addObject().put("gemeente", gemeente);
        ObjectNode feiten = criterium.putObject("feiten").put("soort", soort);
        for (String feit : bewijs) {
            feiten.put(feit, "ja");
        }
        return criterium;
    }

    static JsonNode stelVoor(JsonNode vraag) {
        contract();
        HttpResponse<byte[]> antwoord = Dienst.stuur(PAD, vraag.toString());
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(schemas.fouten("BerichtKoppelvoorstelVerzoek", vraag)).isEmpty();
        assertThat(schemas.fouten("KoppelvoorstelAdvies", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    static String id(JsonNode voorstel) {
        return voorstel.at("/advies/id").textValue();
    }

    static HttpResponse<byte[]> stuurBesluit(String id, JsonNode besluit) {
        return Dienst.stuur(PAD + "/" + id + "/besluit", besluit.toString());
    }

    static JsonNode besluit(JsonNode voorstel, JsonNode besluit) {
        HttpResponse<byte[]> antwoord = stuurBesluit(id(voorstel), besluit);
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(201);
        assertThat(schemas.fouten("BerichtKoppelbesluitVerzoek", besluit)).isEmpty();
        assertThat(schemas.fouten("Koppelbesluit", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    /** @param reden null when none is given */
    static ObjectNode keuze(String gemeentecode, String reden) {
        ObjectNode besluit = JsonNodeFactory.instance.objectNode().put("rol", "regievoerder");
        besluit.putObject("keuze").put("gemeentecode", gemeentecode).put("reden", reden);
        return besluit;
    }

    static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        contract();
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Dienst.kop(antwoord, "API-Version")).isNotBlank();
        assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    static List<String> fouten(JsonNode probleem) {
        List<String> fouten = new ArrayList<>();
        probleem.get("errors").forEach(fout -> fouten.add((fout.get("pointer").textValue() + " " + fout.get("code").textValue()).strip()));
        return fouten;
    }

    static List<String> codes(JsonNode lijst) {
        return teksten(lijst, "gemeentecode");
    }

    static List<String> teksten(JsonNode lijst, String veld) {
        return StreamSupport.stream(lijst.spliterator(), false).map(regel -> regel.get(veld).textValue()).toList();
    }

    static JsonNode plaats(JsonNode voorstel, String gemeentecode) {
        return StreamSupport.stream(voorstel.at("/uitkomst/rangorde").spliterator(), false)
                .filter(plaats -> plaats.get("gemeentecode").textValue().equals(gemeentecode)).findFirst().orElseThrow();
    }
}
