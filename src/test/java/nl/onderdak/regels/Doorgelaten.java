package nl.onderdak.regels;

import java.util.Map;
import java.util.Optional;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;

/** The facts of a case as the engine gets them; a case that the door refuses by its types never reaches a table. */
final class Doorgelaten {

    private Doorgelaten() {
    }

    static Optional<Map<String, Object>> feiten(Beslismodel model, Geval geval) {
        try {
            return Optional.of(Feitenlezer.lees(model, geval.verzoek()));
        } catch (Geweigerd aanDeDeur) {
            if (geval.fouten().isEmpty()) {
                throw aanDeDeur;
            }
            return Optional.empty();
        }
    }
}
