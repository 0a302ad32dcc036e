package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.util.Optional;
import nl.onderdak.koppeling.Prijslijst;

/** Where prices come from when a request does not give them: the last coupling round. */
public interface Prijsbron {

    /**
     * @param herkomst in Dutch, which round they come from
     */
    record Prijzen(Prijslijst lijst, String herkomst) {
    }

    /** @return empty when there was no round of this system on or before the day */
    Optional<Prijzen> laatste(String koppelstelsel, LocalDate peildatum);
}
