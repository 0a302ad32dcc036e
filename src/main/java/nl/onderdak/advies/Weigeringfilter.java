package nl.onderdak.advies;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.Set;
import nl.onderdak.archief.Weigeringteller;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.waarneming.Adviesmeter;
import nl.onderdak.waarneming.Logboek;
import nl.onderdak.waarneming.Tracefilter;

/** Counts requests for advice that were refused, and tells the logbook of those that were read. */
@Provider
public class Weigeringfilter implements ContainerResponseFilter {

    private static final String KOPPELVOORSTELLEN = "koppelvoorstellen";
    /** As proposals are filed. */
    private static final String KOPPELVOORSTEL = "koppelvoorstel";
    /** Facts were read before the refusal; with any other they were not. */
    private static final Set<Integer> VERWERKT = Set.of(400, 409);
    private static final int GEWEIGERD = 400;
    private static final int STORING = 500;

    private final Weigeringteller teller;
    private final Adviesmeter meter;
    private final Logboek logboek;
    private final GeldendeRegelset geldendeRegelset;
    private final HttpHeaders koppen;

    /** @param koppen of the present request */
    public Weigeringfilter(Weigeringteller teller, Adviesmeter meter, Logboek logboek, GeldendeRegelset geldendeRegelset, HttpHeaders koppen) {
        this.teller = teller;
        this.meter = meter;
        this.logboek = logboek;
        this.geldendeRegelset = geldendeRegelset;
        this.koppen = koppen;
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
                if (VERWERKT.contains(status)) {
                    schrijfInLogboek(pad.equals(KOPPELVOORSTELLEN) ? KOPPELVOORSTEL : pad, aanvraag, antwoord);
                }
            }
        }
    }

    /** Without a line in the logbook nothing goes out, a refusal neither. */
    private void schrijfInLogboek(String model, ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        try {
            logboek.geweigerd(model, koppen, (Instant) aanvraag.getProperty(Tracefilter.BEGIN));
        } catch (Geweigerd onbereikbaar) {
            Response storing = onbereikbaar.probleem().antwoord();
            antwoord.setStatus(storing.getStatus());
            antwoord.setEntity(storing.getEntity());
            antwoord.getHeaders().putAll(storing.getHeaders());
        }
    }
}
