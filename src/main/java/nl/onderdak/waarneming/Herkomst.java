package nl.onderdak.waarneming;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.deur.Geweigerd;
import org.jboss.logging.MDC;

/**
 * Where a request comes from and whom it is about, as far as the caller says so.
 *
 * @param trace        32 hexadecimal digits: of the caller ({@code traceparent}), whether it samples or not, else a new one
 * @param bovenliggend span of the caller, 16 hexadecimal digits
 * @param betrokkene   reference of the caller for the person, opaque here
 * @param verwerker    address by which the caller names itself
 */
public record Herkomst(String trace, Optional<String> bovenliggend, Optional<String> betrokkene, Optional<String> verwerker) {

    private static final TextMapGetter<Map<String, String>> KENMERKEN = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> kenmerken) {
            return kenmerken.keySet();
        }

        @Override
        public String get(Map<String, String> kenmerken, String naam) {
            return kenmerken.get(naam);
        }
    };

    private static final TextMapGetter<HttpHeaders> KOPPEN = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(HttpHeaders koppen) {
            return koppen.getRequestHeaders().keySet();
        }

        @Override
        public String get(HttpHeaders koppen, String naam) {
            List<String> waarden = koppen.getRequestHeader(naam);
            return waarden == null || waarden.isEmpty() ? null : waarden.get(0);
        }
    };

    /** @throws Geweigerd 400 when the reference or the address cannot be one */
    public static Herkomst lees(HttpHeaders koppen) {
        return trace(koppen).met(Betrokkene.lees(koppen), Verwerker.lees(koppen));
    }

    /** The same of a request that was refused: what the caller says of itself can be what it was refused for. */
    public static Herkomst leesbaar(HttpHeaders koppen) {
        try {
            return lees(koppen);
        } catch (Geweigerd onbruikbaar) {
            return trace(koppen);
        }
    }

    static Herkomst trace(HttpHeaders koppen) {
        SpanContext aanroeper = Span.fromContext(W3CTraceContextPropagator.getInstance().extract(Context.root(), koppen, KOPPEN)).getSpanContext();
        if (aanroeper.isValid()) {
            return onder(aanroeper);
        }
        SpanContext hier = Span.current().getSpanContext();
        return nieuw(hier.isValid() ? hier.getTraceId() : MDC.get(Tracefilter.TRACE) instanceof String genoteerd ? genoteerd : IdGenerator.random().generateTraceId());
    }

    /** Of a request that did not come over HTTP, with the trace of who sent it when that is one. */
    public static Herkomst van(Optional<String> traceparent) {
        Map<String, String> kenmerken = traceparent.map(gegeven -> Map.of("traceparent", gegeven)).orElse(Map.of());
        SpanContext afzender = Span.fromContext(W3CTraceContextPropagator.getInstance().extract(Context.root(), kenmerken, KENMERKEN)).getSpanContext();
        return afzender.isValid() ? onder(afzender) : nieuw(IdGenerator.random().generateTraceId());
    }

    private static Herkomst onder(SpanContext aanroeper) {
        return new Herkomst(aanroeper.getTraceId(), Optional.of(aanroeper.getSpanId()), Optional.empty(), Optional.empty());
    }

    private static Herkomst nieuw(String trace) {
        return new Herkomst(trace, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Herkomst met(Optional<String> wie, Optional<String> door) {
        return new Herkomst(trace, bovenliggend, wie, door);
    }

    /** The same about somebody. */
    public Herkomst over(Optional<String> wie) {
        return met(wie, verwerker);
    }
}
