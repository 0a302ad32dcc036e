package nl.onderdak.archief;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/** An unreachable archive is 503, wherever in a request it shows: the caller did nothing wrong and can try again. */
@Provider
public class ArchiefOnbereikbaarMapper implements ExceptionMapper<ArchiefOnbereikbaar> {

    private static final Logger LOG = Logger.getLogger(ArchiefOnbereikbaarMapper.class);

    @Override
    public Response toResponse(ArchiefOnbereikbaar fout) {
        // Under a failing database this happens for every request; the writer logs the failure itself once.
        LOG.debug("Verzoek geweigerd", fout);
        return fout.probleem().antwoord();
    }
}
