package nl.onderdak.waarneming;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a row counts as one that stopped firing. */
@ConfigMapping(prefix = "onderdak.waarneming")
public interface Waarneminginstelling {

    /** Days, today included, in which a row that stopped did not fire at all. */
    @WithDefault("7")
    int periode();

    /** Days before that, to compare with. */
    @WithDefault("28")
    int referentie();

    /** How often a row must have fired before, and would have fired since at the share it had before. At 20 chance alone hardly explains that it never did. */
    @WithDefault("20")
    int verwacht();

    /** How often counts are written away. */
    @WithDefault("PT1M")
    Duration schrijfElke();

    /** How often rows that stopped are looked for. */
    @WithDefault("PT1H")
    Duration kijkElke();
}
