package nl.onderdak.gevolg;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is tried out. */
@ConfigMapping(prefix = "onderdak.gevolg")
public interface Gevolginstelling {

    /** How many requests are made up for each model that a change reaches; the answer says how many there were. */
    @WithDefault("10000")
    int steekproef();

    /** As long as nothing is heard of parts that went to all replicas before the replica that was asked does them itself. */
    @WithDefault("PT30S")
    Duration stilte();
}
