package nl.onderdak.archief;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** How long an advice can be read. */
@ConfigMapping(prefix = "onderdak.archief.bewaren")
public interface Bewaarinstelling {

    /** Retention class of who has none of its own, for example a number of the selection list of the organisation. */
    @WithDefault("standaard")
    String klasse();

    /** After how many years the key of its advice is erased. */
    @WithDefault("10")
    int jaren();

    /** The same by organisation, under the name that the identity of the caller carries. */
    Map<String, Bewaarregel> organisaties();
}
