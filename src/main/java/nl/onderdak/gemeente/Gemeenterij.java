package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.Optional;

/** A municipality as it is answered. */
record Gemeenterij(String gemeentecode, String naam, Regio provincie, Optional<Regio> arbeidsmarktregio, Regio veiligheidsregio, Regio coaRegio,
        Inwoneraantal inwoners, Optional<Plaats> zwaartepunt, int grenzenjaar, LocalDate geldigVan, Optional<LocalDate> geldigTot) {

    static Gemeenterij van(Gemeente gemeente, Inwonertelling telling) {
        return new Gemeenterij(gemeente.code(), gemeente.naam(), gemeente.provincie(), gemeente.arbeidsmarktregio(), gemeente.veiligheidsregio(),
                gemeente.coaRegio(), Inwoneraantal.van(telling, telling.perGemeente().get(gemeente.code())), gemeente.zwaartepunt(),
                gemeente.grenzenjaar(), gemeente.geldigVan(), gemeente.geldigTot());
    }
}
