package nl.onderdak.gemeente;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Answers which provinces there are and which municipalities lie in them. */
@Path("/provincies")
public class ProvincieResource {

    private final Gemeenteregister register;

    public ProvincieResource(Gemeenteregister register) {
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Regiolijst lijst(@Context UriInfo adres) {
        return Regiolijst.van(Regiosoort.PROVINCIE, adres, register.nu());
    }
}
