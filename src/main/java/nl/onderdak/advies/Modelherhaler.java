package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.regels.Regelset;

/** Advice of a model. */
@ApplicationScoped
public class Modelherhaler implements Herhaler {

    private final Adviseur adviseur;

    public Modelherhaler(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    @Override
    public Optional<Adviesmaker> maker(Adviesregel regel, Regelset regelset, JsonNode gestuurd) {
        return regelset.model(regel.model())
                .map(model -> nummer -> Adviesbrief.schrijf(adviseur.adviseer(nummer, regelset, model, Feitenlezer.lees(model, gestuurd), gestuurd)));
    }
}
