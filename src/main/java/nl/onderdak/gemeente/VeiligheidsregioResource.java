package nl.onderdak.gemeente;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Answers which safety regions there are and which municipalities lie in them. */
@Path("/veiligheidsregios")
public class VeiligheidsregioResource {

    private final Gemeenteregister register;

    public VeiligheidsregioResource(Gemeenteregister register) {
        this.register = register;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Regiolijst lijst(@Context UriInfo adres) {
        return Regiolijst.van(Regiosoort.VEILIGHEIDSREGIO, adres, register.nu());
    }
}
