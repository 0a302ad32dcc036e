package nl.onderdak.koppelronde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toewijzing.Voortgang;

/** Works out a round from what was stored of its request. */
@ApplicationScoped
class Rondeberekening {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final GeldendeRegelset geldendeRegelset;
    private final Koppelkern kern;
    private final Gemeenteregister register;
    private final Vraaglezer lezer;
    private final Rondearchief archief;

    Rondeberekening(GeldendeRegelset geldendeRegelset, Koppelkern kern, Gemeenteregister register, Vraaglezer lezer, Rondearchief archief) {
        this.geldendeRegelset = geldendeRegelset;
        this.kern = kern;
        this.register = register;
        this.lezer = lezer;
        this.archief = archief;
    }

    /** @throws CancellationException when {@code voortgang} wants to stop */
    Rondeuitslag bereken(byte[] verzoek, byte[] huishoudens, Ronde ronde, Voortgang voortgang) {
        Koppelvraag vraag = vraag(verzoek, huishoudens);
        Regelset regelset = geldendeRegelset.nu();
        List<Deelnemer> steekproef = vraag.eerdereRonde().map(eerdere -> steekproef(eerdere, vraag)).orElse(List.of());
        Rondeverslag verslag = new Rondemaker(regelset, kern, register.nu(), vraag).maak(steekproef,
                new Rondemaker.Herkomst(ronde.herkomstHuishoudens(), ronde.herkomstRuimte()), voortgang);
        return new Rondeuitslag(bytes(verslag), regelset.hash(), Verslagmaker.prijslijst(vraag.peildatum(), verslag.prijzen()),
                verslag.bewijs().grens().doubleValue(), verslag.bewijs().waarde());
    }

    /** The municipalities of a request, judged by the rules in force. */
    Speelveld veld(Regelset regelset, Koppelvraag vraag) {
        return new Rondemaker(regelset, kern, register.nu(), vraag).veld();
    }

    /** A stored request as it was sent. */
    Koppelvraag vraag(byte[] verzoek, byte[] huishoudens) {
        ObjectNode bericht = (ObjectNode) boom(verzoek);
        bericht.set("huishoudens", boom(huishoudens));
        return lezer.vraag(bericht, register.nu());
    }

    static JsonNode boom(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException bedorven) {
            throw new UncheckedIOException("A stored request is JSON", bedorven);
        }
    }

    /** As many as are expected, drawn from an earlier round; the same ones for the same request. */
    private List<Deelnemer> steekproef(UUID eerdere, Koppelvraag vraag) {
        ArrayNode alle = (ArrayNode) boom(archief.huishoudens(eerdere));
        int verwacht = vraag.verwacht().orElse(Math.max(0, alle.size() - vraag.deelnemers().size()));
        Random toeval = new Random(alle.size());
        ArrayNode getrokken = JSON.createArrayNode();
        for (int i = 0; i < verwacht; i++) {
            ObjectNode huishouden = alle.get(toeval.nextInt(alle.size())).deepCopy();
            getrokken.add(huishouden.put("kenmerk", "verwacht " + i));
        }
        if (getrokken.isEmpty()) {
            return List.of();
        }
        ObjectNode bericht = JSON.createObjectNode().put("peildatum", vraag.peildatum().toString()).put("koppelstelsel", vraag.koppelstelsel());
        bericht.set("huishoudens", getrokken);
        return lezer.vraag(bericht, register.nu()).deelnemers();
    }

    static byte[] bytes(Rondeverslag verslag) {
        try {
            return JSON.writeValueAsBytes(verslag);
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException("A report can be written as JSON", onmogelijk);
        }
    }
}
