package nl.onderdak.gemeente;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * One imported edition of the SES-WOA scores; never changed after it was stored.
 *
 * @param editie         name given by who imported it, for example the table number of CBS
 * @param peildatum      day the scores are about
 * @param indelingsdatum the scores are of the municipalities of this day
 * @param bron           where the scores come from
 * @param scores         by code, each greater than -1; zero is average. A municipality without a score is not in it
 */
public record SesWoaEditie(String editie, LocalDate peildatum, LocalDate indelingsdatum, String bron, Instant vastgelegdOp,
        SortedMap<String, BigDecimal> scores) {

    /** Whether the other edition says the same, apart from the moment it was stored. */
    boolean zegtHetzelfdeAls(SesWoaEditie andere) {
        return editie.equals(andere.editie) && peildatum.equals(andere.peildatum) && indelingsdatum.equals(andere.indelingsdatum)
                && bron.equals(andere.bron) && scores.keySet().equals(andere.scores.keySet())
                && scores.entrySet().stream().allMatch(score -> score.getValue().compareTo(andere.scores.get(score.getKey())) == 0);
    }
}
