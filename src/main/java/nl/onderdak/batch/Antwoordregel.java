package nl.onderdak.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import nl.onderdak.deur.Probleem;

/**
 * What a line is answered: advice or a problem.
 *
 * @param regel number of the line
 * @param kenmerk as the caller sent it; null when he sent none that can be repeated
 * @param advies the stored answer as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Antwoordregel(long regel, String kenmerk, @JsonRawValue String advies, Probleem probleem) {
}
