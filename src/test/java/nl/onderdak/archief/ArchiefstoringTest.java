package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the archive when its database is killed or hangs. */
@Timeout(120)
class ArchiefstoringTest {

    @TempDir
    Path tijdelijk;
    private Proefmap map;
    private EigenDatabase database;
    private Proefarchief proef;

    @BeforeEach
    void start() throws Exception {
        map = Proefmap.metDatabase(tijdelijk.resolve("database"));
        database = EigenDatabase.open(map.instelling());
    }

    @AfterEach
    void stop() throws Exception {
        proef.close();
        database.close();
    }

    @Test
    void callers_that_wait_while_the_database_is_restarted_are_served() throws Exception {
        // It takes a second; a busy build machine gets more.
        begin(Duration.ofSeconds(30));
        Adviesregel eerder = Proefadvies.nieuw();
        proef.archief().bewaar(eerder);

        signaal("KILL", hoofdproces());
        Adviesregel tijdens = Proefadvies.nieuw();
        proef.archief().bewaar(tijdens);

        assertThat(proef.archief().vind(eerder.id()).orElseThrow().inhoud()).isEqualTo(eerder.inhoud());
        assertThat(proef.archief().vind(tijdens.id())).isPresent();
    }

    @Test
    void a_hanging_database_refuses_in_time_stores_nothing_and_recovers_by_itself() throws Exception {
        begin(Duration.ofSeconds(3));
        proef.archief().bewaar(Proefadvies.nieuw());
        Adviesregel geweigerd = Proefadvies.nieuw();
        List<Long> processen = allemaal();
        processen.forEach(proces -> signaal("STOP", proces));
        try {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> proef.archief().bewaar(geweigerd)).isInstanceOf(ArchiefOnbereikbaar.class);
            assertThat(sinds(begin)).isBetween(Duration.ofMillis(2900), Duration.ofMillis(4500));
            // From here on waiting has no point, and callers are not kept.
            assertThatThrownBy(() -> proef.archief().bewaar(Proefadvies.nieuw())).isInstanceOf(ArchiefOnbereikbaar.class);
            assertThatThrownBy(() -> proef.archief().vind(UUID.randomUUID())).isInstanceOf(ArchiefOnbereikbaar.class);
            long later = System.nanoTime();
            assertThatThrownBy(() -> proef.archief().bewaar(Proefadvies.nieuw())).isInstanceOf(ArchiefOnbereikbaar.class);
            assertThat(sinds(later)).isLessThan(Duration.ofMillis(500));
        } finally {
            processen.forEach(proces -> signaal("CONT", proces));
        }

        wachtOpHerstel();
        assertThat(proef.archief().vind(geweigerd.id())).isEmpty();
    }

    @Test
    void on_a_slow_disk_many_callers_share_each_wait_and_none_is_told_what_is_not_so() throws Exception {
        begin(Duration.ofSeconds(10));
        maakElkeVastleggingTraag("1.0");
        List<Adviesregel> regels = Stream.generate(Proefadvies::nieuw).limit(60).toList();

        long begin = System.nanoTime();
        for (Future<ArchiefOnbereikbaar> afloop : proef.bewaarTegelijk(regels)) {
            assertThat(afloop.get()).isNull();
        }
        // One after the other they would take a minute.
        assertThat(sinds(begin)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(9));
        for (Adviesregel regel : regels) {
            assertThat(proef.archief().vind(regel.id()).orElseThrow().inhoud()).isEqualTo(regel.inhoud());
        }
        proef.knoei("drop trigger traag on advies");
    }

    /** As a disk does that takes long to flush: PostgreSQL waits in the commit itself. */
    private void maakElkeVastleggingTraag(String seconden) throws SQLException {
        proef.knoei("create function traag() returns trigger language plpgsql as $$ begin if not exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()"
                + " and objid = 6) then perform pg_advisory_xact_lock(6); perform pg_sleep(" + seconden + "); end if; return null; end $$;"
                + " create constraint trigger traag after insert on advies deferrable initially deferred for each row execute function traag()");
    }

    @Test
    void readiness_answers_in_time_also_when_the_database_hangs() throws Exception {
        begin(Duration.ofSeconds(3));
        ArchiefGereedheid gereedheid = new ArchiefGereedheid(proef.bron().pool());
        assertThat(gereedheid.call().getStatus()).isEqualTo(Status.UP);

        List<Long> processen = allemaal();
        processen.forEach(proces -> signaal("STOP", proces));
        try {
            for (int keer = 0; keer < 3; keer++) {
                long begin = System.nanoTime();
                assertThat(gereedheid.call().getStatus()).isEqualTo(Status.DOWN);
                assertThat(sinds(begin)).isLessThan(Duration.ofMillis(2000));
            }
        } finally {
            processen.forEach(proces -> signaal("CONT", proces));
        }

        long begin = System.nanoTime();
        while (gereedheid.call().getStatus() != Status.UP) {
            assertThat(sinds(begin)).isLessThan(Duration.ofSeconds(30));
        }
        gereedheid.sluit();
    }

    private void begin(Duration wachttijd) throws SQLException, IOException {
        proef = new Proefarchief(database, Proefinstelling.standaard().metWachttijd(wachttijd));
    }

    private void wachtOpHerstel() throws InterruptedException {
        long begin = System.nanoTime();
        for (;;) {
            try {
                Adviesregel regel = Proefadvies.nieuw();
                proef.archief().bewaar(regel);
                assertThat(proef.archief().vind(regel.id())).isPresent();
                return;
            } catch (ArchiefOnbereikbaar e) {
                assertThat(sinds(begin)).as(e.getMessage()).isLessThan(Duration.ofSeconds(30));
                Thread.sleep(100);
            }
        }
    }

    private long hoofdproces() throws IOException {
        return Long.parseLong(Files.readAllLines(map.map().resolve("gegevens/postmaster.pid")).get(0));
    }

    private List<Long> allemaal() {
        try {
            ProcessHandle hoofd = ProcessHandle.of(hoofdproces()).orElseThrow();
            return Stream.concat(Stream.of(hoofd), hoofd.children()).map(ProcessHandle::pid).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signaal(String naam, long proces) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + naam, Long.toString(proces)).inheritIO().start().waitFor()).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration sinds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
