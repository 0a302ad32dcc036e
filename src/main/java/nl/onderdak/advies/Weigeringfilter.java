package nl.onderdak.advies;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import nl.onderdak.archief.Weigeringteller;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.waarneming.Adviesmeter;

/** Counts requests for advice that were refused. */
@Provider
public class Weigeringfilter implements ContainerResponseFilter {

    private static final String KOPPELVOORSTELLEN = "koppelvoorstellen";
    private static final int GEWEIGERD = 400;
    private static final int STORING = 500;

    private final Weigeringteller teller;
    private final Adviesmeter meter;
    private final GeldendeRegelset geldendeRegelset;

    public Weigeringfilter(Weigeringteller teller, Adviesmeter meter, GeldendeRegelset geldendeRegelset) {
        this.teller = teller;
        this.meter = meter;
        this.geldendeRegelset = geldendeRegelset;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        int status = antwoord.getStatus();
        if (status >= GEWEIGERD && status < STORING && aanvraag.getMethod().equals(HttpMethod.POST)) {
            String pad = aanvraag.getUriInfo().getPath().replaceFirst("^/", "");
            if (pad.equals(KOPPELVOORSTELLEN) || geldendeRegelset.misschien().flatMap(regelset -> regelset.model(pad)).isPresent()) {
                String soort = antwoord.getEntity() instanceof Probleem probleem && !probleem.errors().isEmpty()
                        ? status + " " + probleem.errors().get(0).code() : String.valueOf(status);
                teller.tel(pad, soort);
                meter.geweigerd(pad, soort);
            }
        }
    }
}
