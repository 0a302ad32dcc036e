package nl.onderdak.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Spoils what is sent: somewhere in the JSON, or in its bytes. */
final class Verknoeier {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WAARDEN = List.of("null", "true", "false", "0", "-1", "-0", "1.5", "1e99999", "1e-99999", "-1e308", "1E400",
            "2147483648", "9223372036854775808", "123456789012345", "1234567890123456", "0.0000000000000001", "01", "NaN", "\"\"", "\" \"", "[]",
            "{}", "[[]]", "[null]", "[{}]", "[[[[[[[[]]]]]]]]", "{\"\":null}", "\"0000-01-01\"", "\"0000-00-00\"", "\"9999-12-31\"",
            "\"+999999999-12-31\"", "\"-0001-01-01\"", "\"2023-02-30\"", "\"2024-02-29\"", "\"2025-01-01T00:00:00Z\"", "\"2025-W01\"", "\"2025-1\"",
            "\"2025-III\"", "\"GM9999\"", "\"\\u0000\"", "\"\\uD800\"", "\"\\uDC00\\uD800\"", "\"\\uFEFF\"", "\"\\u202E\"", "\"\uD83D\uDE00\"",
            "\"e\\u0301\"", "\"\u0130\u0131\u00df\"", "\"\\u2028\"", "\"\\t\\r\\n\"", "\"'; --\"", "\"=1+1\"", "\"<x>&amp;</x>\"",
            "\"if true then 1 else\"", "\"date(\\\"2025\\\")\"", "\"[1..\"", "\"not(\"", "\"${x}\"", "\"../../x\"",
            "\"00000000-0000-4000-8000-000000000000\"", "\"9223372036854775807\"", "\"1e5\"", "\"P1D\"", "\"P999999999999Y\"", "\"geldend\"",
            "\"2025-06-02\"");
    private static final int LANG = 5000;

    private Verknoeier() {
    }

    /** Spoils one to three places of this JSON; what is no JSON is spoilt in its bytes. */
    static byte[] json(byte[] body, Random toeval) {
        try {
            JsonNode boom = JSON.readTree(body);
            for (int i = toeval.nextInt(3); i >= 0 && boom instanceof ContainerNode; i--) {
                ergens(boom, toeval);
            }
            return JSON.writeValueAsBytes(boom);
        } catch (IOException geenJson) {
            return bytes(body, toeval);
        }
    }

    private static void ergens(JsonNode boom, Random toeval) {
        List<JsonNode> plaatsen = new ArrayList<>();
        verzamel(boom, plaatsen);
        if (plaatsen.isEmpty()) {
            return;
        }
        JsonNode plaats = plaatsen.get(toeval.nextInt(plaatsen.size()));
        if (plaats instanceof ObjectNode object) {
            String veld = object.properties().stream().skip(toeval.nextInt(object.size())).findFirst().orElseThrow().getKey();
            switch (toeval.nextInt(8)) {
                case 0 -> object.remove(veld);
                case 1 -> object.set(toeval.nextBoolean() ? veld + "x" : veld.toUpperCase(Locale.ROOT), object.remove(veld));
                case 2 -> object.putRawValue(veld,
                new RawValue(object.get(veld) + "," + JsonNodeFactory.instance.textNode(veld) + ":" + waarde(toeval)));
                case 3 -> object.set(veld, JsonNodeFactory.instance.arrayNode().add(object.get(veld)));
                default -> object.putRawValue(veld, new RawValue(waarde(toeval)));
            }
        } else if (plaats instanceof ArrayNode lijst) {
            int nummer = toeval.nextInt(lijst.size());
            switch (toeval.nextInt(4)) {
                case 0 -> lijst.remove(nummer);
                case 1 -> lijst.add(lijst.get(nummer));
                default -> lijst.set(nummer, JsonNodeFactory.instance.rawValueNode(new RawValue(waarde(toeval))));
            }
        }
    }

    private static void verzamel(JsonNode boom, List<JsonNode> plaatsen) {
        if (boom instanceof ContainerNode && !boom.isEmpty()) {
            plaatsen.add(boom);
        }
        boom.forEach(kind -> verzamel(kind, plaatsen));
    }

    /** A value of JSON, mostly one that is not expected anywhere. */
    static String waarde(Random toeval) {
        return switch (toeval.nextInt(40)) {
            case 0 -> "\"" + "a".repeat(toeval.nextInt(LANG)) + "\"";
            case 1 -> "9".repeat(1 + toeval.nextInt(LANG));
            case 2 -> "[".repeat(40) + "]".repeat(40);
            case 3 -> String.valueOf(toeval.nextLong());
            default -> WAARDEN.get(toeval.nextInt(WAARDEN.size()));
        };
    }

    /** Cuts, flips, repeats or adds bytes. */
    static byte[] bytes(byte[] body, Random toeval) {
        if (body.length == 0) {
            return willekeurig(toeval);
        }
        int plaats = toeval.nextInt(body.length);
        switch (toeval.nextInt(4)) {
            case 0:
                return Arrays.copyOf(body, plaats);
            case 1:
                byte[] zonder = new byte[body.length - 1];
                System.arraycopy(body, 0, zonder, 0, plaats);
                System.arraycopy(body, plaats + 1, zonder, plaats, body.length - plaats - 1);
                return zonder;
            case 2:
                byte[] dubbel = Arrays.copyOf(body, body.length + plaats);
                System.arraycopy(body, 0, dubbel, body.length, plaats);
                return dubbel;
            default:
                byte[] anders = body.clone();
                for (int i = toeval.nextInt(4); i >= 0; i--) {
                    anders[toeval.nextInt(anders.length)] = (byte) toeval.nextInt();
                }
                return anders;
        }
    }

    static byte[] willekeurig(Random toeval) {
        if (toeval.nextBoolean()) {
            return waarde(toeval).getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = new byte[toeval.nextInt(200)];
        toeval.nextBytes(bytes);
        return bytes;
    }
}
