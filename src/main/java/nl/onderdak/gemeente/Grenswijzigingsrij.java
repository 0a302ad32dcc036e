package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.List;

/** The end of a municipality as it is answered. */
record Grenswijzigingsrij(String gemeentecode, String naam, String soort, LocalDate ingangsdatum, int laatsteJaar, List<String> opvolgers,
        String zekerheidLaatsteJaar, String zekerheidOpvolgers) {

    static Grenswijzigingsrij van(Grenswijziging wijziging) {
        return new Grenswijzigingsrij(wijziging.code(), wijziging.naam(), wijziging.isSplitsing() ? "splitsing" : "samenvoeging",
                wijziging.ingangsdatum(), wijziging.laatsteJaar(), wijziging.opvolgers(), wijziging.zekerheidLaatsteJaar().tekst(),
                wijziging.zekerheidOpvolgers().tekst());
    }
}
