package nl.onderdak.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.advies.Advies;
import nl.onderdak.advies.Adviesbrief;
import nl.onderdak.advies.Adviseur;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.Regelset;
import org.jboss.logging.Logger;

/** Takes examples from the packaged cases, answered by the rule set itself; nothing is stored. */
@ApplicationScoped
class Voorbeelden {

    private static final Logger LOG = Logger.getLogger(Voorbeelden.class);
    private static final UUID NUMMER = UUID.fromString("00000000-0000-4000-8000-000000000000");
    private static final Instant TIJDSTIP = Instant.parse("2026-01-01T00:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Adviseur adviseur;

    @Inject
    Voorbeelden(Adviseur adviseur) {
        this.adviseur = adviseur;
    }

    /** The first case of the model that expects advice; empty when there is none that this rule set can answer. */
    Optional<Voorbeeld> van(Regelset regelset, Beslismodel model) {
        try {
            return gevallen(model).stream()
                    .filter(geval -> geval.fouten().isEmpty())
                    .findFirst()
                    .map(geval -> new Voorbeeld(geval.id(), geval.omschrijving(), geval.verzoek(), antwoord(regelset, model, geval)));
        } catch (IllegalArgumentException | Geweigerd | MislukteBeslissing nietTeBeantwoorden) {
            // The packaged cases belong to the packaged models; a rule set put in force later may have outgrown them.
            LOG.warnf("Model %s heeft geen voorbeeld in het contract: %s", model.naam(), nietTeBeantwoorden.getMessage());
            return Optional.empty();
        }
    }

    private static List<Geval> gevallen(Beslismodel model) {
        return MeegeleverdeBestanden.namen().stream()
                .filter(naam -> naam.endsWith(".gevallen.csv") && Gevallenlezer.modelVan(naam).equals(model.naam()))
                .flatMap(naam -> Gevallenlezer.lees(model, MeegeleverdeBestanden.inhoud(naam)).stream())
                .toList();
    }

    private JsonNode antwoord(Regelset regelset, Beslismodel model, Geval geval) {
        Advies gegeven = adviseur.adviseer(regelset, model, Feitenlezer.lees(model, geval.verzoek()), geval.verzoek());
        // A fixed number and time: the contract changes when the rules do, not with every start.
        Advies vast = new Advies(NUMMER, TIJDSTIP, gegeven.regelset(), model, gegeven.uitslag(), gegeven.ontbrekend());
        try {
            return JSON.readTree(Adviesbrief.schrijf(vast));
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("An advice is JSON", onmogelijk);
        }
    }
}
