package nl.onderdak.deur;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Refuses a {@code Content-Type} that is no media type, after {@link Wegwijzer}: where it chooses between methods, the framework fails on it. */
@Provider
@PreMatching
@Priority(Priorities.USER + 1)
public class Mediatypecontrole implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext aanvraag) {
        String soort = aanvraag.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (soort != null) {
            eis(soort);
        }
    }

    private static void eis(String soort) {
        try {
            MediaType.valueOf(soort);
        } catch (IllegalArgumentException fout) {
            throw new NotSupportedException(fout);
        }
    }
}
