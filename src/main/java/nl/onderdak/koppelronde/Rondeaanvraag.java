package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * A request complete with the room it uses, as it is kept.
 *
 * @param verzoek the message without households
 * @param huishoudens the households of the message
 * @param herkomstHuishoudens in Dutch, whether they were sent or made up
 * @param herkomstRuimte in Dutch, where the room comes from
 * @param vraag the same, read
 */
record Rondeaanvraag(ObjectNode verzoek, ArrayNode huishoudens, String herkomstHuishoudens, String herkomstRuimte, Koppelvraag vraag) {

    byte[] verzoekbytes() {
        return verzoek.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] huishoudenbytes() {
        return huishoudens.toString().getBytes(StandardCharsets.UTF_8);
    }
}
