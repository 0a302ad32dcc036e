package nl.onderdak.advies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import nl.onderdak.archief.Weigeringteller;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.waarneming.Adviesmeter;
import nl.onderdak.waarneming.Herkomst;
import nl.onderdak.waarneming.Logboek;

/** Tells the logbook of a request for advice that was read and refused, and counts every refusal that goes out. */
@ApplicationScoped
public class Weigeringmelding {

    /** Facts were read before the refusal; with any other they were not. */
    private static final Set<Integer> VERWERKT = Set.of(400, 409);

    private final Weigeringteller teller;
    private final Adviesmeter meter;
    private final Logboek logboek;

    public Weigeringmelding(Weigeringteller teller, Adviesmeter meter, Logboek logboek) {
        this.teller = teller;
        this.meter = meter;
        this.logboek = logboek;
    }

    /**
     * @param model name that advice would have been filed under
     * @return what to answer: the refusal, or 503 when the logbook could not be told, for without that nothing goes out
     */
    public Probleem meld(String model, Probleem weigering, Herkomst herkomst, Instant begin) {
        if (VERWERKT.contains(weigering.status())) {
            try {
                logboek.geweigerd(model, herkomst, begin);
            } catch (Geweigerd onbereikbaar) {
                return onbereikbaar.probleem();
            }
        }
        tel(model, weigering.soort());
        return weigering;
    }

    /** @param soort the status, with the code of the first fault when there is one */
    void tel(String model, String soort) {
        teller.tel(model, soort);
        meter.geweigerd(model, soort);
    }
}
