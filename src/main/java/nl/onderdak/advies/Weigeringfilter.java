package nl.onderdak.advies;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import nl.onderdak.archief.Weigeringteller;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.GeldendeRegelset;

/** Counts requests for advice that were refused. */
@Provider
public class Weigeringfilter implements ContainerResponseFilter {

    private static final String KOPPELVOORSTELLEN = "koppelvoorstellen";
    private static final int GEWEIGERD = 400;
    private static final int STORING = 500;

    private final Weigeringteller teller;
    private final GeldendeRegelset geldendeRegelset;

    public Weigeringfilter(Weigeringteller teller, GeldendeRegelset geldendeRegelset) {
        this.teller = teller;
        this.geldendeRegelset = geldendeRegelset;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        int status = antwoord.getStatus();
        if (status >= GEWEIGERD && status < STORING && aanvraag.getMethod().equals(HttpMethod.POST)) {
            // A batch that is refused as a whole counts as one request to its model.
            String pad = aanvraag.getUriInfo().getPath().replaceFirst("^/(_batch/)?", "");
            if (pad.equals(KOPPELVOORSTELLEN) || geldendeRegelset.misschien().flatMap(regelset -> regelset.model(pad)).isPresent()) {
                teller.tel(pad, antwoord.getEntity() instanceof Probleem probleem ? probleem.soort() : String.valueOf(status));
            }
        }
    }
}
