package nl.onderdak.gemeente;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Answers which labour market regions there are and which municipalities lie in them. */
@Path("/arbeidsmarktregios")
public class ArbeidsmarktregioResource {

    private final Gemeenteregister register;

    public ArbeidsmarktregioResource(Gemeenteregister register) {
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Regiolijst lijst(@Context UriInfo adres) {
        return Regiolijst.van(Regiosoort.ARBEIDSMARKTREGIO, adres, register.nu());
    }
}
