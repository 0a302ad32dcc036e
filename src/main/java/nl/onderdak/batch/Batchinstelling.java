package nl.onderdak.batch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of this replica batches may take. */
@ConfigMapping(prefix = "onderdak.batch")
public interface Batchinstelling {

    /** Threads that answer lines, shared by all batches. */
    @WithDefault("8")
    int werkers();

    /** Batches at the same time. */
    @WithDefault("8")
    int gelijktijdig();

    /** The same of one organisation. */
    @WithDefault("2")
    int perOrganisatie();
}
