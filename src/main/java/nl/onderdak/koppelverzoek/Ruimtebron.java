package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.util.Map;

/** Where the room of municipalities comes from when a request does not give it. */
public interface Ruimtebron {

    /**
     * @param perGemeente room per code; a municipality that is absent has none
     * @param herkomst in Dutch, where the figures come from and what they lack
     */
    record Stand(Map<String, Gemeenteruimte> perGemeente, String herkomst) {
    }

    /** @throws nl.onderdak.deur.Geweigerd 404 when no task of that half-year is known, 503 when the database does not answer */
    Stand op(LocalDate peildatum);
}
