package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Rij;

/**
 * A row as it is answered.
 *
 * @param regeltekst text of a Drools rule; empty for a row of a table
 * @param voorganger row of the same table with the same conditions apart from the period, which ends the day before this one begins
 * @param opvolger the same, which begins the day after this one ends
 * @param gevallen number of cases that hit the row; empty until that is known
 */
public record Rijbeschrijving(
        String id,
        List<Cel> invoer,
        List<Cel> uitkomst,
        Optional<String> regeltekst,
        String toelichting,
        List<Bronvermelding> bronnen,
        List<String> feiten,
        String zekerheid,
        Optional<String> vraag,
        List<String> gegevens,
        Optional<LocalDate> geldigVan,
        Optional<LocalDate> geldigTot,
        Optional<String> voorganger,
        Optional<String> opvolger,
        Optional<Integer> gevallen) {

    static Rijbeschrijving van(Rij rij, List<Cel> invoer, List<Cel> uitkomst, Optional<String> regeltekst, Rijburen buren) {
        return new Rijbeschrijving(rij.id(), invoer, uitkomst, regeltekst, rij.toelichting(), rij.bronnen().stream().map(Bronvermelding::van).toList(),
                rij.feiten(), rij.zekerheid().tekst(), rij.vraag(), rij.gegevens(), rij.geldigheid().van(), rij.geldigheid().tot(),
                buren.voor(rij.id()), buren.na(rij.id()), Optional.empty());
    }

    Rijbeschrijving metGevallen(Optional<Integer> aantal) {
        return new Rijbeschrijving(id, invoer, uitkomst, regeltekst, toelichting, bronnen, feiten, zekerheid, vraag, gegevens, geldigVan, geldigTot,
                voorganger, opvolger, aantal);
    }
}
