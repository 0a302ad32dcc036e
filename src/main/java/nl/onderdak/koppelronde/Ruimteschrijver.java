package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import nl.onderdak.koppelverzoek.Gemeenteruimte;

/** Writes room of municipalities as a caller would have sent it, {@code koppeltypen.Koppelgemeenten}; so that a request is kept complete. */
final class Ruimteschrijver {

    private Ruimteschrijver() {
    }

    static ArrayNode schrijf(Map<String, Gemeenteruimte> ruimten) {
        ArrayNode lijst = JsonNodeFactory.instance.arrayNode();
        new TreeMap<>(ruimten).forEach((code, ruimte) -> {
            ObjectNode rij = lijst.addObject().put("code", code).put("ruimteEigen", ruimte.ruimte().eigen()).put("ruimteRuil", ruimte.ruimte().ruil());
            ruimte.opgave().ifPresent(opgave -> rij.put("opgave", opgave));
            ruimte.voortgang().ifPresent(voortgang -> rij.put("voortgang", voortgang));
            ruimte.woningen().grootsteOoit().ifPresent(personen -> rij.put("grootsteWoningOoit", personen));
            ruimte.woningen().grootsteNu().ifPresent(personen -> rij.put("grootsteWoningNu", personen));
            rij.put("toegankelijkeWoningOoit", ruimte.woningen().toegankelijkOoit().code());
            rij.put("toegankelijkeWoningNu", ruimte.woningen().toegankelijkNu().code());
            rij.put("doorstroomlocatie", ruimte.doorstroomlocatie().code());
            ArrayNode voorzieningen = rij.putArray("voorzieningen");
            new TreeMap<>(ruimte.kilometersTotVoorziening())
                    .forEach((soort, kilometers) -> voorzieningen.addObject().put("soort", soort).put("kilometers", kilometers));
        });
        return lijst;
    }
}
