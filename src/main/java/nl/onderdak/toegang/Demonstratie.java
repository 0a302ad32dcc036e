package nl.onderdak.toegang;

import io.quarkus.elytron.security.properties.runtime.MPRealmRuntimeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.onderdak.toegang.Aanmelding.Gebruiker;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The users that anybody may be as long as nothing is configured; none of them counts beside an issuer or exists with profile {@code productie}. */
@ApplicationScoped
public class Demonstratie {

    private final List<Gebruiker> gebruikers;

    Demonstratie(MPRealmRuntimeConfig ingebouwd, @ConfigProperty(name = Uitgever.AAN) boolean uitgever) {
        gebruikers = uitgever ? List.of() : ingebouwd.users().keySet().stream().map(naam -> new Gebruiker(naam, rollen(ingebouwd.roles().getOrDefault(naam, ""))))
                .sorted(Comparator.comparingInt((Gebruiker gebruiker) -> Rol.ALLE.indexOf(gebruiker.rollen().get(0))).thenComparing(Gebruiker::naam)).toList();
    }

    private static List<String> rollen(String opsomming) {
        List<String> genoemd = Arrays.stream(opsomming.split(",")).map(String::strip).toList();
        return Rol.ALLE.stream().filter(genoemd::contains).toList();
    }

    public boolean aan() {
        return !gebruikers.isEmpty();
    }

    List<Gebruiker> gebruikers() {
        return gebruikers;
    }
}
