package nl.onderdak.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nl.onderdak.toegang.Toegangsbeleid;

/** What signing in changes in the contract: the hand-written parts describe the demonstration, and what is refused for whom may not. */
final class Aanmeldeisen {

    private static final String UITGEVER = "uitgever";

    private Aanmeldeisen() {
    }

    static void pasToe(ObjectNode document, Toegangsbeleid toegang) {
        if (toegang.uitgever()) {
            VasteDelen.legOver(document, UITGEVER);
            document.withObject("/components/securitySchemes").remove("basis");
        }
        document.get("paths").fields().forEachRemaining(pad -> pad.getValue().fields().forEachRemaining(methode -> {
            if (methode.getValue().has("responses")) {
                ObjectNode bewerking = (ObjectNode) methode.getValue();
                // Also where nobody needs to sign in: who tries to, and fails, hears it.
                weiger(bewerking, "401", "NietAangemeld");
                if (toegang.uitgever()) {
                    beschrijf(bewerking, toegang.vrij(methode.getKey().toUpperCase(Locale.ROOT), pad.getKey().substring(1)));
                }
            }
        }));
    }

    private static void beschrijf(ObjectNode bewerking, boolean vrij) {
        if (!vrij) {
            weiger(bewerking, "403", "NietToegestaan");
        }
        weiger(bewerking, "429", "TeVeelVerzoeken");
        // A token cannot be judged while the issuer is away.
        weiger(bewerking, "503", "TijdelijkNietBeschikbaar");
        bewerking.remove("security");
        if (vrij) {
            bewerking.withArray("security").addObject();
        }
        bewerking.withArray("security").addObject().putArray(UITGEVER);
    }

    private static void weiger(ObjectNode bewerking, String status, String naam) {
        ObjectNode antwoorden = bewerking.withObject("/responses");
        if (!antwoorden.has(status)) {
            antwoorden.putObject(status).put("$ref", "#/components/responses/" + naam);
        }
    }
}
