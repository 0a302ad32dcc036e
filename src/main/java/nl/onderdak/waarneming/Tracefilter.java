package nl.onderdak.waarneming;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import org.jboss.logging.MDC;

/** Notes before anything else when a request came in, and in which trace, so that every line of the log about it can be found by the caller's trace. */
@Provider
@PreMatching
@Priority(0)
public class Tracefilter implements ContainerRequestFilter {

    /** Under this name lines of the log carry the trace. */
    public static final String TRACE = "traceId";

    /** Under this name a request carries the moment it came in. */
    public static final String BEGIN = "nl.onderdak.waarneming.begin";

    private final HttpHeaders koppen;

    @Inject
    public Tracefilter(HttpHeaders koppen) {
        this.koppen = koppen;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag) {
        aanvraag.setProperty(BEGIN, Instant.now());
        MDC.put(TRACE, Herkomst.trace(koppen).trace());
    }
}
