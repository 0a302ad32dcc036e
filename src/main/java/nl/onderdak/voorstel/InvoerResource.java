package nl.onderdak.voorstel;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.toegang.Rol;

/** Takes whole files into a draft: models that another editor wrote, and spreadsheets of tables. */
@Path("/wijzigingsvoorstellen/{id}")
public class InvoerResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final int GROOTSTE = 10_000_000;
    private static final Pattern VERSIE = Pattern.compile("\"(\\d{1,9})\"");

    private final Bestandinvoer bestandinvoer;
    private final Werkbladinvoer werkbladinvoer;
    private final Concepten concepten;
    private final SecurityIdentity wie;

    @Context
    UriInfo adres;

    public InvoerResource(Bestandinvoer bestandinvoer, Werkbladinvoer werkbladinvoer, Concepten concepten, SecurityIdentity wie) {
        this.bestandinvoer = bestandinvoer;
        this.werkbladinvoer = werkbladinvoer;
        this.concepten = concepten;
        this.wie = wie;
    }

    /** The header {@code ETag} is the version to send back in {@code If-Match}. */
    @GET
    @Path("/bestanden/{bestand}")
    @Produces(MediaType.APPLICATION_XML)
    public Response bestand(@PathParam("id") String id, @PathParam("bestand") String naam) {
        Zoekvraag.van(adres, List.of()).eis();
        UUID voorstel = Concepten.id(id);
        Regelbestand bestand = bestandinvoer.lees(voorstel, naam);
        return Response.ok(bestand.inhoud()).header(HttpHeaders.ETAG, "\"" + concepten.concept(voorstel).versie() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bestand.naam() + "\"").build();
    }

    @PUT
    @Path("/bestanden/{bestand}")
    @Consumes(MediaType.APPLICATION_XML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Bestandinvoer.Ingevoerd bestand(@PathParam("id") String id, @PathParam("bestand") String naam, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body)
            throws IOException {
        Zoekvraag.van(adres, List.of()).eis();
        int versie = versie(ifMatch).orElseThrow(() -> geenVersie("De kop If-Match ontbreekt.", null));
        return bestandinvoer.neemOver(Concepten.id(id), naam, lees(body), versie, wie.getPrincipal().getName());
    }

    @PUT
    @Path("/modellen/{model}/tabellen/{tabel}/werkblad")
    @Consumes({XLSX, CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BELEIDSMAKER)
    public Werkbladinvoer.Gelezen werkblad(@PathParam("id") String id, @PathParam("model") String model, @PathParam("tabel") String tabel,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream body) throws IOException {
        Zoekvraag vraag = Zoekvraag.van(adres, List.of("proef"));
        boolean proef = vraag.code("proef", List.of("true", "false")).map(Boolean::valueOf).orElse(false);
        vraag.eis();
        Werkbladinvoer.Verzoek verzoek = new Werkbladinvoer.Verzoek(Concepten.id(id), model, tabel, lees(body), versie(ifMatch), wie.getPrincipal().getName());
        return proef ? werkbladinvoer.probeer(verzoek) : werkbladinvoer.neemOver(verzoek);
    }

    private static byte[] lees(InputStream body) throws IOException {
        byte[] inhoud = body.readNBytes(GROOTSTE + 1);
        if (inhoud.length > GROOTSTE) {
            throw new Geweigerd(Probleem.van(413, "Het verzoek is te groot", "Het bestand is groter dan " + GROOTSTE + " bytes. Verdeel het over kleinere bestanden."));
        }
        return inhoud;
    }

    private static OptionalInt versie(String ifMatch) {
        if (ifMatch == null) {
            return OptionalInt.empty();
        }
        Matcher versie = VERSIE.matcher(ifMatch.strip());
        if (!versie.matches()) {
            throw geenVersie("De kop If-Match noemt geen versie.", Feitenlezer.kort(ifMatch));
        }
        return OptionalInt.of(Integer.parseInt(versie.group(1)));
    }

    private static Geweigerd geenVersie(String detail, String gestuurd) {
        return new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("/If-Match", "geen-versie", detail, gestuurd,
                "De versie van het concept dat u zag, tussen aanhalingstekens: If-Match: \"3\"."))));
    }
}
