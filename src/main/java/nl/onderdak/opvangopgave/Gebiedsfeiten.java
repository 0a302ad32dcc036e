package nl.onderdak.opvangopgave;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Inwonertelling;
import nl.onderdak.gemeente.SesWoaEditie;

/**
 * The municipalities of a day as facts of the model.
 *
 * @param gemeenten those that exist on the day, by code
 * @param telling   the most recent count of or before the day
 * @param editie    the edition of scores about the latest day of or before the day; empty when none was imported
 */
record Gebiedsfeiten(List<Gemeente> gemeenten, Inwonertelling telling, Optional<SesWoaEditie> editie) {

    ArrayNode gebieden() {
        ArrayNode gebieden = JsonNodeFactory.instance.arrayNode();
        for (Gemeente gemeente : gemeenten) {
            ObjectNode gebied = gebieden.addObject().put("code", gemeente.code()).put("provincie", provincie(gemeente.provincie().naam()))
                    .put("veiligheidsregio", gemeente.veiligheidsregio().code());
            telling.aantal(gemeente.code()).ifPresent(aantal -> gebied.put("inwoners", aantal));
            editie.map(scores -> scores.scores().get(gemeente.code())).ifPresent(score -> gebied.put("sesWoa", score));
        }
        return gebieden;
    }

    ObjectNode cijfers() {
        ObjectNode cijfers = JsonNodeFactory.instance.objectNode().put("inwonersOp", telling.peildatum().toString());
        editie.ifPresent(scores -> cijfers.put("scoresOp", scores.peildatum().toString()).put("scoreEditie", scores.editie()));
        return cijfers;
    }

    /** The code that the models have for a province: its name in small letters without accents. */
    static String provincie(String naam) {
        return Normalizer.normalize(naam, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
