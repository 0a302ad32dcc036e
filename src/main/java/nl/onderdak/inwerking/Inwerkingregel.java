package nl.onderdak.inwerking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/**
 * That a rule set came into force; the one with the highest number is in force.
 *
 * @param nummer from 1, without gaps
 * @param regelset hash as advices name it
 * @param uitgave hash of the rule set with its cases, as the archive stores it
 * @param op when it was written
 * @param door who put it in force; {@link #UITGAVE} when the service did so itself
 * @param voorstel the proposal that was approved; null for another kind
 * @param toelichting why
 */
public record Inwerkingregel(long nummer, String regelset, @JsonIgnore String uitgave, Instant op, String door, String soort, UUID voorstel,
        String toelichting) {

    /** Came with the service. */
    public static final String UITGAVE = "uitgave";

    /** Of a proposal. */
    public static final String GOEDKEURING = "goedkeuring";

    /** An earlier rule set once more. */
    public static final String TERUGZETTING = "terugzetting";
}
