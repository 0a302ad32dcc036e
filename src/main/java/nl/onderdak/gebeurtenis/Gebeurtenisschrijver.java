package nl.onderdak.gebeurtenis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Probleem;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes what this service says as events. The same request gives the same event, so that whoever reads it twice can tell. */
@ApplicationScoped
class Gebeurtenisschrijver {

    /** A broker takes records of 1 MB unless it is told otherwise; one it does not take would be tried for ever. */
    private static final int GROOTSTE_INHOUD = 900_000;
    private static final String GEGEVEN = "nl.onderdak.advies-gegeven";
    private static final String DEELTAAK = "nl.onderdak.deeltaak";
    private static final String GEWEIGERD = "nl.onderdak.beslisverzoek-geweigerd";

    private final Gebeurtenisinstelling instelling;
    private final String adres;
    private final JsonMapper json = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private final ObjectMapper problemen;

    Gebeurtenisschrijver(Gebeurtenisinstelling instelling, ObjectMapper problemen,
            @ConfigProperty(name = "onderdak.api.adres", defaultValue = "https://example.org/v1") String adres) {
        this.instelling = instelling;
        this.problemen = problemen;
        this.adres = adres;
    }

    /** @param brief the advice, byte for byte */
    byte[] advies(Beslisverzoek verzoek, byte[] brief) {
        JsonNode kenmerk = lees(brief).get("advies");
        String id = kenmerk.get("id").textValue();
        ObjectNode gebeurtenis = kop(GEGEVEN, id, verzoek.model()).put("time", kenmerk.get("tijdstip").textValue())
                .put("causationid", verzoek.id()).put("correlationid", verzoek.verband().orElse(verzoek.id())).put("dataref", adres + "/adviezen/" + id);
        if (instelling.inhoud() && brief.length <= GROOTSTE_INHOUD) {
            // Not read and written again: what was stored is what goes out.
            gebeurtenis.putRawValue("data", new RawValue(new String(brief, StandardCharsets.UTF_8)));
        }
        return schrijf(gebeurtenis);
    }

    /**
     * A request that gets no advice. What was sent is not in it, also not in part: it stands where it came in.
     *
     * @param gelezen the event, as far as it could be read
     */
    byte[] weigering(ConsumerRecord<byte[], byte[]> bericht, Optional<JsonNode> gelezen, Probleem probleem) {
        String plaats = bericht.topic() + "/" + bericht.partition() + "/" + bericht.offset();
        ObjectNode gebeurtenis = kop(GEWEIGERD, UUID.nameUUIDFromBytes(plaats.getBytes(StandardCharsets.UTF_8)).toString(),
                gelezen.flatMap(verzoek -> Beslisverzoek.tekst(verzoek, "subject")).orElse(null));
        gelezen.flatMap(verzoek -> Beslisverzoek.tekst(verzoek, "id")).ifPresent(id -> gebeurtenis.put("causationid", id)
                .put("correlationid", gelezen.flatMap(verzoek -> Beslisverzoek.tekst(verzoek, "correlationid")).orElse(id)));
        ObjectNode data = gebeurtenis.putObject("data");
        data.set("probleem", problemen.valueToTree(zonderWaarden(probleem)));
        ObjectNode herkomst = data.putObject("herkomst").put("topic", bericht.topic()).put("partitie", bericht.partition()).put("offset", bericht.offset());
        gelezen.flatMap(verzoek -> Beslisverzoek.tekst(verzoek, "source")).ifPresent(bron -> herkomst.put("source", bron));
        return schrijf(gebeurtenis);
    }

    /** There is a part to do; what it is stands in the database. */
    byte[] deeltaak(String naam) {
        return schrijf(kop(DEELTAAK, naam, null));
    }

    private static Probleem zonderWaarden(Probleem probleem) {
        List<Fout> fouten = probleem.errors().stream().map(fout -> new Fout(fout.pointer(), fout.code(), fout.detail(), null, fout.toegestaan())).toList();
        return new Probleem(probleem.type(), probleem.status(), probleem.title(), probleem.detail(), fouten);
    }

    private ObjectNode kop(String type, String id, String model) {
        ObjectNode kop = json.createObjectNode().put("specversion", "1.0").put("id", id).put("source", instelling.bron()).put("type", type)
                .put("datacontenttype", "application/json");
        return model == null ? kop : kop.put("subject", model);
    }

    private JsonNode lees(byte[] brief) {
        try {
            return json.readTree(brief);
        } catch (IOException bedorven) {
            throw new UncheckedIOException("An advice is JSON", bedorven);
        }
    }

    private byte[] schrijf(ObjectNode gebeurtenis) {
        try {
            return json.writeValueAsBytes(gebeurtenis);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("A tree can be written", onmogelijk);
        }
    }
}
