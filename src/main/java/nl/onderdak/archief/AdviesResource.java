package nl.onderdak.archief;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.deur.Probleem;

/** Gives back advices that were given before. */
@Path("/adviezen")
public class AdviesResource {

    // UUID.fromString also takes shortened forms, which were never given out.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LANGSTE_ECHO = 60;

    private final Adviesarchief archief;

    public AdviesResource(Adviesarchief archief) {
        this.archief = archief;
    }

    /** The very bytes of the answer that was given under this id. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response advies(@PathParam("id") String id) {
        if (!ID.matcher(id).matches()) {
            return Probleem.van(400, "Ongeldig advies-id", "'" + ingekort(id) + "' is geen advies-id. Stuur het id uit "
                    + "advies.id van een eerder antwoord, bijvoorbeeld /v1/adviezen/0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77.").antwoord();
        }
        return archief.vind(UUID.fromString(id))
                .map(advies -> Response.ok(advies.regel().inhoud(), MediaType.APPLICATION_JSON_TYPE).build())
                .orElseGet(() -> Probleem.van(404, "Advies niet gevonden", "Er is geen advies met id " + id
                        + ". Stuur het id uit advies.id van een eerder antwoord van deze dienst.").antwoord());
    }

    private static String ingekort(String tekst) {
        return tekst.length() <= LANGSTE_ECHO ? tekst : tekst.substring(0, LANGSTE_ECHO) + "...";
    }
}
