package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Verzoek;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/** Gives advice on a request that passed the door. */
@ApplicationScoped
public class Adviesverlening {

    private final Adviseur adviseur;
    private final Adviesuitgifte uitgifte;
    private final HttpHeaders koppen;

    /** @param koppen of the present request */
    @Inject
    public Adviesverlening(Adviseur adviseur, Adviesuitgifte uitgifte, HttpHeaders koppen) {
        this.adviseur = adviseur;
        this.uitgifte = uitgifte;
        this.koppen = koppen;
    }

    byte[] verleen(Verzoek verzoek) {
        return verleen(verzoek.regelset(), verzoek.model(), verzoek.gestuurd(), verzoek.feiten(), Verzoeksleutel.lees(koppen));
    }

    /**
     * See {@link Adviesuitgifte#geef}.
     *
     * @param gestuurd the facts as they were sent
     * @param feiten   the same, typed, as they passed the door
     */
    public byte[] verleen(Regelset regelset, Beslismodel model, JsonNode gestuurd, Map<String, Object> feiten, Optional<Verzoeksleutel> sleutel) {
        return uitgifte.geef(model.naam(), regelset, gestuurd, sleutel,
                nummer -> Adviesbrief.schrijf(adviseur.adviseer(nummer, regelset, model, feiten, gestuurd)));
    }
}
