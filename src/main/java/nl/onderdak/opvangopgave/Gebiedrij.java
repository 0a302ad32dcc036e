package nl.onderdak.opvangopgave;

import java.math.BigDecimal;
import nl.onderdak.gemeente.Regio;

/**
 * What one municipality or safety region gets. What has no value is null.
 *
 * @param code               code of CBS
 * @param provincie          null for a safety region that is not within one province
 * @param inwoners           persons; null when every region gets the same
 * @param sesWoa             score it was weighed with; null when scores were not used
 * @param wegingsfactor      weight of the law, ten decimals; null when scores were not used
 * @param quotum             share of the total before rounding, six decimals; null when every region gets the same
 * @param aantal             places
 * @param rest               part of the share behind the decimal point; null when every region gets the same
 * @param rangBijGelijkeRest place among areas with exactly the same remainder or quotient; null when nobody had to give way
 * @param voorrang           what decided between them
 */
record Gebiedrij(String code, String naam, Regio provincie, Regio veiligheidsregio, Long inwoners, BigDecimal sesWoa, BigDecimal wegingsfactor,
        BigDecimal quotum, long aantal, BigDecimal rest, Long rangBijGelijkeRest, String voorrang) {
}
