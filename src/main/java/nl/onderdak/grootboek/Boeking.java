package nl.onderdak.grootboek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the ledger; what has no value is null.
 *
 * @param nummer    unique; later entries have higher numbers
 * @param boekstuk  shared by what was booked together
 * @param geboektOp when it was stored
 */
public record Boeking(long nummer, long boekstuk, String kenmerk, Boekingssoort soort, String halfjaar, String gemeentecode, Integer personen,
        String aanduiding, String betreft, Integer maanden, Long corrigeert, String toelichting, LocalDate bekendOp, String zekerheid,
        String bron, Instant geboektOp) {

    /** What was asked when it was booked. */
    Boekingsregel regel() {
        return new Boekingsregel(soort, halfjaar, gemeentecode, Optional.ofNullable(personen), aanduiding, Optional.ofNullable(betreft),
                Optional.ofNullable(maanden), Optional.ofNullable(corrigeert), Optional.ofNullable(toelichting));
    }
}
