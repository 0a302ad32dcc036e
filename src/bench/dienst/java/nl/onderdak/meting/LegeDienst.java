package nl.onderdak.meting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.onderdak.archief.Adviesnummer;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;

/** What the service costs without a decision: an answer at once, and the same with only a receipt. */
@Path("/leeg")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LegeDienst {

    private static final byte[] ANTWOORD = "{}".getBytes(StandardCharsets.UTF_8);
    private static final String GEEN_REGELSET = "0".repeat(64);

    private final SchakelbaarArchief archief;

    @Inject
    public LegeDienst(SchakelbaarArchief archief) {
        this.archief = archief;
    }

    @POST
    public byte[] zonderBewijs(byte[] feiten) {
        return ANTWOORD;
    }

    @POST
    @Path("/bewijs")
    public byte[] metBewijs(byte[] feiten) {
        archief.bewaar(new Adviesregel(Adviesnummer.nieuw(), Instant.now(), "demonstratie", Afloop.ADVIES, "leeg", GEEN_REGELSET, feiten, ANTWOORD));
        return ANTWOORD;
    }

    /** Switches the receipt of every endpoint. */
    @POST
    @Path("/schakel/{stand}")
    public byte[] schakel(@PathParam("stand") String stand) {
        archief.schakel(stand.equals("aan"));
        return ANTWOORD;
    }
}
