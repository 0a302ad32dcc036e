package nl.onderdak.archief;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when the database does not answer within a second: without it no advice can be given. */
@Readiness
@ApplicationScoped
public class ArchiefGereedheid implements HealthCheck {

    private static final String NAAM = "archief";
    private static final int GEDULD_SECONDEN = 1;

    private final DataSource bron;
    private final ExecutorService vrager = Executors.newSingleThreadExecutor(taak -> {
        Thread draad = new Thread(taak, "onderdak-gereedheid");
        draad.setDaemon(true);
        return draad;
    });
    private Future<Boolean> vraag;

    public ArchiefGereedheid(DataSource bron) {
        this.bron = bron;
    }

    @Override
    public synchronized HealthCheckResponse call() {
        // A question that still hangs is asked no second time: the answer would be the same, and connections would run out.
        if (vraag == null || vraag.isDone()) {
            vraag = vrager.submit(this::antwoordt);
        }
        try {
            return HealthCheckResponse.named(NAAM).status(vraag.get(GEDULD_SECONDEN, TimeUnit.SECONDS)).build();
        } catch (TimeoutException | ExecutionException e) {
            return nietGereed("De database antwoordt niet binnen " + GEDULD_SECONDEN + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return nietGereed("De controle is afgebroken");
        }
    }

    private boolean antwoordt() throws SQLException {
        try (Connection verbinding = bron.getConnection()) {
            return verbinding.isValid(GEDULD_SECONDEN);
        }
    }

    private static HealthCheckResponse nietGereed(String reden) {
        return HealthCheckResponse.named(NAAM).down().withData("reden", reden).build();
    }

    @PreDestroy
    void sluit() {
        vrager.shutdownNow();
    }
}
