package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * The answer, field by field as it is sent.
 *
 * @param uitkomst what was asked, as it is now
 * @param wijzigingen fewest facts first, then the smallest step
 * @param waaromOnvolledig Dutch sentences; empty when complete
 */
record Antwoord(Map<String, JsonNode> uitkomst, List<Wijziging> wijzigingen, Onderzocht onderzocht, boolean volledig, List<String> waaromOnvolledig,
        String regelset, String aard) {

    static final String AARD = "verkenning";
}
