package nl.onderdak.waarneming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Counts requests for advice by model and by how they ended, and measures how long they took. */
@ApplicationScoped
public class Adviesmeter {

    /** How a request for advice that passed the door ended. */
    public enum Einde {
        /** With advice, stored. */
        ADVIES,
        /** With the advice of before: the same request with the same key. */
        HERHAALD,
        /** With a refusal: facts contradict each other, a key was used for something else, a model is not in force. */
        GEWEIGERD,
        /** Without advice, because the evaluation failed; that is stored. */
        MISLUKT,
        /** Without advice, because it could not be stored. */
        NIET_VASTGELEGD
    }

    private static final Duration[] GRENZEN = {Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100),
            Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500), Duration.ofSeconds(5)};

    private static final Logger LOG = Logger.getLogger(Adviesmeter.class);

    private record Soort(String model, Einde einde) {
    }

    private record Meting(Counter aantal, Timer duur) {
    }

    private final MeterRegistry meters;
    private final Map<Soort, Meting> metingen = new ConcurrentHashMap<>();
    private final Map<List<String>, Counter> weigeringen = new ConcurrentHashMap<>();
    private final Timer vastleggen;

    public Adviesmeter(MeterRegistry meters) {
        this.meters = meters;
        this.vastleggen = Timer.builder("onderdak.vastleggen.duur").description("Hoe lang een aanvrager wacht tot zijn advies is vastgelegd")
                .serviceLevelObjectives(GRENZEN).register(meters);
    }

    /**
     * @param model name the advice is filed under
     * @param begin of the request, as {@link System#nanoTime} told
     */
    public void eindigt(String model, Einde einde, long begin) {
        Meting meting = metingen.computeIfAbsent(new Soort(model, einde), this::meting);
        meting.aantal().increment();
        long duur = System.nanoTime() - begin;
        meting.duur().record(duur, TimeUnit.NANOSECONDS);
        // With profile productie this is said, so that an operator finds an advice by the trace of a caller and the other way round.
        LOG.debugf("Verzoek om advies aan %s: %s na %d ms", model, einde, TimeUnit.NANOSECONDS.toMillis(duur));
    }

    private Meting meting(Soort soort) {
        return new Meting(
                Counter.builder("onderdak.adviezen").description("Verzoeken om advies die door de deur kwamen")
                        .tag("model", soort.model()).tag("afloop", soort.einde().name().toLowerCase(Locale.ROOT)).register(meters),
                Timer.builder("onderdak.advies.duur").description("Hoe lang een verzoek om advies duurt nadat het door de deur kwam")
                        .tag("model", soort.model()).serviceLevelObjectives(GRENZEN).register(meters));
    }

    /**
     * A request for advice that did not pass the door.
     *
     * @param reden the status, with the code of the first fault when there is one
     */
    public void geweigerd(String model, String reden) {
        weigeringen.computeIfAbsent(List.of(model, reden), nieuw -> Counter.builder("onderdak.weigeringen").description("Verzoeken om advies die zijn geweigerd")
                .tag("model", model).tag("reden", reden).register(meters)).increment();
    }

    /** @param begin of the writing, as {@link System#nanoTime} told */
    public void vastgelegd(long begin) {
        vastleggen.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    }
}
