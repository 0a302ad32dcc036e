package nl.onderdak.advies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import nl.onderdak.deur.Verzoek;
import org.kie.kogito.KogitoEngine;
import org.kie.kogito.StaticApplication;
import org.kie.kogito.decision.DecisionModels;

/**
 * Stands in for the generated application object, so that every generated endpoint asks the rule set in force. The
 * generated objects are left out of the container, which also saves compiling every model twice at start-up.
 */
@Singleton
public class Beslisdiensten extends StaticApplication {

    private final DecisionModels modellen;

    @Inject
    public Beslisdiensten(Adviesverlening adviesverlening, Verzoek verzoek, Uitgaand uitgaand) {
        Beslisdienst dienst = new Beslisdienst(adviesverlening, verzoek, uitgaand);
        this.modellen = (namespace, naam) -> dienst;
    }

    @Override
    public <T extends KogitoEngine> T get(Class<T> soort) {
        return soort == DecisionModels.class ? soort.cast(modellen) : null;
    }
}
