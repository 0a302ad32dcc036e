package nl.onderdak.meting;

import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Archiefinstelling;

/** The archive with a switch, so that one process answers with and without receipt and both meet the same compiled code. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SchakelbaarArchief extends Adviesarchief {

    private volatile boolean aan = true;

    /** Only for the container, which needs it to make a proxy. */
    SchakelbaarArchief() {
        super(null, new SmallRyeConfigBuilder().withMapping(Archiefinstelling.class).build().getConfigMapping(Archiefinstelling.class));
    }

    @Inject
    public SchakelbaarArchief(DataSource bron, Archiefinstelling instelling) {
        super(bron, instelling);
    }

    void schakel(boolean bewaren) {
        this.aan = bewaren;
    }

    @Override
    public void bewaar(Adviesregel regel) {
        if (aan) {
            super.bewaar(regel);
        }
    }
}
