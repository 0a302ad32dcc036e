package nl.onderdak.vergelijking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * Who gets another outcome, as it is answered; the meaning of the fields stands in {@code api/vergelijking.ts}.
 *
 * @param totaal null until it is known
 */
record Gevolgen(String van, String naar, Stand stand, int gedaan, Integer totaal, List<Modelgevolgen> modellen) {

    enum Stand {
        BEZIG, KLAAR, MISLUKT;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Modelgevolgen(String naam, Gevallentelling gevallen, Telling bewaard, Telling verzonnen) {
    }

    /** @param anders ids of every case with another outcome */
    record Gevallentelling(@JsonUnwrapped Telling telling, List<String> anders) {
    }

    record Telling(int onderzocht, int aantalAnders, List<Voorbeeld> voorbeelden) {
    }

    /** @param geval null for facts that are no case */
    record Voorbeeld(String geval, JsonNode feiten, List<Padverschil> verschillen, int aantalVerschillen) {
    }

    /** Null on a side: the path is not there. */
    record Padverschil(String pad, String van, String naar) {
    }
}
