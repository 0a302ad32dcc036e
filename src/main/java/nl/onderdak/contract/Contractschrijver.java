package nl.onderdak.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toegang.Toegangsbeleid;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the contract of a rule set: the fixed parts, and for each model its address and schemas. */
@ApplicationScoped
class Contractschrijver {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /** Where an earlier advice is described; any model's answer is an example of one. */
    private static final String BEWAARD_ADVIES = "/paths/~1adviezen~1{id}/get/responses/200/content/application~1json";

    private final Voorbeelden voorbeelden;
    private final Toegangsbeleid toegang;
    private final String versie;
    private final String adres;

    @Inject
    Contractschrijver(
            Voorbeelden voorbeelden,
            Toegangsbeleid toegang,
            @ConfigProperty(name = "onderdak.api.versie") String versie,
            @ConfigProperty(name = "onderdak.api.adres", defaultValue = "https://example.org/v1") String adres) {
        this.voorbeelden = voorbeelden;
        this.toegang = toegang;
        this.versie = versie;
        this.adres = adres;
    }

    /** The OpenAPI document as JSON in UTF-8; equal rule sets give equal bytes. */
    byte[] schrijf(Regelset regelset) {
        ObjectNode document = VasteDelen.lees();
        document.withObject("/info").put("version", versie);
        document.withArray("/servers").addObject().put("url", adres).put("description", "Adres van deze dienst.");
        ObjectNode schemas = document.withObject("/components/schemas");
        Schemanamen namen = new Schemanamen(regelset.modellen(), regelset.berichten(), bezet(schemas, regelset));
        Feitschema feitschema = new Feitschema(namen);
        regelset.modellen().forEach(model -> {
            Modeldeel deel = new Modeldeel(model);
            Optional<Voorbeeld> voorbeeld = voorbeelden.van(regelset, model);
            Batchdeel batch = new Batchdeel(model);
            document.withObject("/paths").set(deel.pad(), deel.beschrijving(voorbeeld));
            document.withObject("/paths").set(batch.pad(), batch.beschrijving(voorbeeld));
            deel.voegSchemasToe(schemas, feitschema);
            batch.voegSchemasToe(schemas);
            voorbeeld.ifPresent(gegeven -> document.withObject(BEWAARD_ADVIES).putIfAbsent("example", gegeven.antwoord()));
        });
        regelset.berichten().forEach(bericht -> schemas.set(schemanaam(bericht), feitschema.verzoek(bericht.omschrijving(), bericht.invoer())));
        namen.vormen().forEach(vorm -> schemas.set(namen.naam(vorm.type(), vorm.richting()), feitschema.volledig(vorm.type(), vorm.richting())));
        Aanmeldeisen.pasToe(document, toegang);
        return bytes(document);
    }

    /** What a hand-written part refers to: {@code bericht-boeking} is described as {@code BerichtBoekingVerzoek}. */
    private static String schemanaam(Bericht bericht) {
        return Schemanamen.hoofdletters(bericht.naam()) + "Verzoek";
    }

    private static Set<String> bezet(ObjectNode schemas, Regelset regelset) {
        Set<String> bezet = new HashSet<>();
        schemas.fieldNames().forEachRemaining(bezet::add);
        regelset.modellen().forEach(model -> {
            bezet.addAll(new Modeldeel(model).schemanamen());
            bezet.addAll(new Batchdeel(model).schemanamen());
        });
        regelset.berichten().forEach(bericht -> bezet.add(schemanaam(bericht)));
        return bezet;
    }

    private static byte[] bytes(ObjectNode document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException("A tree of JSON can be written", onmogelijk);
        }
    }
}
