package nl.onderdak.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The issuer whose tokens count, as it is configured; without one the service is a demonstration. */
public final class Uitgever {

    /** Switches signing in through an issuer on; {@code main} sets it once there is an issuer. */
    public static final String AAN = "quarkus.oidc.tenant-enabled";

    /** The profile for a service that counts. */
    public static final String PRODUCTIE = "productie";

    private static final String ADRES = "quarkus.oidc.auth-server-url";
    private static final String DATABASE = "quarkus.datasource.jdbc.url";

    private Uitgever() {
    }

    public static boolean ingesteld(Config configuratie) {
        return gezet(configuratie, ADRES);
    }

    /** Why a service with this profile may not start: a Dutch message that names the settings; empty when it may. */
    public static Optional<String> bezwaar(List<String> profielen, Config configuratie) {
        List<String> ontbreekt = new ArrayList<>();
        if (!gezet(configuratie, ADRES)) {
            ontbreekt.add("QUARKUS_OIDC_AUTH_SERVER_URL (adres van de uitgever waar gebruikers en systemen zich aanmelden)");
        }
        if (!gezet(configuratie, DATABASE)) {
            ontbreekt.add("QUARKUS_DATASOURCE_JDBC_URL (adres van de PostgreSQL-database)");
        }
        if (!profielen.contains(PRODUCTIE) || ontbreekt.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Onderdak start niet. Met profiel " + PRODUCTIE + " is dit nodig en niet ingesteld: " + String.join("; ", ontbreekt)
                + ". Zet deze omgevingsvariabelen, of start zonder QUARKUS_PROFILE=" + PRODUCTIE + " voor een demonstratie. Zie docs/toegang.md.");
    }

    private static boolean gezet(Config configuratie, String naam) {
        return configuratie.getOptionalValue(naam, String.class).isPresent();
    }
}
