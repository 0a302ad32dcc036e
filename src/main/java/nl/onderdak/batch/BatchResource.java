package nl.onderdak.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import nl.onderdak.advies.Afzender;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toegang.Aanroeper;

/** Takes requests for advice line by line, for every decision model; callers know it as {@code <model>/_batch}. */
@Path("/_batch/{model}")
public class BatchResource {

    private static final String NDJSON = "application/x-ndjson";

    private final GeldendeRegelset geldendeRegelset;
    private final Aanroeper aanroeper;
    private final Regelbehandeling behandeling;
    private final Batchwerkers werkers;
    private final ObjectMapper json;

    BatchResource(GeldendeRegelset geldendeRegelset, Aanroeper aanroeper, Regelbehandeling behandeling, Batchwerkers werkers, ObjectMapper json) {
        this.geldendeRegelset = geldendeRegelset;
        this.aanroeper = aanroeper;
        this.behandeling = behandeling;
        this.werkers = werkers;
        this.json = json;
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    public StreamingOutput stuur(@PathParam("model") String naam, @Context UriInfo adres, @Context HttpHeaders koppen, InputStream body) {
        Zoekvraag.van(adres, List.of()).eis();
        Regelset regelset = geldendeRegelset.nu();
        Beslismodel model = regelset.model(naam).orElseThrow(NotFoundException::new);
        Opdracht opdracht = new Opdracht(regelset, model, Afzender.van(aanroeper.organisatie(), koppen));
        return new Batch(opdracht, new Regelstroom(body), behandeling, werkers, json.writer());
    }
}
