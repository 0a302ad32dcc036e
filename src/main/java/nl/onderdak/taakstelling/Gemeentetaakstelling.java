package nl.onderdak.taakstelling;

import java.time.LocalDate;
import nl.onderdak.gemeente.Regio;

/**
 * The target of one municipality. What has no value is null.
 *
 * @param taakstelling      persons; null when it cannot be computed
 * @param inwoners          inhabitants it was computed with
 * @param inwonersPeildatum day on which they were counted
 * @param benadering        whether the target is an approximation
 * @param reden             why it is an approximation or missing, in Dutch
 * @param toelichting       how the inhabitants were derived or why they are missing, in Dutch
 * @param berekening        the formula with its numbers
 */
public record Gemeentetaakstelling(String gemeentecode, String naam, Regio provincie, Long taakstelling, Long inwoners,
        LocalDate inwonersPeildatum, boolean benadering, String reden, String toelichting, String berekening) {
}
