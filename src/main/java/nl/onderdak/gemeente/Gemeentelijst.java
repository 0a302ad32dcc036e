package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The municipalities of a day as they are answered. */
record Gemeentelijst(LocalDate peildatum, Optional<String> voorbehoud, int aantal, List<Gemeenterij> gemeenten) {

    static Gemeentelijst van(Gemeentevraag vraag, Gemeentegegevens gegevens) {
        Inwonertelling telling = gegevens.recentsteInwoners(vraag.peildatum()).orElseThrow();
        List<Gemeenterij> rijen = vraag.gemeenten(gegevens).stream().map(gemeente -> Gemeenterij.van(gemeente, telling)).toList();
        return new Gemeentelijst(vraag.peildatum(), gegevens.voorbehoud(vraag.peildatum()), rijen.size(), rijen);
    }
}
