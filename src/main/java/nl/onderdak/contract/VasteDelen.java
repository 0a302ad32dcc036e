package nl.onderdak.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The parts of the contract that no rule changes, written by hand in {@code src/main/resources/contract}: what this
 * service is, its own addresses, and the shapes that all answers share.
 */
final class VasteDelen {

    /** One file per subject; a package that adds an address adds its file here. */
    private static final List<String> ONDERWERPEN = List.of(
            "dienst", "contract", "adviezen", "adviesketen", "advies", "weigering", "gemeenten", "taakstellingen", "opvangopgaven",
            "grootboek", "kandidaten", "koppelvoorstellen", "koppelrondes", "regelsets", "vergelijking", "opmerkingen",
            "watals", "batch", "uitvoer", "aanmelding", "inwerking", "modelcontrole", "wijzigingsvoorstellen", "doorrekeningen",
            "mutaties", "waarneming");
    private static final ObjectMapper JSON = new ObjectMapper();

    private VasteDelen() {
    }

    /** All parts laid over each other, as a document of its own to add to. */
    static ObjectNode lees() {
        ObjectNode document = JSON.createObjectNode();
        ONDERWERPEN.forEach(onderwerp -> legOver(document, onderwerp));
        return document;
    }

    static void legOver(ObjectNode document, String onderwerp) {
        try (InputStream stroom = VasteDelen.class.getResourceAsStream("/contract/" + onderwerp + ".json")) {
            JSON.readerForUpdating(document).readValue(stroom);
        } catch (IOException fout) {
            throw new UncheckedIOException("Part " + onderwerp + " of the contract cannot be read", fout);
        }
    }
}
