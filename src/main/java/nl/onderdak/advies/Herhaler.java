package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.regels.Regelset;

/** Makes stored advices of some kind again. */
public interface Herhaler {

    /**
     * @param regelset the rule set that gave the advice
     * @param gestuurd the facts as they were sent
     * @return empty when this is another kind of advice
     * @throws nl.onderdak.deur.Geweigerd 409 when it cannot be made again here
     */
    Optional<Adviesmaker> maker(Adviesregel regel, Regelset regelset, JsonNode gestuurd);
}
