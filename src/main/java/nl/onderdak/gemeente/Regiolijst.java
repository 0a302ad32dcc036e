package nl.onderdak.gemeente;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The regions of a kind as they are answered.
 *
 * @param gemeentenZonderRegio codes of municipalities of the day of which the region is not known; they are in no sum
 */
record Regiolijst(LocalDate peildatum, Optional<String> voorbehoud, int aantal, List<Regiorij> regios, List<String> gemeentenZonderRegio) {

    /** A region with the municipalities in it. */
    record Regiorij(String code, String naam, int aantalGemeenten, Inwoneraantal inwoners, List<String> gemeentecodes) {

        static Regiorij van(Regiototaal totaal, Inwonertelling telling) {
            return new Regiorij(totaal.regio().code(), totaal.regio().naam(), totaal.gemeentecodes().size(),
                    Inwoneraantal.van(telling, totaal.inwoners()), totaal.gemeentecodes());
        }
    }

    static Regiolijst van(Regiosoort soort, UriInfo adres, Gemeentegegevens gegevens) {
        LocalDate peildatum = Gemeentevraag.van(adres, gegevens).peildatum();
        Inwonertelling telling = gegevens.recentsteInwoners(peildatum).orElseThrow();
        List<Regiorij> regios = gegevens.totalen(soort, telling).stream().map(totaal -> Regiorij.van(totaal, telling)).toList();
        List<String> zonder = gegevens.op(peildatum).stream().filter(gemeente -> soort.van(gemeente).isEmpty()).map(Gemeente::code).toList();
        return new Regiolijst(peildatum, gegevens.voorbehoud(peildatum), regios.size(), regios, zonder);
    }
}
