package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AdviesarchiefTest {

    @TempDir
    static Path tijdelijk;
    private static EigenDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = EigenDatabase.open(Proefmap.metDatabase(tijdelijk.resolve("database")).instelling());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_stored_advice_is_found_byte_for_byte() throws Exception {
        Adviesregel regel = Proefadvies.met(UUID.randomUUID(), "{ \"bedrag\" : 214.29,\n \"naam\":\"coördinator €\" }\n");
        try (Proefarchief proef = archief()) {
            proef.archief().bewaar(regel);

            assertThat(proef.archief().vind(regel.id()).orElseThrow()).usingRecursiveComparison().isEqualTo(regel);
        }
    }

    @Test
    void an_unknown_advice_is_not_found() throws Exception {
        try (Proefarchief proef = archief()) {
            assertThat(proef.archief().vind(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void callers_that_wait_at_the_same_time_share_one_transaction() throws Exception {
        List<Adviesregel> regels = Stream.generate(Proefadvies::nieuw).limit(100).toList();
        try (Proefarchief proef = archief()) {
            List<Future<ArchiefOnbereikbaar>> afloop;
            try (Connection slot = proef.vergrendel()) {
                afloop = proef.bewaarTegelijk(regels);
                proef.wachtTotSchrijverVastzit();
                slot.rollback();
            }

            assertThat(weigeringen(afloop)).isEmpty();
            String ids = String.join("','", regels.stream().map(regel -> regel.id().toString()).toList());
            assertThat(proef.tel("select count(*) from advies where id in ('" + ids + "')")).isEqualTo(100);
            assertThat(proef.tel("select count(distinct xmin::text) from advies where id in ('" + ids + "')")).isLessThanOrEqualTo(20);
        }
    }

    @Test
    void a_refused_row_does_not_take_its_neighbours_down() throws Exception {
        List<Adviesregel> regels = new ArrayList<>(Stream.generate(Proefadvies::nieuw).limit(20).toList());
        Adviesregel slecht = Proefadvies.onmogelijk();
        regels.add(10, slecht);
        try (Proefarchief proef = archief()) {
            List<Future<ArchiefOnbereikbaar>> afloop;
            try (Connection slot = proef.vergrendel()) {
                afloop = proef.bewaarTegelijk(regels);
                proef.wachtTotSchrijverVastzit();
                slot.rollback();
            }

            assertThat(weigeringen(afloop)).hasSize(1);
            assertThat(proef.archief().vind(slecht.id())).isEmpty();
            for (Adviesregel regel : regels) {
                assertThat(proef.archief().vind(regel.id()).isPresent()).isEqualTo(regel != slecht);
            }
        }
    }

    @Test
    void a_write_whose_outcome_got_lost_can_be_repeated() throws Exception {
        Adviesregel regel = Proefadvies.van("herhaald");
        try (Proefarchief proef = archief(); Connection verbinding = proef.bron().pool().getConnection()) {
            verbinding.setAutoCommit(false);
            Schrijfverzoek verzoek = new Schrijfverzoek(Verzegeldadvies.van(regel, proef.sleutels().hoofdsleutel(), new Bewaartermijn("standaard", 10)),
                    Optional.empty(), Optional.empty());
            for (boolean opnieuw : new boolean[] {false, true}) {
                assertThat(new Ketenschrijver(verbinding, 60).schrijf(List.of(verzoek), opnieuw)).containsEntry(verzoek, regel.id());
                verbinding.commit();
            }
            verbinding.setAutoCommit(true);

            assertThat(proef.tel("select count(*) from advies where id = '" + regel.id() + "'")).isEqualTo(1);
            assertThat(proef.controle("herhaald")).matches(Ketencontrole.Uitslag::klopt).extracting(Ketencontrole.Uitslag::schakels).isEqualTo(1L);
        }
    }

    @Test
    void another_advice_under_a_used_id_is_refused() throws Exception {
        Adviesregel regel = Proefadvies.nieuw();
        try (Proefarchief proef = archief()) {
            proef.archief().bewaar(regel);

            assertThatThrownBy(() -> proef.archief().bewaar(Proefadvies.met(regel.id(), "{\"anders\":true}")))
                    .isInstanceOf(ArchiefOnbereikbaar.class);
            assertThat(proef.archief().vind(regel.id()).orElseThrow().inhoud()).isEqualTo(regel.inhoud());
        }
    }

    @Test
    void a_full_queue_refuses_at_once() throws Exception {
        try (Proefarchief proef = new Proefarchief(database, Proefinstelling.standaard().metWachtrij(2))) {
            try (Connection slot = proef.vergrendel()) {
                proef.bewaarTegelijk(List.of(Proefadvies.nieuw()));
                proef.wachtTotSchrijverVastzit();
                proef.bewaarTegelijk(List.of(Proefadvies.nieuw(), Proefadvies.nieuw()));

                long begin = System.nanoTime();
                assertThatThrownBy(() -> proef.archief().bewaar(Proefadvies.nieuw()))
                        .isInstanceOf(ArchiefOnbereikbaar.class)
                        .hasMessageContaining("te druk");
                assertThat(verstreken(begin)).isLessThan(Duration.ofSeconds(1));
                slot.rollback();
            }
        }
    }

    @Test
    void an_advice_that_was_refused_after_waiting_is_not_stored_later() throws Exception {
        Adviesregel regel = Proefadvies.nieuw();
        Adviesregel volgende = Proefadvies.nieuw();
        try (Proefarchief proef = new Proefarchief(database, Proefinstelling.standaard().metWachttijd(Duration.ofMillis(500)))) {
            try (Connection slot = proef.vergrendel()) {
                long begin = System.nanoTime();
                assertThatThrownBy(() -> proef.archief().bewaar(regel))
                        .isInstanceOf(ArchiefOnbereikbaar.class)
                        .hasMessageContaining("niet binnen 500 ms");
                assertThat(verstreken(begin)).isBetween(Duration.ofMillis(450), Duration.ofSeconds(2));
                slot.rollback();
            }

            proef.archief().bewaar(volgende);
            assertThat(proef.archief().vind(regel.id())).isEmpty();
            assertThat(proef.archief().vind(volgende.id())).isPresent();
        }
    }

    @Test
    void closing_writes_what_is_waiting() throws Exception {
        List<Adviesregel> regels = Stream.generate(Proefadvies::nieuw).limit(10).toList();
        Proefarchief proef = archief();
        List<Future<ArchiefOnbereikbaar>> afloop;
        try (Connection slot = proef.vergrendel()) {
            afloop = proef.bewaarTegelijk(regels);
            proef.wachtTotSchrijverVastzit();
            slot.rollback();
        }
        proef.archief().sluit();

        assertThat(weigeringen(afloop)).isEmpty();
        assertThatThrownBy(() -> proef.archief().bewaar(Proefadvies.nieuw()))
                .isInstanceOf(ArchiefOnbereikbaar.class)
                .hasMessageContaining("gestopt");
        proef.close();
    }

    @Test
    void a_given_advice_is_never_changed_nor_removed() throws Exception {
        Adviesregel regel = Proefadvies.nieuw();
        try (Proefarchief proef = archief()) {
            proef.archief().bewaar(regel);
            try (Connection verbinding = proef.bron().pool().getConnection(); var sql = verbinding.createStatement()) {
                assertThatThrownBy(() -> sql.execute("update advies set model = 'anders' where id = '" + regel.id() + "'"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("nooit gewijzigd");
                assertThatThrownBy(() -> sql.execute("delete from advies where id = '" + regel.id() + "'"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("nooit verwijderd");
            }
        }
    }

    @Test
    void an_advice_from_before_there_were_chains_can_be_read_and_removed() throws Exception {
        UUID id = UUID.randomUUID();
        try (Proefarchief proef = archief(); Connection verbinding = proef.bron().pool().getConnection(); var sql = verbinding.createStatement()) {
            sql.execute("insert into advies (id, tijdstip, model, regelset, inhoud_hash, feiten, inhoud) values ('" + id
                    + "', now(), 'leefgeld', 'x', encode(sha256('{}'), 'hex'), '{}', '{}')");

            assertThat(proef.archief().vind(id).orElseThrow().inhoud()).isEqualTo("{}".getBytes());
            assertThat(proef.archief().vind(id).orElseThrow().organisatie()).isNull();
            assertThat(sql.executeUpdate("delete from advies where id = '" + id + "'")).isEqualTo(1);
        }
    }

    @Test
    void every_table_and_column_is_explained() throws Exception {
        List<String> tabellen = List.of("advies", "keten", "adviessleutel", "adviesverzoek", "ondertekenaar", "ketenwaarmerk", "archiefsleutel", "weigering");
        try (Proefarchief proef = archief()) {
            for (String tabel : tabellen) {
                assertThat(proef.tel("select count(*) from pg_attribute where attrelid = '" + tabel + "'::regclass and attnum > 0 "
                        + "and col_description(attrelid, attnum) is null")).as(tabel).isZero();
                assertThat(proef.tel("select count(obj_description('" + tabel + "'::regclass))")).as(tabel).isEqualTo(1);
            }
        }
    }

    @Test
    void a_refusal_by_the_database_repeats_no_facts() throws Exception {
        try (Proefarchief proef = archief(); Connection verbinding = proef.bron().pool().getConnection()) {
            verbinding.setAutoCommit(false);
            Schrijfverzoek onmogelijk = new Schrijfverzoek(Verzegeldadvies.van(Proefadvies.onmogelijk(), proef.sleutels().hoofdsleutel(),
                    new Bewaartermijn("standaard", 10)), Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> new Ketenschrijver(verbinding, 60).schrijf(List.of(onmogelijk), false))
                    .isInstanceOf(SQLException.class)
                    .hasMessageNotContaining("Failing row");
        }
    }

    private static Proefarchief archief() throws Exception {
        return new Proefarchief(database, Proefinstelling.standaard());
    }

    private static List<ArchiefOnbereikbaar> weigeringen(List<Future<ArchiefOnbereikbaar>> afloop) throws Exception {
        List<ArchiefOnbereikbaar> weigeringen = new ArrayList<>();
        for (Future<ArchiefOnbereikbaar> een : afloop) {
            ArchiefOnbereikbaar weigering = een.get(10, TimeUnit.SECONDS);
            if (weigering != null) {
                weigeringen.add(weigering);
            }
        }
        return weigeringen;
    }

    private static Duration verstreken(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
