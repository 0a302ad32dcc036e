package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/**
 * Stands in front of the generated decision endpoints that {@link Wegwijzer} lets through: the facts are checked against
 * the model's own types, or those of the message, before any rule is asked.
 */
@Provider
public class Deur implements ContainerRequestFilter {

    private static final String EIGEN_CODE = "nl.onderdak.";
    private static final byte[] LEEG_OBJECT = "{}".getBytes(StandardCharsets.UTF_8);

    private final GeldendeRegelset geldendeRegelset;
    private final Verzoek verzoek;
    private final Tracer tracer;

    @Context
    ResourceInfo bestemming;

    @Inject
    public Deur(GeldendeRegelset geldendeRegelset, Verzoek verzoek, Tracer tracer) {
        this.geldendeRegelset = geldendeRegelset;
        this.verzoek = verzoek;
        this.tracer = tracer;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag) {
        boolean regelvraag = Regelvraag.isEindpunt(bestemming.getResourceClass());
        if (!regelvraag && bestemming.getResourceClass().getName().startsWith(EIGEN_CODE)) {
            return;
        }
        Span span = tracer.spanBuilder("deur").startSpan();
        try {
            lees(aanvraag, regelvraag);
        } finally {
            span.end();
        }
    }

    private void lees(ContainerRequestContext aanvraag, boolean regelvraag) {
        Regelset regelset = geldendeRegelset.nu();
        String pad = aanvraag.getUriInfo().getPath().replaceFirst("^/", "");
        if (regelvraag) {
            Bericht bericht = Regelvraag.bericht(regelset, pad).orElseThrow(NotFoundException::new);
            Berichtlezer.Gelezen gelezen = Berichtlezer.lees(bericht, aanvraag.getEntityStream(), Berichtlezer.Omvang.GEWOON);
            verzoek.toegelaten(regelset, gelezen.gestuurd(), gelezen.velden());
        } else {
            Beslismodel model = regelset.model(pad).orElseThrow(NotFoundException::new);
            JsonNode gestuurd = Bodylezer.lees(aanvraag.getEntityStream(), Grenzen.BODY);
            verzoek.toegelaten(regelset, model, gestuurd, Feitenlezer.lees(model, gestuurd));
        }
        // The generated endpoint would read the body again, with floats; the facts travel typed in the request instead.
        aanvraag.setEntityStream(new ByteArrayInputStream(LEEG_OBJECT));
    }
}
