package nl.onderdak.deur;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A fault of the service itself: the caller gets a number to report, the log gets the cause, neither gets facts. */
@Provider
public class StoringMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(StoringMapper.class);

    private final CurrentVertxRequest verzoek;

    public StoringMapper(CurrentVertxRequest verzoek) {
        this.verzoek = verzoek;
    }

    @Override
    public Response toResponse(Throwable storing) {
        String nummer = UUID.randomUUID().toString();
        // Who hangs up halfway an answer breaks the writing of it, and nothing is wrong here.
        LOG.logf(opgehangen() ? Logger.Level.DEBUG : Logger.Level.ERROR, Feitloos.van(storing), "Storing %s", nummer);
        return Probleem.storing(nummer).antwoord();
    }

    private boolean opgehangen() {
        RoutingContext gesprek = verzoek.getCurrent();
        return gesprek != null && gesprek.response().closed();
    }
}
