package nl.onderdak.deur;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * A problem document (RFC 9457), the only form in which this service says no.
 *
 * @param type address of the explanation, or {@code about:blank}
 * @param status the HTTP status
 * @param title short Dutch title, the same for every problem of this kind
 * @param detail Dutch: what was sent, what is allowed, what to do
 * @param errors every fault found, empty unless the input was invalid
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Probleem(String type, int status, String title, String detail, List<Fout> errors) {

    public static final String MEDIATYPE = "application/problem+json";

    private static final int TIJDELIJK = 503;
    private static final String OPNIEUW_NA_SECONDEN = "5";

    public static Probleem van(int status, String title, String detail) {
        return new Probleem("about:blank", status, title, detail, List.of());
    }

    /** 400 with all faults at once, up to {@link Grenzen#FOUTEN}: an answer must not grow far beyond its request. */
    public static Probleem ongeldigeInvoer(List<Fout> fouten) {
        String aantal = fouten.size() == 1 ? "1 fout" : fouten.size() + " fouten";
        String getoond = fouten.size() > Grenzen.FOUTEN ? ", de eerste " + Grenzen.FOUTEN + " staan in errors" : "";
        return new Probleem("about:blank", 400, "De invoer klopt niet",
                "Het verzoek heeft " + aantal + getoond + "; zie errors voor de plaats, wat is gestuurd en wat is toegestaan. Er is niets opgeslagen.",
                fouten.stream().limit(Grenzen.FOUTEN).toList());
    }

    /** 500 that is in the log under this number. */
    public static Probleem storing(String nummer) {
        return van(500, "Er ging iets mis in de dienst",
                "Er is geen advies gegeven en niets opgeslagen. Meld nummer " + nummer + " aan de beheerder; opnieuw proberen kan.");
    }

    /** What kind of refusal it is, without anything that was sent: the status, and the code of the first fault. */
    public String soort() {
        return errors.isEmpty() ? String.valueOf(status) : status + " " + errors.get(0).code();
    }

    /** 405; the response must carry the header {@code Allow}. */
    static Probleem verkeerdeMethode() {
        return van(405, "Deze methode kan hier niet", "Kijk in de kop Allow welke methode op dit adres wel kan.");
    }

    /** As a response with the right media type; a 503 says when to try again. */
    public Response antwoord() {
        Response.ResponseBuilder antwoord = Response.status(status).type(MEDIATYPE).entity(this);
        return status == TIJDELIJK ? antwoord.header(HttpHeaders.RETRY_AFTER, OPNIEUW_NA_SECONDEN).build() : antwoord.build();
    }
}
