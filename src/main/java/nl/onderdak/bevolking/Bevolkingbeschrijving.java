package nl.onderdak.bevolking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A population as it is answered; the meaning of the fields stands in {@code api/doorrekening.ts}.
 *
 * @param gemaaktOp null for the one that is made up
 */
@JsonInclude
public record Bevolkingbeschrijving(String naam, boolean synthetisch, int personen, String omschrijving, Instant gemaaktOp) {
}
