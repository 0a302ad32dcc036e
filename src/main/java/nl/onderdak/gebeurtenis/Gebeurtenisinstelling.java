package nl.onderdak.gebeurtenis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What goes over Kafka. */
@ConfigMapping(prefix = "onderdak.gebeurtenis")
public interface Gebeurtenisinstelling {

    /** What this service calls itself in its events: a URN. */
    @WithDefault("urn:nld:systeem:onderdak")
    String bron();

    /** Whether an event carries the whole advice; otherwise it says where the advice is. */
    @WithDefault("false")
    boolean inhoud();
}
