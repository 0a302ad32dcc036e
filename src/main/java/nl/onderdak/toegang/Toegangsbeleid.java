package nl.onderdak.toegang;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may do what beside an issuer, on top of the roles that a method names: reading what is public needs no login, everything else a
 * role and an organisation, and a program the scope of what it asks for. A demonstration is open.
 */
@ApplicationScoped
public class Toegangsbeleid {

    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SCOPE = "advies";
    private static final String BEWERKING = "_";

    private final boolean uitgever;
    private final List<String> openbaar;
    private final List<String> vragen;

    /**
     * @param openbaar subjects that anybody may read
     * @param vragen   addresses of our own that give advice
     */
    public Toegangsbeleid(@ConfigProperty(name = Uitgever.AAN) boolean uitgever,
            @ConfigProperty(name = "onderdak.toegang.openbaar") List<String> openbaar,
            @ConfigProperty(name = "onderdak.toegang.vragen") List<String> vragen) {
        this.uitgever = uitgever;
        this.openbaar = openbaar;
        this.vragen = vragen;
    }

    /** Whether people and programs sign in at an issuer. */
    public boolean uitgever() {
        return uitgever;
    }

    /** Whether nobody needs to be signed in, as far as the method itself asks for no role. */
    public boolean vrij(String methode, String pad) {
        return !uitgever || LEZEN.contains(methode) && openbaar.contains(pad.split("/")[0]);
    }

    /**
     * @param pad    path without {@code /v1/}
     * @param advies whether a model or a question of rules answers it
     * @throws UnauthorizedException when somebody must be signed in
     * @throws Geweigerd when who is signed in may not do this
     */
    void eis(String methode, String pad, boolean advies, SecurityIdentity wie) {
        if (wie.isAnonymous()) {
            throw new UnauthorizedException();
        }
        List<String> rollen = Rol.ALLE.stream().filter(wie::hasRole).toList();
        if (rollen.isEmpty()) {
            throw weigering("Uw aanmelding noemt geen rol van deze dienst. Vraag de beheerder van uw organisatie om een van de rollen " + String.join(", ", Rol.ALLE) + ".");
        }
        if (wie.getAttribute(Aanroeper.ORGANISATIE) == null) {
            throw weigering("Uw aanmelding noemt geen organisatie, en adviezen zijn van een organisatie. Vraag de beheerder om de organisatie in het token op te nemen.");
        }
        if (LEZEN.contains(methode)) {
            return;
        }
        boolean vraag = advies || vragen.stream().anyMatch(adres -> pad.equals(adres) || adres.startsWith(BEWERKING) && pad.startsWith(adres + "/"));
        if (!vraag && rollen.equals(List.of(Rol.LEZER))) {
            throw weigering("Met rol " + Rol.LEZER + " kunt u lezen en advies vragen, niet schrijven. /v1/openapi.json zegt welke rol nodig is.");
        }
        if (rollen.equals(List.of(Rol.SYSTEEM)) && !Aanroeper.heeftScope(wie, SCOPE) && !Aanroeper.heeftScope(wie, SCOPE + ":" + onderwerp(pad))) {
            throw weigering("Dit token heeft de scope niet die hiervoor nodig is. Vraag een token met scope " + SCOPE + ":" + onderwerp(pad)
                    + ", of met " + SCOPE + " voor alles.");
        }
    }

    private static String onderwerp(String pad) {
        String[] delen = pad.split("/");
        return delen[0].startsWith(BEWERKING) && delen.length > 1 ? delen[1] : delen[0];
    }

    private static Geweigerd weigering(String reden) {
        return new Geweigerd(Probleem.van(403, "Dit mag u niet", reden));
    }
}
