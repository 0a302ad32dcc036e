package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import nl.onderdak.toegang.Toegangsbeleid;

/** What signing in at an issuer changes in the contract: the hand-written parts describe the demonstration. */
final class Aanmeldeisen {

    private static final String UITGEVER = "uitgever";
    private static final Map<String, String> WEIGERINGEN = Map.of("401", "NietAangemeld", "403", "NietToegestaan", "503", "TijdelijkNietBeschikbaar");

    private Aanmeldeisen() {
    }

    static void pasToe(ObjectNode document, Toegangsbeleid toegang) {
        if (!toegang.uitgever()) {
            return;
        }
        VasteDelen.legOver(document, UITGEVER);
        document.withObject("/components/securitySchemes").remove("basis");
        document.get("paths").fields().forEachRemaining(pad -> pad.getValue().fields().forEachRemaining(methode -> {
            if (methode.getValue().has("responses")) {
                boolean vrij = toegang.vrij(methode.getKey().toUpperCase(Locale.ROOT), pad.getKey().substring(1));
                beschrijf((ObjectNode) methode.getValue(), vrij);
            }
        }));
    }

    private static void beschrijf(ObjectNode bewerking, boolean vrij) {
        JsonNode antwoorden = bewerking.get("responses");
        WEIGERINGEN.forEach((status, naam) -> {
            if (!vrij && !antwoorden.has(status)) {
                weiger(bewerking, status, naam);
            }
        });
        weiger(bewerking, "429", "TeVeelVerzoeken");
        bewerking.remove("security");
        if (vrij) {
            bewerking.withArray("security").addObject();
        }
        bewerking.withArray("security").addObject().putArray(UITGEVER);
    }

    private static void weiger(ObjectNode bewerking, String status, String naam) {
        bewerking.withObject("/responses").putObject(status).put("$ref", "#/components/responses/" + naam);
    }
}
