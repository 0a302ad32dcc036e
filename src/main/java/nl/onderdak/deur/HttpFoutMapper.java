package nl.onderdak.deur;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** What the framework refuses (address, method, media type) becomes a problem document as well. */
@Provider
public class HttpFoutMapper implements ExceptionMapper<WebApplicationException> {

    private final GeldendeRegelset geldendeRegelset;
    private final EigenAdressen eigenAdressen;

    @Context
    UriInfo adres;

    @Inject
    public HttpFoutMapper(GeldendeRegelset geldendeRegelset, EigenAdressen eigenAdressen) {
        this.geldendeRegelset = geldendeRegelset;
        this.eigenAdressen = eigenAdressen;
    }

    @Override
    public Response toResponse(WebApplicationException fout) {
        int status = fout.getResponse().getStatus();
        Response.ResponseBuilder antwoord = Response.fromResponse(probleem(status).antwoord());
        if (status == 405) {
            antwoord.header(HttpHeaders.ALLOW, String.join(", ", eigenAdressen.methoden(pad())));
        }
        return antwoord.build();
    }

    private String pad() {
        return adres.getPath().replaceFirst("^/", "");
    }

    private static String opsomming(List<String> mediatypen) {
        return String.join(" of ", mediatypen);
    }

    private Probleem probleem(int status) {
        return switch (status) {
            case 404 -> Onbekend.adres(adres.getRequestUri().getPath(), geldendeRegelset.misschien().map(Regelset::namen).orElse(List.of()));
            case 405 -> Probleem.verkeerdeMethode();
            case 406 -> Probleem.van(406, "Dit formaat kan niet worden geleverd", "Vraag met de kop Accept om " + opsomming(eigenAdressen.geeft(pad())) + ".");
            case 415 -> Probleem.van(415, "Dit formaat kan niet worden gelezen",
                    "Stuur de inhoud met de kop Content-Type: " + opsomming(eigenAdressen.leest(pad())) + ".");
            default -> Probleem.van(status, "Het verzoek kan niet worden behandeld",
                    "De server antwoordt met status " + status + "; zie /v1/openapi.json voor wat mogelijk is.");
        };
    }
}
