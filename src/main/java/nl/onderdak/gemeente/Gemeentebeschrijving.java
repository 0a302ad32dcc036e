package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One municipality as it is answered, with the boundary changes it took part in. */
record Gemeentebeschrijving(LocalDate peildatum, Optional<String> voorbehoud, Gemeenterij gemeente, List<Grenswijzigingsrij> grenswijzigingen) {

    static Gemeentebeschrijving van(Gemeente gemeente, LocalDate peildatum, Gemeentegegevens gegevens) {
        return new Gemeentebeschrijving(peildatum, gegevens.voorbehoud(peildatum),
                Gemeenterij.van(gemeente, gegevens.recentsteInwoners(peildatum).orElseThrow()),
                gegevens.grenswijzigingen().stream().filter(wijziging -> wijziging.betreft(gemeente.code())).map(Grenswijzigingsrij::van).toList());
    }
}
