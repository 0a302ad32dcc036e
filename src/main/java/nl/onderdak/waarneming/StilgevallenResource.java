package nl.onderdak.waarneming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Rol;

/** Answers which rows used to fire and do not any more. */
@Path("/stilgevallen-rijen")
@Produces(MediaType.APPLICATION_JSON)
public class StilgevallenResource {

    /** Both days inclusive. */
    record Dagen(LocalDate van, LocalDate tot) {
    }

    /** @param verwacht how often a row must have fired before, and would have fired since */
    record Stilgevallenrijen(Dagen referentie, Dagen periode, int verwacht, List<Stilval.Stilgevallen> rijen) {
    }

    private final Rijwaarneming waarneming;

    StilgevallenResource(Rijwaarneming waarneming) {
        this.waarneming = waarneming;
    }

    @GET
    @RolesAllowed({Rol.BELEIDSMAKER, Rol.BEHEERDER})
    public Stilgevallenrijen lijst(@Context UriInfo adres) {
        Zoekvraag.van(adres, List.of()).eis();
        Stilval.Tijdvak tijdvak = waarneming.tijdvak();
        return new Stilgevallenrijen(new Dagen(tijdvak.beginReferentie(), tijdvak.begin().minusDays(1)), new Dagen(tijdvak.begin(), tijdvak.vandaag()),
                waarneming.verwacht(), waarneming.stilgevallen(tijdvak));
    }
}
