package nl.onderdak.deur;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.onderdak.regels.OntbrekendModel;

/** An address that waits for a model to come into force says which. */
@Provider
public class OntbrekendModelMapper implements ExceptionMapper<OntbrekendModel> {

    @Override
    public Response toResponse(OntbrekendModel ontbrekend) {
        return Probleem.van(503, "Dit adres wacht op een model", ontbrekend.getMessage()).antwoord();
    }
}
