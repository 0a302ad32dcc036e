package nl.onderdak.waarneming;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The logbook of processing (Logboek Dataverwerkingen): where it is and what is told to it. */
@ConfigMapping(prefix = "onderdak.logboek")
public interface Logboekinstelling {

    /** Per name that advice is filed under, the address of the activity in the register of processing; without one nothing is told of it. */
    Map<String, URI> verwerkingsactiviteit();

    /** Where the logbook takes lines, OTLP over HTTP: {@code https://.../v1/traces}; needed once there is an activity. */
    Optional<URI> adres();

    /** Value of the header {@code Authorization} for the logbook. */
    Optional<String> machtiging();

    /** How often lines that wait are sent. */
    @WithDefault("PT1S")
    Duration zendElke();
}
