package nl.onderdak.waarneming;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.sql.Connection;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.archief.Logboekregel;
import nl.onderdak.archief.Logboektabel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.Gegevensbron;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the Logboek Dataverwerkingen has to know: one line per act, no sampling, no facts. A line is stored before the answer goes out and sent by
 * {@link Logboekzender} until the logbook confirms it.
 */
@ApplicationScoped
public class Logboek {

    /** How an act ended; what was wrong with a request is no fault here. */
    public enum Status {
        UNSET, OK, ERROR
    }

    private final Logboekinstelling instelling;
    private final Gegevensbron bron;
    private final String soortVerwijzing;
    private final Map<String, URI> activiteiten = new HashMap<>();

    /** @param adres of the contract, which says what a reference to a person is */
    public Logboek(Logboekinstelling instelling, Gegevensbron bron, @ConfigProperty(name = "onderdak.api.adres", defaultValue = "https://example.org/v1") String adres) {
        this.instelling = instelling;
        this.bron = bron;
        this.soortVerwijzing = adres + "#" + Betrokkene.KOP;
        instelling.verwerkingsactiviteit().forEach((model, activiteit) -> activiteiten.put(letters(model), activiteit));
    }

    /** An environment variable knows no hyphens. */
    private static String letters(String model) {
        return model.replaceAll("[^a-z0-9]", "");
    }

    private Optional<URI> activiteit(String model) {
        return activiteiten.isEmpty() ? Optional.empty() : Optional.ofNullable(activiteiten.get(letters(model)));
    }

    /** @throws IllegalStateException when lines would have nowhere to go, or go there in the open */
    void begin(@Observes StartupEvent start) {
        if (activiteiten.isEmpty()) {
            return;
        }
        URI adres = instelling.adres().orElseThrow(() -> new IllegalStateException("Onderdak start niet: onderdak.logboek.verwerkingsactiviteit is ingesteld en "
                + "ONDERDAK_LOGBOEK_ADRES (waar het logboek regels aanneemt) niet. Zie docs/waarneming.md."));
        if (!"https".equals(adres.getScheme()) && !"localhost".equals(adres.getHost())) {
            throw new IllegalStateException("Onderdak start niet: ONDERDAK_LOGBOEK_ADRES moet met https beginnen, want het logboek eist TLS. Zie docs/waarneming.md.");
        }
    }

    /**
     * The line for an act that has ended just now; empty when acts of this model are not logged.
     *
     * @param kenmerken what of this service belongs to it, by name; never facts
     */
    public Optional<Logboekregel> regel(Handeling handeling, Status status, Map<String, String> kenmerken) {
        return activiteit(handeling.model())
                .map(activiteit -> new Logboekregel(handeling.span(), Logboekspan.schrijf(handeling, status, activiteit, soortVerwijzing, kenmerken)));
    }

    /**
     * Stores the line for a request that was refused after it was read.
     *
     * @throws Geweigerd 503 when that fails; then the refusal may not go out
     */
    public void geweigerd(String model, Herkomst herkomst, Instant begin) {
        if (activiteit(model).isPresent()) {
            bewaar(regel(Handeling.begin(model, herkomst, begin), Status.UNSET, Map.of()).stream().toList());
        }
    }

    /**
     * Stores lines that come with no advice.
     *
     * @throws Geweigerd 503 when that fails; then the answer they belong to may not go out
     */
    public void bewaar(List<Logboekregel> regels) {
        if (!regels.isEmpty()) {
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
                Logboektabel.voegToe(verbinding, regels);
                return null;
            });
        }
    }
}
