package nl.onderdak.deur;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/**
 * Says which addresses exist: {@code POST /<model>} of the rule set in force, {@code POST /<query>} of rules, and the
 * addresses of our own code. It looks before the framework does, which would otherwise tell by a 405, 406 or 415 that a generated
 * route is there.
 */
@Provider
@PreMatching
public class Wegwijzer implements ContainerRequestFilter {

    /** An operation on a model: the generated class of the model would hide it from the framework, which knows it the other way round. */
    private static final Pattern BEWERKING = Pattern.compile("([^/]+)/(_[a-z-]+)");

    private final GeldendeRegelset geldendeRegelset;
    private final EigenAdressen eigenAdressen;
    private final Regelvragen regelvragen;

    @Inject
    public Wegwijzer(GeldendeRegelset geldendeRegelset, EigenAdressen eigenAdressen, Regelvragen regelvragen) {
        this.geldendeRegelset = geldendeRegelset;
        this.eigenAdressen = eigenAdressen;
        this.regelvragen = regelvragen;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag) {
        String adres = aanvraag.getUriInfo().getRequestUri().getPath();
        String pad = aanvraag.getUriInfo().getPath().replaceFirst("^/", "");
        Optional<Regelset> geldend = geldendeRegelset.misschien();
        if (geldend.isEmpty() && eigenAdressen.bevat(pad)) {
            // Some of them work without, and one puts a rule set in force.
            return;
        }
        Regelset regelset = geldend.orElseGet(geldendeRegelset::nu);
        Matcher bewerking = BEWERKING.matcher(pad);
        if (bewerking.matches() && regelset.model(bewerking.group(1)).isPresent() && eigenAdressen.bevat(omgekeerd(bewerking))) {
            UriInfo vraag = aanvraag.getUriInfo();
            aanvraag.setRequestUri(vraag.getRequestUriBuilder().replacePath(vraag.getBaseUri().getPath() + omgekeerd(bewerking)).build());
            return;
        }
        boolean gegenereerd = regelset.model(pad).isPresent() || Regelvraag.bericht(regelset, pad).isPresent() && regelvragen.bevat(pad);
        if (adres.endsWith("/") || pad.startsWith("_") || !(gegenereerd || eigenAdressen.bevat(pad))) {
            aanvraag.abortWith(Onbekend.adres(adres, regelset.namen()).antwoord());
        } else if (gegenereerd) {
            alleenPost(aanvraag, adres, regelset);
        }
    }

    private static String omgekeerd(Matcher bewerking) {
        return bewerking.group(2) + "/" + bewerking.group(1);
    }

    private static void alleenPost(ContainerRequestContext aanvraag, String adres, Regelset regelset) {
        switch (aanvraag.getMethod()) {
            case "POST" -> {
                // Goes on to the door.
            }
            case "GET", "HEAD" -> aanvraag.abortWith(Onbekend.adres(adres, regelset.namen()).antwoord());
            case "OPTIONS" -> aanvraag.abortWith(Response.noContent().header(HttpHeaders.ALLOW, "POST, OPTIONS").build());
            default -> aanvraag.abortWith(Response.fromResponse(Probleem.verkeerdeMethode().antwoord()).header(HttpHeaders.ALLOW, "POST, OPTIONS").build());
        }
    }
}
