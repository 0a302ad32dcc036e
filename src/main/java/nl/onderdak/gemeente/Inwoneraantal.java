package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.Optional;

/** A number of inhabitants as it is answered, always with the day and the source it is of. */
record Inwoneraantal(Optional<Integer> aantal, LocalDate peildatum, String bron, String zekerheid, Optional<String> toelichting) {

    static Inwoneraantal van(Inwonertelling telling, Inwoners inwoners) {
        return new Inwoneraantal(inwoners.aantal(), telling.peildatum(), telling.bron(), inwoners.zekerheid().tekst(), inwoners.toelichting());
    }
}
