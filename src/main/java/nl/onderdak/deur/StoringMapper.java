package nl.onderdak.deur;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A fault of the service itself: the caller gets a number to report, the log gets the cause, neither gets facts. */
@Provider
public class StoringMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(StoringMapper.class);

    @Override
    public Response toResponse(Throwable storing) {
        String nummer = UUID.randomUUID().toString();
        LOG.errorf(storing, "Storing %s", nummer);
        return Probleem.van(500, "Er ging iets mis in de dienst",
                "Er is geen advies gegeven en niets opgeslagen. Meld nummer " + nummer + " aan de beheerder; opnieuw proberen kan.").antwoord();
    }
}
