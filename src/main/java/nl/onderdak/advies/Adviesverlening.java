package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.deur.Verzoek;

/** Gives advice on a request and stores it before anyone sees it: no receipt, no advice. */
@ApplicationScoped
public class Adviesverlening {

    private final Adviseur adviseur;
    private final Adviesarchief archief;
    private final ObjectMapper json;

    @Inject
    public Adviesverlening(Adviseur adviseur, Adviesarchief archief, ObjectMapper json) {
        this.adviseur = adviseur;
        this.archief = archief;
        this.json = json;
    }

    /**
     * @return the bytes of the answer, exactly as they were stored
     * @throws ArchiefOnbereikbaar when the advice could not be stored; then there is none
     */
    byte[] verleen(Verzoek verzoek) {
        Advies advies = adviseur.adviseer(verzoek.regelset(), verzoek.model(), verzoek.feiten(), verzoek.gestuurd());
        byte[] brief = Adviesbrief.schrijf(advies);
        archief.bewaar(new Adviesregel(advies.id(), advies.tijdstip(), advies.model().naam(), advies.regelset(), feiten(verzoek), brief));
        return brief;
    }

    private byte[] feiten(Verzoek verzoek) {
        try {
            return json.writeValueAsBytes(verzoek.gestuurd());
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("A tree that was read can be written", onmogelijk);
        }
    }
}
