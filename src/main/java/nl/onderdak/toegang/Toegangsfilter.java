package nl.onderdak.toegang;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Stands before everything that reads a request: how often a client asks, and whether he may. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Toegangsfilter implements ContainerRequestFilter {

    private static final String EIGEN_CODE = "nl.onderdak.";

    private final SecurityIdentity wie;
    private final Toegangsbeleid beleid;
    private final Tempo tempo;

    @Context
    ResourceInfo bestemming;

    @Context
    RoutingContext verbinding;

    @Inject
    public Toegangsfilter(SecurityIdentity wie, Toegangsbeleid beleid, Tempo tempo) {
        this.wie = wie;
        this.beleid = beleid;
        this.tempo = tempo;
    }

    @Override
    public void filter(ContainerRequestContext aanvraag) {
        Optional<Response> teSnel = tempo.tel(verbinding, wie);
        if (teSnel.isPresent()) {
            aanvraag.abortWith(teSnel.get());
            return;
        }
        String pad = aanvraag.getUriInfo().getPath().replaceFirst("^/", "");
        if (!beleid.vrij(aanvraag.getMethod(), pad)) {
            beleid.eis(aanvraag.getMethod(), pad, !bestemming.getResourceClass().getName().startsWith(EIGEN_CODE), wie);
        }
    }
}
