package nl.onderdak.gebeurtenis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What goes over Kafka. */
@ConfigMapping(prefix = "onderdak.gebeurtenis")
public interface Gebeurtenisinstelling {

    /** By organisation that may ask over topics of its own: what it may ask, as the scopes of a token, for example {@code advies}. */
    Map<String, String> organisaties();

    /** What this service calls itself in its events: a URN. */
    @WithDefault("urn:nld:systeem:onderdak")
    String bron();

    /** Whether an event carries the whole advice; otherwise it says where the advice is. */
    @WithDefault("false")
    boolean inhoud();
}
