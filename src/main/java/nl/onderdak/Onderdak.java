package nl.onderdak;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import nl.onderdak.deur.Adrescontrole;
import nl.onderdak.gebeurtenis.Aansluiting;
import nl.onderdak.opslag.Databaseinstelling;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.OpslagOnbruikbaar;
import nl.onderdak.opslag.Toegang;
import nl.onderdak.regels.MeegeleverdeRegelset;
import nl.onderdak.toegang.Uitgever;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service. Without a configured database it first starts one of its own and stops it after the service. */
@QuarkusMain
public class Onderdak {

    /** The variable of OpenTelemetry for where traces go, OTEL_EXPORTER_OTLP_ENDPOINT. */
    private static final String TRACES = "otel.exporter.otlp.endpoint";
    private static final String ZONDER_TRACES = "quarkus.otel.sdk.disabled";
    private static final String URL = "quarkus.datasource.jdbc.url";

    public static void main(String... argumenten) {
        Config configuratie = ConfigProvider.getConfig();
        Uitgever.bezwaar(ConfigUtils.getProfiles(), configuratie).ifPresent(Onderdak::weiger);
        MeegeleverdeRegelset.laadAlvast();
        if (Uitgever.ingesteld(configuratie)) {
            System.setProperty(Uitgever.AAN, "true");
        }
        if (configuratie.getOptionalValue(TRACES, String.class).isPresent()) {
            System.setProperty(ZONDER_TRACES, "false");
        }
        System.setProperty(Adrescontrole.NIET_ELDERS, "true");
        sluitAan(configuratie);
        if (configuratie.getOptionalValue(URL, String.class).isPresent()) {
            Quarkus.run(argumenten);
            return;
        }
        EigenDatabase database = open(configuratie);
        // The main thread is frozen once the virtual machine ends on a signal, so stopping is done from a hook as well.
        Thread slotakkoord = new Thread(() -> stopNaDienst(database), "onderdak-database-stoppen");
        Runtime.getRuntime().addShutdownHook(slotakkoord);
        try {
            geefDoor(database.toegang());
            Quarkus.run(argumenten);
        } finally {
            // Reached in live reload only, where the virtual machine stays and main runs again.
            Runtime.getRuntime().removeShutdownHook(slotakkoord);
            System.clearProperty(URL);
            database.close();
        }
    }

    private static void sluitAan(Config configuratie) {
        try {
            Aansluiting.sluitAan(configuratie);
        } catch (IllegalArgumentException onbruikbaar) {
            weiger(onbruikbaar.getMessage());
        }
    }

    private static EigenDatabase open(Config configuratie) {
        try {
            return EigenDatabase.open(Databaseinstelling.uit(configuratie));
        } catch (OpslagOnbruikbaar e) {
            weiger(e.getMessage());
            throw e;
        }
    }

    private static void weiger(String melding) {
        // Logging is not set up this early, and the message says all the reader needs.
        System.err.println(melding);
        System.exit(1);
    }

    // System properties outrank every file and environment variable, so a user or password meant for another database cannot slip in.
    private static void geefDoor(Toegang toegang) {
        System.setProperty(URL, toegang.jdbcUrl());
        System.setProperty("quarkus.datasource.username", toegang.gebruiker());
        System.setProperty("quarkus.datasource.password", toegang.wachtwoord());
    }

    private static void stopNaDienst(EigenDatabase database) {
        Application dienst = Application.currentApplication();
        if (dienst != null) {
            dienst.awaitShutdown();
        }
        database.close();
    }
}
