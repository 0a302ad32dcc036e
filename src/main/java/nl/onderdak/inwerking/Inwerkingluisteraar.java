package nl.onderdak.inwerking;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Hears of a new line on a connection of its own, and looks every two seconds whether it missed one: a connection can be dead without anybody
 * telling, and some poolers do not pass on what it listens to. Each turn begins with the connection as it is; nothing ends the turns but the end
 * of the service.
 */
@ApplicationScoped
class Inwerkingluisteraar {

    private static final Logger LOG = Logger.getLogger(Inwerkingluisteraar.class);
    private static final int KIJK_NA_MILLIS = 2_000;
    private static final long STOPGEDULD_MILLIS = 5_000;
    private static final int LAATST = 1_000;

    private final Regelsetvolger volger;
    private final boolean luisteren;
    private final String url;
    private final Properties toegang = new Properties();
    private final CountDownLatch gesloten = new CountDownLatch(1);
    private final Thread draad = new Thread(this::werk, "onderdak-inwerking");
    private Connection verbinding;
    private boolean gestoord;
    private volatile boolean luistert;

    Inwerkingluisteraar(Regelsetvolger volger,
            @ConfigProperty(name = "onderdak.inwerking.luisteren", defaultValue = "true") boolean luisteren,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> gebruiker,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> wachtwoord) {
        this.volger = volger;
        this.luisteren = luisteren;
        this.url = url;
        gebruiker.ifPresent(naam -> toegang.setProperty("user", naam));
        wachtwoord.ifPresent(geheim -> toegang.setProperty("password", geheim));
        toegang.setProperty("ApplicationName", "onderdak-inwerking");
        toegang.setProperty("connectTimeout", "2");
        toegang.setProperty("loginTimeout", "2");
        toegang.setProperty("tcpKeepAlive", "true");
    }

    /** Last, when the first rule set is in force. */
    void begin(@Observes @jakarta.annotation.Priority(Interceptor.Priority.APPLICATION + LAATST) StartupEvent start) {
        draad.setDaemon(true);
        draad.start();
    }

    /** Whether a new line is heard of at once; false: within two seconds. */
    boolean luistert() {
        return luistert;
    }

    private void werk() {
        try {
            while (gesloten.getCount() > 0) {
                volg();
                wacht();
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        } finally {
            sluitVerbinding();
        }
    }

    private void volg() {
        try {
            volger.volg();
        } catch (RuntimeException storing) {
            LOG.warnf("Welke regelset geldt is nu niet te lezen: %s", storing.getMessage());
        }
    }

    private void wacht() throws InterruptedException {
        if (!luisteren) {
            slaap();
            return;
        }
        try {
            if (verbinding == null) {
                // What was written before we listened is found by the turn that follows at once.
                luister();
            } else {
                verbinding.unwrap(PGConnection.class).getNotifications(KIJK_NA_MILLIS);
            }
        } catch (SQLException weg) {
            sluitVerbinding();
            if (!gestoord) {
                gestoord = true;
                LOG.warnf("Er is geen verbinding om te horen welke regelset geldt; er wordt elke %d ms gekeken: %s", KIJK_NA_MILLIS, weg.getMessage());
            }
            slaap();
        }
    }

    private void slaap() throws InterruptedException {
        gesloten.await(KIJK_NA_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void luister() throws SQLException {
        verbinding = DriverManager.getConnection(url, toegang);
        try (Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("listen " + Inwerkingtabel.KANAAL);
        }
        luistert = true;
        if (gestoord) {
            gestoord = false;
            LOG.info("Er is weer een verbinding om te horen welke regelset geldt");
        }
    }

    private void sluitVerbinding() {
        luistert = false;
        try (Connection oud = verbinding) {
            verbinding = null;
        } catch (SQLException alWeg) {
            LOG.debugf("De verbinding was al weg: %s", alWeg.getMessage());
        }
    }

    @PreDestroy
    void sluit() throws InterruptedException {
        gesloten.countDown();
        draad.join(STOPGEDULD_MILLIS);
    }
}
