package nl.onderdak.advies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** Answers a request whose key was sent before with the advice of then. */
@ApplicationScoped
public class Herhaaldverzoek {

    private final Adviesarchief archief;

    public Herhaaldverzoek(Adviesarchief archief) {
        this.archief = archief;
    }

    /**
     * @param eerder the advice that the key led to
     * @param feiten as sent now
     * @return the stored bytes
     * @throws Geweigerd 409 when something else was asked then, 410 when it is erased since
     */
    byte[] antwoord(UUID eerder, String model, byte[] feiten) {
        Adviesregel regel = archief.vind(eerder).orElseThrow();
        if (!regel.model().equals(model) || !Herhaling.lees(regel.feiten()).equals(Herhaling.lees(feiten))) {
            throw new Geweigerd(Probleem.van(409, "Deze Idempotency-Key is al gebruikt", "Met dezelfde Idempotency-Key is eerder iets anders gevraagd"
                    + (regel.model().equals(model) ? "" : ", aan " + regel.model())
                    + ". Er is geen advies gegeven en niets opgeslagen. Stuur bij een nieuwe vraag een nieuwe sleutel."));
        }
        return regel.inhoud();
    }
}
