package nl.onderdak.waarneming;

import io.opentelemetry.sdk.trace.IdGenerator;
import java.time.Instant;

/**
 * One act of processing that has begun: a request for advice, or one item of a request with many.
 *
 * @param span  its own, 16 hexadecimal digits
 * @param model name that advice is filed under
 */
public record Handeling(String span, String model, Herkomst herkomst, Instant begin) {

    public static Handeling begin(String model, Herkomst herkomst) {
        return begin(model, herkomst, Instant.now());
    }

    static Handeling begin(String model, Herkomst herkomst, Instant begin) {
        return new Handeling(IdGenerator.random().generateSpanId(), model, herkomst, begin);
    }
}
