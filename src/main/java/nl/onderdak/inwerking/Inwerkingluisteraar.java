package nl.onderdak.inwerking;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.onderdak.deur.Geweigerd;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears of a new line on a connection of its own, and looks every few seconds whether it missed one: a connection can be dead without anybody
 * telling, and some poolers do not pass on what is said on it. Nothing ends this but the end of the service.
 */
@ApplicationScoped
class Inwerkingluisteraar {

    private static final Logger LOG = Logger.getLogger(Inwerkingluisteraar.class);
    private static final int SLOK_MILLIS = 500;
    private static final long HERSTEL_MILLIS = 1_000;
    private static final long STOPGEDULD_MILLIS = 5_000;
    private static final int LAATST = 1_000;

    private final Regelsetvolger volger;
    private final boolean luisteren;
    private final Duration kijkNa;
    private final String url;
    private final Properties toegang = new Properties();
    private final CountDownLatch gesloten = new CountDownLatch(1);
    private final Thread draad = new Thread(this::werk, "onderdak-inwerking");
    private Connection verbinding;
    private boolean gestoord;
    private volatile boolean luistert;

    Inwerkingluisteraar(Regelsetvolger volger,
            @ConfigProperty(name = "onderdak.inwerking.luisteren", defaultValue = "true") boolean luisteren,
            @ConfigProperty(name = "onderdak.inwerking.kijken", defaultValue = "PT2S") Duration kijkNa,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> gebruiker,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> wachtwoord) {
        this.volger = volger;
        this.luisteren = luisteren;
        this.kijkNa = kijkNa;
        this.url = url;
        gebruiker.ifPresent(naam -> toegang.setProperty("user", naam));
        wachtwoord.ifPresent(geheim -> toegang.setProperty("password", geheim));
        toegang.setProperty("ApplicationName", "onderdak-inwerking");
        toegang.setProperty("connectTimeout", "2");
        toegang.setProperty("loginTimeout", "2");
        // Without it a network that swallows everything would keep this thread, and nobody would look any more.
        toegang.setProperty("socketTimeout", "3");
        toegang.setProperty("tcpKeepAlive", "true");
    }

    /** Last, when the first rule set is in force. */
    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + LAATST) StartupEvent start) {
        draad.setDaemon(true);
        draad.start();
    }

    /** Whether a new line is heard of at once; false: at the next look. */
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
        } catch (Geweigerd onbereikbaar) {
            LOG.debugf("Welke regelset geldt is nu niet te lezen: %s", onbereikbaar.getMessage());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError storing) {
            LOG.error("De geldende regelset wordt nu niet gevolgd; er wordt verder geprobeerd", storing);
        }
    }

    private void wacht() throws InterruptedException {
        if (!luisteren) {
            slaap(kijkNa.toMillis());
            return;
        }
        try {
            if (verbinding == null) {
                // What was written before we listened is found by the turn that follows at once.
                luister();
            } else {
                hoor();
            }
        } catch (SQLException weg) {
            sluitVerbinding();
            if (!gestoord) {
                gestoord = true;
                LOG.warnf("Er is geen verbinding om te horen welke regelset geldt; er wordt steeds gekeken: %s", weg.getMessage());
            }
            slaap(Math.min(HERSTEL_MILLIS, kijkNa.toMillis()));
        }
    }

    /** Until there is something to hear, or it is time to look. */
    private void hoor() throws SQLException {
        PGConnection post = verbinding.unwrap(PGConnection.class);
        long einde = System.nanoTime() + kijkNa.toNanos();
        boolean iets = false;
        while (!iets && gesloten.getCount() > 0 && System.nanoTime() < einde) {
            PGNotification[] berichten = post.getNotifications(SLOK_MILLIS);
            iets = berichten != null && berichten.length > 0;
        }
    }

    private void slaap(long millis) throws InterruptedException {
        gesloten.await(millis, TimeUnit.MILLISECONDS);
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
