package nl.onderdak.archief;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the archive writes, what it keeps and for how long. */
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

    /** How long an advice can be read. */
    Bewaren bewaren();

    /** The rule for who has none of its own, and by organisation. */
    interface Bewaren extends Bewaarregel {

        /** By the name that the identity of the caller carries. */
        Map<String, Bewaarregel> organisaties();
    }

    /** A retention rule. */
    interface Bewaarregel {

        /** Retention class, for example a number of the selection list of the organisation. */
        @WithDefault("standaard")
        String klasse();

        /** After how many years the key of an advice is erased. */
        @WithDefault("10")
        int jaren();
    }
}
