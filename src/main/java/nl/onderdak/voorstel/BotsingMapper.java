package nl.onderdak.voorstel;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.onderdak.deur.Probleem;

/** An edit that came too late becomes its problem document. */
@Provider
public class BotsingMapper implements ExceptionMapper<Botsinggeweigerd> {

    @Override
    public Response toResponse(Botsinggeweigerd geweigerd) {
        return Response.status(geweigerd.probleem().status()).type(Probleem.MEDIATYPE).entity(geweigerd.probleem()).build();
    }
}
