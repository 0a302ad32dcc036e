package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Tegenstrijdigheid;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Uitslag;

/** Gives advice: evaluates a model and says which rows made the outcome and which facts would settle the rest. */
@ApplicationScoped
public class Adviseur {

    /**
     * @param feiten typed facts that passed the door
     * @param gestuurd the same facts as they were sent, to tell what was not given
     * @throws Geweigerd 400 when the model says that facts contradict each other
     */
    public Advies adviseer(Regelset regelset, Beslismodel model, Map<String, Object> feiten, JsonNode gestuurd) {
        return adviseer(Adviesmaker.Nummer.nieuw(), regelset, model, feiten, gestuurd);
    }

    /** The same under a number that is given. */
    Advies adviseer(Adviesmaker.Nummer nummer, Regelset regelset, Beslismodel model, Map<String, Object> feiten, JsonNode gestuurd) {
        Uitslag uitslag = regelset.beslis(model, feiten);
        if (!uitslag.tegenstrijdigheden().isEmpty()) {
            throw Tegenstrijdigheid.weigering(uitslag.tegenstrijdigheden(), gestuurd);
        }
        return new Advies(nummer.id(), nummer.tijdstip(), regelset.hash(), model, uitslag, new Gemis(regelset, uitslag).zoek(model, uitslag, gestuurd));
    }
}
