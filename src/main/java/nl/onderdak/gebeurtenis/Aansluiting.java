package nl.onderdak.gebeurtenis;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Switches the channels on, before the service starts: there are none without a broker. */
public final class Aansluiting {

    private static final String BROKER = "kafka.bootstrap.servers";
    private static final String VERZOEKEN = "mp.messaging.incoming.beslisverzoeken.";
    private static final String ORGANISATIES = "onderdak.gebeurtenis.organisaties";
    private static final String VERBINDING = "connector";
    private static final String KAFKA = "smallrye-kafka";

    private Aansluiting() {
    }

    static boolean ingesteld(Config configuratie) {
        return configuratie.getOptionalValue(BROKER, String.class).isPresent();
    }

    /**
     * By organisation that may ask over topics of its own: what it may ask, as the scopes of a token.
     *
     * @throws IllegalArgumentException when the setting cannot be right, with a Dutch message
     */
    static Map<String, String> organisaties(Config configuratie) {
        return configuratie.getOptionalValue(ORGANISATIES, String.class).map(Organisatielezer::lees).orElse(Map.of());
    }

    /** @throws IllegalArgumentException when the organisations are not set right, also without a broker; with a Dutch message */
    public static void sluitAan(Config configuratie) {
        Set<String> organisaties = organisaties(configuratie).keySet();
        if (!ingesteld(configuratie)) {
            return;
        }
        if (!organisaties.isEmpty()) {
            System.setProperty(VERZOEKEN + "topics", organisaties.stream().map(Onderwerp::verzoeken).collect(Collectors.joining(",")));
            System.setProperty(VERZOEKEN + VERBINDING, KAFKA);
        }
        System.setProperty("mp.messaging.incoming.deeltaken." + VERBINDING, KAFKA);
        System.setProperty("mp.messaging.outgoing.gebeurtenissen." + VERBINDING, KAFKA);
    }
}
