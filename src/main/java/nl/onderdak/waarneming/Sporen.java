package nl.onderdak.waarneming;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Parts of a request in its trace, once there is somewhere to send traces; without facts, so without what an exception says. */
@ApplicationScoped
public class Sporen {

    private final Tracer tracer;

    public Sporen(Tracer tracer) {
        this.tracer = tracer;
    }

    public <T> T meet(String deel, String model, Supplier<T> werk) {
        Span span = tracer.spanBuilder(deel).setAttribute("onderdak.model", model).startSpan();
        try (Scope geldt = span.makeCurrent()) {
            return werk.get();
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
            throw e;
        } finally {
            span.end();
        }
    }
}
