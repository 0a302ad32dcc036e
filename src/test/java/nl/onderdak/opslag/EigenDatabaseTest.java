package nl.onderdak.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class EigenDatabaseTest {

    @TempDir
    Path tijdelijk;
    private Proefmap map;

    @BeforeEach
    void kiesMap() throws IOException {
        map = Proefmap.metDatabase(tijdelijk.resolve("database"));
    }

    @Test
    void what_was_committed_is_there_after_a_normal_restart() throws Exception {
        vul();

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
    }

    @Test
    void closing_stops_the_server() {
        EigenDatabase database = EigenDatabase.open(map.instelling());
        Postmaster postmaster = map.postmaster();

        database.close();
        database.close();

        assertThat(postmaster.leeft()).isFalse();
        assertThat(map.gegevens().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_healthy_server_left_by_a_killed_service_is_adopted() throws Exception {
        AnderProces dienst = AnderProces.op(map);
        Proefmap.voerUit(dienst.toegang(), "create table proef (nummer int); insert into proef values (1)");
        dienst.vermoord();
        Postmaster wees = map.postmaster();
        assertThat(wees.leeft()).isTrue();

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(map.postmaster()).isEqualTo(wees);
            assertThat(database.toegang()).isEqualTo(dienst.toegang());
            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
        assertThat(wees.leeft()).isFalse();
    }

    @Test
    void a_frozen_server_left_by_a_killed_service_is_replaced() throws Exception {
        AnderProces dienst = AnderProces.op(map);
        Proefmap.voerUit(dienst.toegang(), "create table proef (nummer int); insert into proef values (1)");
        dienst.vermoord();
        Postmaster wees = map.postmaster();
        signaal("STOP", wees);

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(wees.leeft()).isFalse();
            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
    }

    @Test
    void a_server_of_other_programs_is_replaced() throws Exception {
        AnderProces dienst = AnderProces.op(map);
        dienst.vermoord();
        Postmaster wees = map.postmaster();
        Path start = map.gegevens().resolve("postmaster.opts");
        Files.writeString(start, "/vorige/versie" + Files.readString(start));

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(wees.leeft()).isFalse();
            assertThat(database.toegang().antwoordt()).isTrue();
        }
    }

    @Test
    void what_was_committed_survives_killing_service_and_server_at_once() throws Exception {
        AnderProces dienst = AnderProces.op(map);
        Proefmap.voerUit(dienst.toegang(), "create table proef (nummer int); insert into proef values (1)");
        Postmaster postmaster = map.postmaster();
        dienst.vermoord();
        signaal("KILL", postmaster);

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
    }

    @Test
    void a_killed_server_is_back_on_the_same_port_soon() throws Exception {
        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            Proefmap.voerUit(database.toegang(), "create table proef (nummer int); insert into proef values (1)");

            for (int keer = 0; keer < 3; keer++) {
                long begin = System.nanoTime();
                signaal("KILL", map.postmaster());
                wachtOp(database.toegang());
                assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin)).isLessThan(15_000);
            }

            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
    }

    @Test
    void a_second_service_is_refused_and_told_what_to_do() throws Exception {
        try (AnderProces eerste = AnderProces.op(map)) {
            assertThatThrownBy(() -> EigenDatabase.open(map.instelling()))
                    .isInstanceOf(OpslagOnbruikbaar.class)
                    .hasMessageContaining("proces " + eerste.proces().pid())
                    .hasMessageContaining("ONDERDAK_OPSLAG_MAP")
                    .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");

            assertThat(eerste.toegang().antwoordt()).isTrue();
        }
    }

    @Test
    void a_second_open_within_one_process_is_refused_and_leaves_the_lock_in_place() throws Exception {
        try (EigenDatabase eerste = EigenDatabase.open(map.instelling())) {
            assertThatThrownBy(() -> EigenDatabase.open(map.instelling())).isInstanceOf(OpslagOnbruikbaar.class);

            try (AnderProces ander = AnderProces.op(map)) {
                assertThat(ander.melding()).startsWith("geweigerd");
            }
            assertThat(eerste.toegang().antwoordt()).isTrue();
        }
    }

    @Test
    void a_lost_password_file_is_replaced() throws Exception {
        vul();
        Files.delete(map.map().resolve("wachtwoord"));

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
    }

    @Test
    void a_database_that_was_half_made_is_made_anew() throws Exception {
        Proefmap nieuw = new Proefmap(tijdelijk.resolve("half"));
        Path half = Databasemap.open(nieuw.map()).gegevensInAanbouw();
        Files.createDirectories(half.resolve("base"));
        Files.writeString(half.resolve("PG_VERSION"), "16");

        try (EigenDatabase database = EigenDatabase.open(nieuw.instelling())) {
            assertThat(database.toegang().antwoordt()).isTrue();
        }
        assertThat(half).doesNotExist();
    }

    @Test
    void a_pid_file_that_names_a_stranger_does_not_stop_the_start() throws Exception {
        vul();
        Files.writeString(map.gegevens().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + map.gegevens() + "\n1\n5432\n");

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(Proefmap.tel(database.toegang(), "proef")).isEqualTo(1);
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void an_empty_pid_file_does_not_stop_the_start() throws Exception {
        vul();
        Files.writeString(map.gegevens().resolve("postmaster.pid"), "");

        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            assertThat(database.toegang().antwoordt()).isTrue();
        }
    }

    private void vul() throws SQLException {
        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            Proefmap.voerUit(database.toegang(), "create table proef (nummer int); insert into proef values (1)");
        }
    }

    private static void signaal(String naam, Postmaster postmaster) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + naam, Long.toString(postmaster.pid())).inheritIO().start().waitFor()).isZero();
        if (naam.equals("KILL")) {
            while (postmaster.leeft()) {
                Thread.sleep(5);
            }
        }
    }

    private static void wachtOp(Toegang toegang) throws InterruptedException {
        while (!toegang.antwoordt()) {
            Thread.sleep(20);
        }
    }
}
