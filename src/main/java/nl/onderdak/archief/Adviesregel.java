package nl.onderdak.archief;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/**
 * One advice as it goes into the archive. The arrays are not copied: who hands them over no longer changes them.
 *
 * @param id          identity of the advice
 * @param tijdstip    when it was given; cut to whole microseconds, which is what the database keeps
 * @param organisatie who asked; null for an advice from before there were chains
 * @param afloop      whether it became advice
 * @param model       name of the model that gave it
 * @param regelset    content hash of the rule set it was given by
 * @param feiten      the facts of the request as canonical JSON
 * @param inhoud      the very bytes of the answer
 */
public record Adviesregel(UUID id, Instant tijdstip, String organisatie, Afloop afloop, String model, String regelset, byte[] feiten, byte[] inhoud) {

    public Adviesregel {
        Objects.requireNonNull(id, "id");
        tijdstip = tijdstip.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(afloop, "afloop");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(regelset, "regelset");
        Objects.requireNonNull(feiten, "feiten");
        Objects.requireNonNull(inhoud, "inhoud");
    }
}
