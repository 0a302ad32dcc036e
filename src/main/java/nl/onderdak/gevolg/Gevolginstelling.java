package nl.onderdak.gevolg;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is tried out. */
@ConfigMapping(prefix = "onderdak.gevolg")
public interface Gevolginstelling {

    /** How many requests are made up for each model that a change reaches; the answer says how many there were. */
    @WithDefault("10000")
    int steekproef();
}
