package nl.onderdak.meting;

import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Archiefinstelling;
import nl.onderdak.archief.Archiefsleutels;
import nl.onderdak.archief.Bewaarinstelling;
import nl.onderdak.archief.Logboekregel;
import nl.onderdak.archief.Verzoeksleutel;

/** The archive with a switch, so that one process answers with and without receipt and both meet the same compiled code. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SchakelbaarArchief extends Adviesarchief {

    private volatile boolean aan = true;

    /** Only for the container, which needs it to make a proxy. */
    SchakelbaarArchief() {
        super(null, new SmallRyeConfigBuilder().withMapping(Archiefinstelling.class).build().getConfigMapping(Archiefinstelling.class), null, null);
    }

    @Inject
    public SchakelbaarArchief(DataSource bron, Archiefinstelling instelling, Bewaarinstelling bewaren, Archiefsleutels sleutels) {
        super(bron, instelling, bewaren, sleutels);
    }

    void schakel(boolean bewaren) {
        this.aan = bewaren;
    }

    @Override
    public UUID bewaar(Adviesregel regel, Optional<Verzoeksleutel> sleutel, Optional<Logboekregel> logboekregel) {
        return aan ? super.bewaar(regel, sleutel, logboekregel) : regel.id();
    }
}
