package nl.onderdak.advies;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Puts the stored advice in the place of what the generated endpoint answers. */
@Provider
public class AdviesFilter implements ContainerResponseFilter {

    private final Uitgaand uitgaand;

    @Inject
    public AdviesFilter(Uitgaand uitgaand) {
        this.uitgaand = uitgaand;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag, ContainerResponseContext antwoord) {
        if (uitgaand.brief() != null) {
            antwoord.setEntity(uitgaand.brief(), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
