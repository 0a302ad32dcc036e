package nl.onderdak.archief;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the archive writes. */
@ConfigMapping(prefix = "onderdak.archief")
public interface Archiefinstelling {

    /** How long a caller waits for its advice to be stored before it is refused. */
    @WithDefault("PT3S")
    Duration wachttijd();

    /** How many advices may wait to be written; one more is refused at once. */
    @WithDefault("1024")
    int wachtrij();

    /** How many advices are written in one transaction at most. */
    @WithDefault("256")
    int groep();

    /** How many threads write, each with a connection of its own. */
    @WithDefault("1")
    int schrijvers();
}
