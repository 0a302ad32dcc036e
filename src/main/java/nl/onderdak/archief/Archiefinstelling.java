package nl.onderdak.archief;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How the archive writes and keeps. */
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

    /** File with the keys, see {@link Sleutelbestand}. */
    Optional<Path> sleutelbestand();

    /** The text of such a file, for where a secret comes as a setting; counts when there is no file. */
    Optional<String> sleutels();

    /** Whether the service starts without such a file, with keys in its database. */
    @WithDefault("true")
    boolean sleutelsInDatabase();

    /** How long an {@code Idempotency-Key} leads to the advice it was first sent with. */
    @WithDefault("PT24H")
    Duration verzoeksleutel();

    /** How often chains that have grown are signed. */
    @WithDefault("PT1M")
    Duration waarmerkElke();

    /** How often what is due is erased, wrapped again or written away. */
    @WithDefault("PT10S")
    Duration onderhoudElke();

    /** Organisations whose stored facts may serve to compare two rule sets. */
    @WithDefault("demonstratie")
    Set<String> vergelijkbaar();
}
