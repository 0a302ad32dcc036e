package nl.onderdak.advies;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.onderdak.archief.Adviesnummer;

/** Makes an answer under a number that is given to it, so that making it again gives the same bytes. */
public interface Adviesmaker {

    /**
     * What an advice is known by.
     *
     * @param tijdstip in whole milliseconds
     */
    record Nummer(UUID id, Instant tijdstip) {

        static Nummer nieuw() {
            return new Nummer(Adviesnummer.nieuw(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    /** @return the answer as it goes out */
    byte[] maak(Nummer nummer);
}
