package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Proefmap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The chain of receipts on a real database, and what is left of it when advices are erased, keys change or somebody meddles. */
@Timeout(120)
class KetenTest {

    @TempDir
    static Path tijdelijk;
    private static EigenDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = EigenDatabase.open(Proefmap.metTabellen(tijdelijk.resolve("database")).instelling());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void two_services_with_two_writers_each_make_one_chain_per_organisation() throws Exception {
        Proefinstelling instelling = Proefinstelling.standaard().metSchrijvers(2);
        try (Proefarchief een = new Proefarchief(database, instelling); Proefarchief ander = new Proefarchief(database, instelling)) {
            List<Future<ArchiefOnbereikbaar>> afloop = new ArrayList<>();
            for (int ronde = 0; ronde < 5; ronde++) {
                for (Proefarchief proef : List.of(een, ander)) {
                    afloop.addAll(proef.bewaarTegelijk(IntStream.range(0, 30).mapToObj(i -> Proefadvies.van("twee-" + i % 3)).toList()));
                }
            }
            for (Future<ArchiefOnbereikbaar> antwoord : afloop) {
                assertThat(antwoord.get()).isNull();
            }

            for (int i = 0; i < 3; i++) {
                assertThat(een.controle("twee-" + i)).matches(Ketencontrole.Uitslag::klopt).extracting(Ketencontrole.Uitslag::schakels).isEqualTo(100L);
            }
        }
    }

    @Test
    void a_grown_chain_is_signed_once_whoever_does_it() throws Exception {
        try (Proefarchief een = archief(); Proefarchief ander = archief()) {
            assertThat(een.waarmerken().zet("getekend")).isEmpty();
            een.archief().bewaar(Proefadvies.van("getekend"));
            een.waarmerken().zetAlle();
            Waarmerk waarmerk = ander.waarmerken().zet("getekend").orElseThrow();
            assertThat(een.waarmerken().tussen("getekend", 1, 9)).containsExactly(waarmerk);
            een.archief().bewaar(Proefadvies.van("getekend"));

            Ketencontrole.Uitslag uitslag = Proefketen.controleer(een.export("getekend"), List.of(ander.sleutels().ondertekening().publiek()), List.of());
            assertThat(uitslag.fouten()).isEmpty();
            assertThat(uitslag.gewaarmerkt()).isEqualTo(1);
            assertThat(uitslag.schakels()).isEqualTo(2);
        }
    }

    @Test
    void an_erased_advice_cannot_be_read_and_the_chain_still_holds() throws Exception {
        Adviesregel regel = Proefadvies.van("gewist");
        Adviesregel volgende = Proefadvies.van("gewist");
        try (Proefarchief proef = archief()) {
            proef.archief().bewaar(regel);
            proef.archief().bewaar(volgende);

            Wissing.Gewist gewist = proef.wissing().wis(regel.id(), "beheerder", "verzoek");

            assertThat(proef.wissing().wis(regel.id(), "een ander", "nog eens")).isEqualTo(gewist);
            eisStatus(() -> proef.archief().vind(regel.id()), 410);
            assertThat(proef.archief().vind(volgende.id())).isPresent();
            assertThat(proef.controle("gewist").klopt()).isTrue();
            assertThat(String.join("", proef.export("gewist"))).doesNotContain("peildatum", Sha256.van(regel.inhoud()), Sha256.van(regel.feiten()));
            assertThatThrownBy(() -> proef.tel("update adviessleutel set sleutel = '\\x01', gewist_op = null, gewist_door = null, gewist_reden = null where advies = '"
                    + regel.id() + "' returning 1")).hasMessageContaining("komt niet terug");
            eisStatus(() -> proef.wissing().wis(UUID.randomUUID(), "beheerder", "verzoek"), 404);
        }
    }

    @Test
    void what_is_due_is_erased_and_nothing_else() throws Exception {
        Adviesregel verlopen = Proefadvies.van("kort");
        Adviesregel blijft = Proefadvies.van("lang");
        try (Proefarchief een = new Proefarchief(database, Proefinstelling.standaard(), Proefbewaren.standaard().met("kort", "B-1", 0)); Proefarchief ander = archief()) {
            een.archief().bewaar(verlopen);
            een.archief().bewaar(blijft);

            assertThat(een.wissing().wisVerlopen() + ander.wissing().wisVerlopen()).isEqualTo(1);

            eisStatus(() -> een.archief().vind(verlopen.id()), 410);
            assertThat(een.archief().vind(blijft.id())).isPresent();
            assertThat(een.tel("select count(*) from adviessleutel where advies = '" + verlopen.id() + "' and bewaarklasse = 'B-1' and gewist_door = 'bewaartermijn'")).isEqualTo(1);
            assertThat(een.tel("select count(*) from adviessleutel where advies = '" + blijft.id() + "' and bewaarklasse = 'standaard' "
                    + "and bewaren_tot > now() + interval '9 years'")).isEqualTo(1);
        }
    }

    @Test
    void the_same_request_at_the_same_time_on_two_services_gives_one_advice() throws Exception {
        Verzoeksleutel sleutel = new Verzoeksleutel(Sha256.van("sleutel-1"));
        ExecutorService aanroepers = Executors.newFixedThreadPool(16);
        try (Proefarchief een = archief(); Proefarchief ander = archief()) {
            List<Callable<UUID>> verzoeken = Stream.generate(() -> List.of(een, ander)).limit(8).flatMap(List::stream)
                    .map(proef -> (Callable<UUID>) () -> proef.archief().bewaar(Proefadvies.van("dubbel"), Optional.of(sleutel))).toList();
            Set<UUID> gegeven = new HashSet<>();
            for (Future<UUID> antwoord : aanroepers.invokeAll(verzoeken)) {
                gegeven.add(antwoord.get());
            }

            assertThat(gegeven).hasSize(1);
            assertThat(een.archief().eerder("dubbel", sleutel)).hasValue(gegeven.iterator().next());
            assertThat(een.controle("dubbel").schakels()).isEqualTo(1);
            assertThat(een.archief().eerder("een-ander", sleutel)).isEmpty();
            Adviesregel vanEenAnder = Proefadvies.van("een-ander");
            assertThat(een.archief().bewaar(vanEenAnder, Optional.of(sleutel))).isEqualTo(vanEenAnder.id());
        } finally {
            aanroepers.shutdownNow();
        }
    }

    @Test
    void a_key_of_a_request_is_free_again_after_its_time() throws Exception {
        Verzoeksleutel sleutel = new Verzoeksleutel(Sha256.van("sleutel-2"));
        Adviesregel eerste = Proefadvies.van("verlopen");
        Adviesregel tweede = Proefadvies.van("verlopen");
        try (Proefarchief proef = new Proefarchief(database, Proefinstelling.standaard().metVerzoeksleutel(Duration.ZERO))) {
            assertThat(proef.archief().bewaar(eerste, Optional.of(sleutel))).isEqualTo(eerste.id());
            assertThat(proef.archief().eerder("verlopen", sleutel)).isEmpty();
            assertThat(proef.archief().bewaar(tweede, Optional.of(sleutel))).isEqualTo(tweede.id());
        }
    }

    @Test
    void whatever_is_changed_in_the_database_is_noticed() throws Exception {
        List<Adviesregel> regels = Stream.generate(() -> Proefadvies.van("geknoei")).limit(5).toList();
        try (Proefarchief proef = archief()) {
            regels.forEach(proef.archief()::bewaar);
            String id = "'" + regels.get(2).id() + "'";

            proef.knoei("update advies set inhoud = set_byte(inhoud, 20, get_byte(inhoud, 20) # 1) where id = " + id);
            eisStatus(() -> proef.archief().vind(regels.get(2).id()), 500);
            proef.knoei("update adviessleutel set sleutel = (select sleutel from adviessleutel where advies = '" + regels.get(1).id() + "') where advies = " + id);
            eisStatus(() -> proef.archief().vind(regels.get(2).id()), 500);
            assertThat(proef.controle("geknoei").klopt()).as("the chain is about seals, and those were left alone").isTrue();

            proef.knoei("update advies set model = 'leefgeld' where id = " + id);
            assertThat(proef.controle("geknoei").fouten()).singleElement().asString().startsWith("Schakel 3: ").contains("gewijzigd");
            proef.knoei("delete from advies where id = " + id);
            assertThat(proef.controle("geknoei").fouten()).singleElement().asString().startsWith("Schakel 3: ").contains("ontbreekt");
        }
    }

    @Test
    void facts_can_be_compared_unless_they_are_of_another_organisation_or_erased() throws Exception {
        Adviesregel gewist = Proefadvies.van("demonstratie");
        Instant begin = gewist.tijdstip();
        try (Proefarchief proef = archief()) {
            proef.archief().bewaar(gewist);
            proef.archief().bewaar(Proefadvies.van("demonstratie"));
            proef.archief().bewaar(Proefadvies.van("een-gemeente"));
            proef.wissing().wis(gewist.id(), "beheerder", "verzoek");
            Feitenarchief feiten = new Feitenarchief(new Gegevensbron(proef.bron().pool()), proef.sleutels(), Proefinstelling.standaard());

            assertThat(feiten.van("voorzieningen", 9)).singleElement().satisfies(een -> assertThat(new String(een.feiten())).isEqualTo("{\"peildatum\":\"2024-01-01\"}"));
            assertThat(feiten.van("leefgeld", 9)).isEmpty();
            assertThat(feiten.tussen(begin, begin.plusSeconds(60), 9)).hasSize(1);
            assertThat(feiten.tussen(begin.minusSeconds(60), begin, 9)).isEmpty();
        }
    }

    @Test
    void a_master_key_is_replaced_step_by_step_without_losing_an_advice() throws Exception {
        Path bestand = tijdelijk.resolve("sleutels.properties");
        Sleutelmaker.maak(bestand);
        String eerste = Files.readString(bestand);
        String oud = Sleutelbestand.lees(eerste).nu().id();
        Adviesregel regel = Proefadvies.van("sleutels");
        try (Proefarchief proef = metBestand(bestand)) {
            proef.archief().bewaar(regel);
        }

        assertThat(Sleutelmaker.maak(bestand)).contains("hoofdsleutel=");
        assertThat(Sleutelbestand.lees(Files.readString(bestand)).nu().id()).as("the old one counts until somebody says otherwise").isEqualTo(oud);
        String nieuw = Sleutelbestand.lees(Files.readString(bestand)).hoofdsleutels().keySet().stream().filter(id -> !id.equals(oud)).findFirst().orElseThrow();
        Files.writeString(bestand, Files.readString(bestand).replace("hoofdsleutel=" + oud + "\n", "hoofdsleutel=" + nieuw + "\n"));
        try (Proefarchief proef = metBestand(bestand)) {
            assertThat(proef.archief().vind(regel.id())).isPresent();
            assertThat(proef.tel("select count(*) from adviessleutel where hoofdsleutel = '" + oud + "'")).isEqualTo(1);
            assertThat(proef.wissing().herverpak()).isEqualTo(1);
            assertThat(proef.wissing().herverpak()).isZero();
        }

        Files.writeString(bestand, Files.readString(bestand).replaceAll("hoofdsleutel\\." + oud + "=.*\n", ""));
        try (Proefarchief proef = metBestand(bestand)) {
            assertThat(proef.archief().vind(regel.id()).orElseThrow().inhoud()).isEqualTo(regel.inhoud());
            assertThat(proef.waarmerken().ondertekenaars()).extracting(Waarmerken.Ondertekenaar::id).contains(Ondertekening.id(proef.sleutels().ondertekening().publiek()));
        }
        Files.writeString(bestand, eerste);
        try (Proefarchief proef = metBestand(bestand)) {
            assertThatThrownBy(() -> proef.archief().vind(regel.id())).isInstanceOf(ArchiefOnbereikbaar.class).hasMessageContaining("sleutel");
        }
    }

    @Test
    void after_a_new_pair_the_chain_is_checked_with_both_public_keys() throws Exception {
        Path bestand = tijdelijk.resolve("nieuw-paar.properties");
        Sleutelmaker.maak(bestand);
        byte[] eerste = getekend(bestand);
        Files.writeString(bestand, Files.readString(bestand).replaceAll("ondertekening\\..*\n", ""));
        assertThat(Sleutelmaker.maak(bestand)).contains("nieuw paar");
        byte[] tweede = getekend(bestand);

        try (Proefarchief proef = metBestand(bestand)) {
            List<String> export = proef.export("nieuw-paar");
            assertThat(Proefketen.controleer(export, List.of(eerste, tweede), List.of()).fouten()).isEmpty();
            assertThat(Proefketen.controleer(export, List.of(eerste), List.of()).fouten()).singleElement().asString().startsWith("Schakel 2");
            assertThat(Proefketen.controleer(export, List.of(tweede), List.of()).fouten()).singleElement().asString().startsWith("Schakel 1");
        }
    }

    /** Stores an advice and signs it, with the keys of this file. */
    private static byte[] getekend(Path bestand) throws Exception {
        try (Proefarchief proef = metBestand(bestand)) {
            proef.archief().bewaar(Proefadvies.van("nieuw-paar"));
            proef.waarmerken().zet("nieuw-paar");
            return proef.sleutels().ondertekening().publiek();
        }
    }

    @Test
    void a_file_that_changes_while_the_service_runs_counts_at_the_next_start() throws Exception {
        Path bestand = tijdelijk.resolve("later-gewijzigd.properties");
        Sleutelmaker.maak(bestand);
        String begin = Files.readString(bestand);
        try (Proefarchief proef = metBestand(bestand)) {
            proef.sleutels().begin(new StartupEvent());
            Files.writeString(bestand, Sleutelbestand.nieuw());

            assertThat(proef.sleutels().hoofdsleutel().id()).isEqualTo(Sleutelbestand.lees(begin).nu().id());
        }
    }

    @Test
    void a_database_from_before_there_were_chains_keeps_its_advices_and_chains_begin_after_them() throws Exception {
        UUID oud = UUID.randomUUID();
        try (EigenDatabase eerder = EigenDatabase.open(Proefmap.metDatabase(tijdelijk.resolve("eerder")).instelling())) {
            Flyway.configure().dataSource(eerder.toegang().jdbcUrl(), eerder.toegang().gebruiker(), eerder.toegang().wachtwoord()).target("11").load().migrate();
            try (Connection verbinding = DriverManager.getConnection(eerder.toegang().jdbcUrl(), eerder.toegang().gebruiker(), eerder.toegang().wachtwoord());
                    Statement sql = verbinding.createStatement()) {
                sql.execute("insert into advies (id, tijdstip, model, regelset, inhoud_hash, feiten, inhoud) values ('" + oud
                        + "', now(), 'leefgeld', 'x', encode(sha256('{}'), 'hex'), '{}', '{}')");
            }

            try (Proefarchief proef = new Proefarchief(eerder, Proefinstelling.standaard())) {
                assertThat(proef.archief().vind(oud).orElseThrow().inhoud()).isEqualTo("{}".getBytes());
                eisStatus(() -> proef.wissing().wis(oud, "beheerder", "verzoek"), 409);
                proef.archief().bewaar(Proefadvies.van("nieuw"));
                assertThat(proef.controle("nieuw")).matches(Ketencontrole.Uitslag::klopt).extracting(Ketencontrole.Uitslag::schakels).isEqualTo(1L);
            }
        }
    }

    private static Proefarchief archief() throws Exception {
        return new Proefarchief(database, Proefinstelling.standaard());
    }

    private static Proefarchief metBestand(Path bestand) throws Exception {
        return new Proefarchief(database, Proefinstelling.standaard().metSleutelbestand(bestand));
    }

    private static void eisStatus(Callable<?> vraag, int status) {
        assertThatThrownBy(vraag::call).isInstanceOfSatisfying(Geweigerd.class, geweigerd -> assertThat(geweigerd.probleem().status()).isEqualTo(status));
    }
}
