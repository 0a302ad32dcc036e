package nl.onderdak.watals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Tells for every decision model what would change its outcome; callers know it as {@code <model>/_wat-als}. */
@Path("/_wat-als/{model}")
public class WatAlsResource {

    private final GeldendeRegelset geldendeRegelset;
    private final Verkenner verkenner;
    private final ObjectWriter json;

    public WatAlsResource(GeldendeRegelset geldendeRegelset, Verkenner verkenner, ObjectMapper json) {
        this.geldendeRegelset = geldendeRegelset;
        this.verkenner = verkenner;
        this.json = json.writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** Stores nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] verken(@PathParam("model") String naam, @Context UriInfo adres, InputStream body) throws IOException, JsonProcessingException {
        Zoekvraag.van(adres, List.of()).eis();
        Regelset regelset = geldendeRegelset.nu();
        Beslismodel model = regelset.model(naam).orElseThrow(() -> new Geweigerd(Probleem.van(404, "Dit model bestaat niet",
                "Er is geen beslismodel " + Feitenlezer.kort(naam) + ". Wel: " + String.join(", ", regelset.namen()) + ".")));
        return json.writeValueAsBytes(verkenner.verken(Vraaglezer.lees(regelset, model, body)));
    }
}
