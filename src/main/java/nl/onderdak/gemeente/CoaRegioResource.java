package nl.onderdak.gemeente;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Answers which regions COA couples in and which municipalities lie in them. */
@Path("/coa-regios")
public class CoaRegioResource {

    private final Gemeenteregister register;

    public CoaRegioResource(Gemeenteregister register) {
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Regiolijst lijst(@Context UriInfo adres) {
        return Regiolijst.van(Regiosoort.COA_REGIO, adres, register.nu());
    }
}
