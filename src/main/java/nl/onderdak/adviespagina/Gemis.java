package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact that would settle what is left to a person.
 *
 * @param nodigVoor the decisions that wait for it
 */
public record Gemis(String omschrijving, List<Tekst> nodigVoor) {

    static List<Gemis> lees(JsonNode ontbrekend, Teksten teksten) {
        List<Gemis> gemis = new ArrayList<>();
        for (JsonNode gegeven : ontbrekend) {
            List<Tekst> nodigVoor = new ArrayList<>();
            gegeven.path("nodigVoor").forEach(naam -> nodigVoor.add(teksten.naam("naam", naam.asText())));
            String omschrijving = gegeven.path("omschrijving").asText();
            gemis.add(new Gemis(omschrijving.isEmpty() ? gegeven.path("pointer").asText() : omschrijving, nodigVoor));
        }
        return gemis;
    }
}
