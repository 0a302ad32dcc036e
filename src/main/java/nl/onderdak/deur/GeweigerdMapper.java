package nl.onderdak.deur;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal becomes its problem document. */
@Provider
public class GeweigerdMapper implements ExceptionMapper<Geweigerd> {

    @Override
    public Response toResponse(Geweigerd geweigerd) {
        return geweigerd.probleem().antwoord();
    }
}
