package nl.onderdak.deur;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.onderdak.regels.GeenRegelset;

/** Without a rule set in force there is no advice, and it is said why. */
@Provider
public class GeenRegelsetMapper implements ExceptionMapper<GeenRegelset> {

    @Override
    public Response toResponse(GeenRegelset geen) {
        return Probleem.van(503, "Er geldt geen regelset", geen.getMessage()).antwoord();
    }
}
