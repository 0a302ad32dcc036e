package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.Map;
import nl.onderdak.regels.Bericht;

/** Reads the body of a request to an address of our own, as strictly as the door reads facts. */
public final class Berichtlezer {

    /**
     * How much one message may hold.
     *
     * @param bytes largest body
     * @param onderdelen longest list
     */
    public record Omvang(int bytes, int onderdelen) {

        /** What a decision model takes as well. */
        public static final Omvang GEWOON = new Omvang(Grenzen.BODY, Grenzen.LIJST);
    }

    /**
     * @param gestuurd the body as it was sent
     * @param velden the same, typed, with everything that was not given made explicit
     */
    public record Gelezen(JsonNode gestuurd, Map<String, Object> velden) {
    }

    private Berichtlezer() {
    }

    /**
     * @throws Geweigerd 400 with every fault found, 413 when the body is too large
     */
    public static Gelezen lees(Bericht bericht, InputStream stroom, Omvang omvang) {
        JsonNode gestuurd = Bodylezer.lees(stroom, omvang.bytes());
        return new Gelezen(gestuurd, Feitenlezer.lees(bericht.invoer(), gestuurd, omvang.onderdelen()));
    }
}
