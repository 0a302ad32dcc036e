package nl.onderdak.advies;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.waarneming.Herkomst;
import nl.onderdak.waarneming.Tracefilter;

/** Reports requests for advice over HTTP that were refused. */
@Provider
public class Weigeringfilter implements ContainerResponseFilter {

    private static final String KOPPELVOORSTELLEN = "koppelvoorstellen";
    /** As proposals are filed. */
    private static final String KOPPELVOORSTEL = "koppelvoorstel";
    private static final int GEWEIGERD = 400;
    private static final int STORING = 500;

    private final Weigeringmelding melding;
    private final GeldendeRegelset geldendeRegelset;
    private final HttpHeaders koppen;

    /** @param koppen of the present request */
    public Weigeringfilter(Weigeringmelding melding, GeldendeRegelset geldendeRegelset, HttpHeaders koppen) {
        this.melding = melding;
        this.geldendeRegelset = geldendeRegelset;
        this.koppen = koppen;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        int status = antwoord.getStatus();
        if (status >= GEWEIGERD && status < STORING && aanvraag.getMethod().equals(HttpMethod.POST)) {
            // A batch that is refused as a whole counts as one request to its model.
            String pad = aanvraag.getUriInfo().getPath().replaceFirst("^/(_batch/)?", "");
            if (pad.equals(KOPPELVOORSTELLEN) || geldendeRegelset.misschien().flatMap(regelset -> regelset.model(pad)).isPresent()) {
                meld(pad.equals(KOPPELVOORSTELLEN) ? KOPPELVOORSTEL : pad, aanvraag, antwoord);
            }
        }
    }

    private void meld(String model, ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        if (!(antwoord.getEntity() instanceof Probleem weigering)) {
            melding.tel(model, String.valueOf(antwoord.getStatus()));
            return;
        }
        Probleem gemeld = melding.meld(model, weigering, Herkomst.leesbaar(koppen), (Instant) aanvraag.getProperty(Tracefilter.BEGIN));
        if (gemeld != weigering) {
            Response storing = gemeld.antwoord();
            antwoord.setStatus(storing.getStatus());
            antwoord.setEntity(storing.getEntity());
            antwoord.getHeaders().putAll(storing.getHeaders());
        }
    }
}
