package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Rij;

/** A source with, per part, the rows that rest on it. */
record Bronbeschrijving(@JsonUnwrapped Bronregel regel, String regelset, List<Onderdeel> onderdelen) {

    /** @param onderdeel {@code artikel 10 lid 2}, the address of a page, or {@code geheel} */
    record Onderdeel(String onderdeel, List<Bronrij> rijen) {
    }

    /** A row that cites the part. */
    record Bronrij(
            String id, String model, String tabel, String toelichting, String zekerheid, Optional<LocalDate> geldigVan, Optional<LocalDate> geldigTot,
            Bronvermelding bron) {

        private static Bronrij van(Broninhoud.Aanhaling aanhaling) {
            Rij rij = aanhaling.rij();
            return new Bronrij(rij.id(), aanhaling.tabel().model(), aanhaling.tabel().naam(), rij.toelichting(), rij.zekerheid().tekst(),
                    rij.geldigheid().van(), rij.geldigheid().tot(), Bronvermelding.van(aanhaling.bron()));
        }
    }

    static Bronbeschrijving van(String regelset, Broninhoud bron) {
        return new Bronbeschrijving(Bronregel.van(bron), regelset, bron.onderdelen().entrySet().stream()
                .map(onderdeel -> new Onderdeel(onderdeel.getKey(), onderdeel.getValue().stream().map(Bronrij::van).toList())).toList());
    }
}
