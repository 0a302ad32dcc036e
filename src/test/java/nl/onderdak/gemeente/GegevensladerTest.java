package nl.onderdak.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(120)
class GegevensladerTest {

    private static final Gegevensbestanden MEEGELEVERD = Gegevensbestanden.meegeleverd();

    @TempDir
    static Path tijdelijk;
    private static EigenDatabase database;
    private static PGSimpleDataSource bron;

    private final Gegevenslader lader = new Gegevenslader(new Gegevensbron(bron));

    @BeforeAll
    static void start() throws Exception {
        database = EigenDatabase.open(Proefmap.metTabellen(tijdelijk.resolve("database")).instelling());
        bron = new PGSimpleDataSource();
        bron.setUrl(database.toegang().jdbcUrl());
        bron.setUser(database.toegang().gebruiker());
        bron.setPassword(database.toegang().wachtwoord());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void vergeetWatGeladenWas() throws SQLException {
        voerUit("delete from gegevensbestand");
    }

    @Test
    void whatIsLoadedIsWhatTheFilesSay() throws SQLException {
        assertThat(lader.laad(MEEGELEVERD)).isTrue();

        eisGelijk(new Gemeenteregister(new Gegevensbron(bron)).nu(), Proefgemeenten.meegeleverd());
        assertThat(tel("select count(*) from gegevensbestand where hash ~ '^[0-9a-f]{64}$' and geladen_op > now() - interval '1 hour'")).isEqualTo(5);
    }

    @Test
    void loadingTheSameAgainChangesNothing() throws SQLException {
        lader.laad(MEEGELEVERD);
        long transactie = tel("select max(xmin::text::bigint) from gemeente");

        assertThat(lader.laad(MEEGELEVERD)).isFalse();

        assertThat(tel("select max(xmin::text::bigint) from gemeente")).isEqualTo(transactie);
    }

    @Test
    void aChangedFileReplacesEverythingAndTheRegisterNotices() {
        lader.laad(MEEGELEVERD);
        Gemeenteregister register = new Gemeenteregister(new Gegevensbron(bron));
        Gemeentegegevens eerst = register.nu();

        assertThat(lader.laad(met("gemeenten-2023.csv", "GM0014;Groningen;", "GM0014;Stad;"))).isTrue();

        assertThat(eerst).isNotSameAs(register.nu());
        assertThat(register.nu().gemeente("GM0014", eerst.vanaf().plusYears(4))).map(Gemeente::naam).contains("Stad");
        assertThat(register.nu()).isSameAs(register.nu());
    }

    @Test
    void aLoadThatFailsHalfwayLeavesWhatThereWas() throws SQLException {
        lader.laad(MEEGELEVERD);

        assertThatThrownBy(() -> lader.laad(met("gemeenten-2023.csv", ";234950;", ";-1;"))).isInstanceOf(IllegalStateException.class);

        eisGelijk(new Gemeenteregister(new Gegevensbron(bron)).nu(), Proefgemeenten.meegeleverd());
        assertThat(lader.laad(MEEGELEVERD)).isFalse();
    }

    @Test
    void ofProcessesThatStartTogetherOneLoads() throws Exception {
        int aantal = 4;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService processen = Executors.newFixedThreadPool(aantal);
        try {
            List<Future<Boolean>> geladen = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                geladen.add(processen.submit(() -> {
                    start.await();
                    return new Gegevenslader(new Gegevensbron(bron)).laad(MEEGELEVERD);
                }));
            }
            start.countDown();

            List<Boolean> uitkomsten = new ArrayList<>();
            for (Future<Boolean> uitkomst : geladen) {
                uitkomsten.add(uitkomst.get());
            }
            assertThat(uitkomsten).containsOnlyOnce(true);
        } finally {
            processen.shutdownNow();
        }
        eisGelijk(new Gemeenteregister(new Gegevensbron(bron)).nu(), Proefgemeenten.meegeleverd());
    }

    @Test
    void withoutADatabaseTheQuestionIsRefusedForNow() {
        PGSimpleDataSource niets = new PGSimpleDataSource();
        niets.setUrl("jdbc:postgresql://127.0.0.1:1/onderdak");

        assertThatThrownBy(() -> new Gemeenteregister(new Gegevensbron(niets)).nu())
                .isInstanceOfSatisfying(Geweigerd.class, geweigerd -> assertThat(geweigerd.probleem().status()).isEqualTo(503));
    }

    private static Gegevensbestanden met(String bestand, String oud, String nieuw) {
        Map<String, byte[]> inhoud = new HashMap<>(MEEGELEVERD.inhoud());
        String tekst = new String(inhoud.get(bestand), StandardCharsets.UTF_8);
        assertThat(tekst).contains(oud);
        inhoud.put(bestand, tekst.replace(oud, nieuw).getBytes(StandardCharsets.UTF_8));
        return new Gegevensbestanden(inhoud);
    }

    private static void eisGelijk(Gemeentegegevens gevonden, Gemeentegegevens verwacht) {
        assertThat(gevonden).usingRecursiveComparison().isEqualTo(verwacht);
    }

    private static void voerUit(String opdracht) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement sql = verbinding.createStatement()) {
            sql.execute(opdracht);
        }
    }

    private static long tel(String vraag) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement sql = verbinding.createStatement(); ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }
}
