package nl.onderdak.inwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says which rule set is in force here; not ready when it is not the one that the database says. */
@Readiness
@ApplicationScoped
public class RegelsetGereedheid implements HealthCheck {

    private static final String NAAM = "regelset";

    private final GeldendeRegelset geldend;
    private final Regelsetvolger volger;
    private final Inwerkingluisteraar luisteraar;

    RegelsetGereedheid(GeldendeRegelset geldend, Regelsetvolger volger, Inwerkingluisteraar luisteraar) {
        this.geldend = geldend;
        this.volger = volger;
        this.luisteraar = luisteraar;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<Regelset> hier = geldend.misschien();
        Regelsetvolger.Stand stand = volger.stand();
        HealthCheckResponseBuilder antwoord = HealthCheckResponse.named(NAAM).status(stand.storing().isEmpty())
                .withData("inwerkingtreding", stand.regel().nummer())
                .withData("sinds", stand.regel().op().toString())
                .withData("luistert", luisteraar.luistert());
        hier.ifPresent(regelset -> antwoord.withData("regelset", regelset.hash()));
        stand.afwijking().ifPresent(afwijking -> antwoord.withData("afwijking", afwijking.zin()));
        stand.storing().ifPresent(storing -> antwoord.withData("reden", storing));
        return antwoord.build();
    }
}
