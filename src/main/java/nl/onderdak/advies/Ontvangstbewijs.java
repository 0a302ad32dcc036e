package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Verzoek;

/** Stores the advice before it is sent, and sends the very bytes that were stored. No receipt, no advice. */
@Provider
public class Ontvangstbewijs implements ContainerResponseFilter {

    private final Verzoek verzoek;
    private final Uitgaand uitgaand;
    private final Adviesarchief archief;
    private final ObjectMapper json;

    @Inject
    public Ontvangstbewijs(Verzoek verzoek, Uitgaand uitgaand, Adviesarchief archief, ObjectMapper json) {
        this.verzoek = verzoek;
        this.uitgaand = uitgaand;
        this.archief = archief;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag, ContainerResponseContext antwoord) throws JsonProcessingException {
        Advies advies = uitgaand.advies();
        if (advies == null) {
            return;
        }
        byte[] brief = Adviesbrief.schrijf(advies);
        try {
            archief.bewaar(new Adviesregel(advies.id(), advies.tijdstip(), advies.model().naam(), advies.regelset(),
                    json.writeValueAsString(verzoek.gestuurd()).getBytes(StandardCharsets.UTF_8), brief));
        } catch (ArchiefOnbereikbaar onbereikbaar) {
            antwoord.setStatus(503);
            antwoord.setEntity(Probleem.van(503, "Het advies kon niet worden bewaard",
                    "Zonder bewijs geven wij geen advies. Er is niets opgeslagen; probeer het over enkele seconden opnieuw."),
                    null, MediaType.valueOf(Probleem.MEDIATYPE));
            return;
        }
        antwoord.setEntity(brief, null, MediaType.APPLICATION_JSON_TYPE);
    }
}
