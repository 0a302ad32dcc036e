package nl.onderdak.waarneming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts answers under {@code /v1} by status; addresses are left out, since they hold numbers of advices. */
@Provider
public class Antwoordmeter implements ContainerResponseFilter {

    private final MeterRegistry meters;
    private final Map<Integer, Counter> tellers = new ConcurrentHashMap<>();

    @Inject
    public Antwoordmeter(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        tellers.computeIfAbsent(antwoord.getStatus(), status -> Counter.builder("onderdak.antwoorden").description("Antwoorden onder /v1; 429 is te snel")
                .tag("status", String.valueOf(status)).register(meters)).increment();
    }
}
