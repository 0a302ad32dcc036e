package nl.onderdak.grootboek;

import static nl.onderdak.grootboek.Boekingssoort.HERZIENING;
import static nl.onderdak.grootboek.Boekingssoort.REALISATIE;
import static nl.onderdak.grootboek.Boekingssoort.TAAKSTELLING;
import static nl.onderdak.grootboek.Boekingssoort.UITRUIL;
import static nl.onderdak.grootboek.Proefgrootboek.correctie;
import static nl.onderdak.grootboek.Proefgrootboek.opdracht;
import static nl.onderdak.grootboek.Proefgrootboek.regel;
import static nl.onderdak.grootboek.Proefgrootboek.verwachting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gemeente.Gemeenteregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger on a real database. Every test has municipalities of its own, since nothing booked can be taken back. */
@Timeout(120)
class GrootboekTest {

    private static final LocalDate ALTIJD = LocalDate.of(2026, 1, 1);

    private static Proefgrootboek proef;
    private static int laatste = 1000;

    private final Grootboek grootboek = proef.grootboek();
    private final String een = "GM" + laatste++;
    private final String ander = "GM" + laatste++;

    @BeforeAll
    static void start() throws Exception {
        proef = new Proefgrootboek();
    }

    @AfterAll
    static void stop() {
        proef.close();
    }

    @Test
    void aBookingIsReadBackAsItWasAsked() {
        Boekingsopdracht opdracht = opdracht(een, "2023-02-01", regel(TAAKSTELLING, "2023-I", een, 40), verwachting("2023-I", een, 35));

        Boekstuk boekstuk = grootboek.boek(opdracht).boekstuk();

        assertThat(Boekingsopdracht.van(boekstuk.boekingen())).isEqualTo(opdracht);
        assertThat(boekstuk.boekingen()).extracting(Boeking::boekstuk).containsOnly(boekstuk.boekstuk());
        assertThat(boekstuk.boekingen().get(0).nummer()).isLessThan(boekstuk.boekingen().get(1).nummer());
        assertThat(grootboek.boekingen(new Boekingsfilter(Optional.of(een), Optional.empty(), Optional.empty(), 0, 10))).isEqualTo(boekstuk.boekingen());
    }

    @Test
    void theSameBookingAgainAddsNothing() throws SQLException {
        Boekingsopdracht opdracht = opdracht(een, "2023-02-01", regel(REALISATIE, "2023-I", een, 5));
        Grootboek.Vastlegging eerste = grootboek.boek(opdracht);

        Grootboek.Vastlegging tweede = grootboek.boek(opdracht);

        assertThat(eerste.nieuw()).isTrue();
        assertThat(tweede).isEqualTo(new Grootboek.Vastlegging(eerste.boekstuk(), false));
        assertThat(aantal(een)).isEqualTo(1);
    }

    @Test
    void anotherBookingUnderTheSameReferenceIsRefused() throws SQLException {
        grootboek.boek(opdracht(een, "2023-02-01", regel(REALISATIE, "2023-I", een, 5)));

        for (Boekingsopdracht anders : List.of(
                opdracht(een, "2023-02-01", regel(REALISATIE, "2023-I", een, 6)),
                opdracht(een, "2023-02-02", regel(REALISATIE, "2023-I", een, 5)),
                opdracht(een, "2023-02-01", regel(REALISATIE, "2023-I", een, 5), regel(REALISATIE, "2023-I", een, 5)))) {
            Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class, () -> grootboek.boek(anders));
            assertThat(geweigerd.probleem().status()).isEqualTo(409);
            assertThat(geweigerd.probleem().detail()).contains(een, "Er is niets opgeslagen");
        }
        assertThat(aantal(een)).isEqualTo(1);
    }

    @Test
    void ofCallersWhoBookTheSameAtTheSameMomentOneBooksItAndAllHearTheSame() throws Exception {
        Boekingsopdracht opdracht = opdracht(een, "2023-02-01", regel(TAAKSTELLING, "2023-I", een, 10), regel(REALISATIE, "2023-I", een, 5));

        List<Grootboek.Vastlegging> uitkomsten = tegelijk(6, i -> grootboek.boek(opdracht));

        assertThat(uitkomsten).extracting(Grootboek.Vastlegging::nieuw).containsOnlyOnce(true);
        assertThat(uitkomsten).extracting(Grootboek.Vastlegging::boekstuk).containsOnly(uitkomsten.get(0).boekstuk());
        assertThat(aantal(een)).isEqualTo(2);
    }

    @Test
    void ofCallersWhoBookDifferentThingsUnderOneReferenceOneWins() throws Exception {
        List<Integer> statussen = tegelijk(6, i -> status(opdracht(een, "2023-02-01", regel(REALISATIE, "2023-I", een, i))));

        assertThat(statussen).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(aantal(een)).isEqualTo(1);
    }

    /** Each exchange alone is allowed, both together would leave less than nothing. */
    @Test
    void exchangesAtTheSameMomentSeeEachOther() throws Exception {
        grootboek.boek(opdracht(een, "2023-01-01", regel(TAAKSTELLING, "2023-I", een, 10), regel(TAAKSTELLING, "2023-I", ander, 10)));

        List<Integer> statussen = tegelijk(2, i -> status(opdracht(een + "-" + i, "2023-02-01", regel(UITRUIL, "2023-I", een, -8), regel(UITRUIL, "2023-I", ander, 8))));

        assertThat(statussen).containsExactlyInAnyOrder(201, 400);
        assertThat(grootboek.sommen(een, ALTIJD).get("2023-I").som("uitruil")).contains(-8L);
    }

    /** P.4 */
    @Test
    void anExchangeLeavesTheSumAsItWasAndTouchesNobodyElse() {
        String derde = "GM" + laatste++;
        grootboek.boek(opdracht(een, "2023-01-01", regel(TAAKSTELLING, "2023-I", een, 10), regel(TAAKSTELLING, "2023-I", ander, 10),
                regel(TAAKSTELLING, "2023-I", derde, 10)));

        Boekstuk uitruil = grootboek.boek(opdracht(een + "-u", "2023-02-01", regel(UITRUIL, "2023-I", een, -10), regel(UITRUIL, "2023-I", ander, 10))).boekstuk();

        assertThat(uitruil.boekingen()).extracting(Boeking::boekstuk).containsOnly(uitruil.boekstuk());
        assertThat(List.of(een, ander, derde)).extracting(code -> grootboek.sommen(code, ALTIJD).get("2023-I"))
                .extracting(som -> som.som("taakstelling").orElse(0L) + som.som("uitruil").orElse(0L)).containsExactly(0L, 20L, 10L);
    }

    @Test
    void anExchangeTheModelRefusesIsRefusedWithItsReason() throws SQLException {
        grootboek.boek(opdracht(een, "2023-01-01", regel(TAAKSTELLING, "2023-I", een, 10), regel(TAAKSTELLING, "2023-I", ander, 10)));

        assertThat(fouten(regel(UITRUIL, "2023-I", een, -5), regel(UITRUIL, "2023-I", ander, 4)).get(0).detail()).contains("som van de taakstellingen verandert");
        assertThat(fouten(regel(UITRUIL, "2023-I", een, 0)).get(0).detail()).contains("twee of meer gemeenten");
        assertThat(fouten(regel(UITRUIL, "2023-I", een, -11), regel(UITRUIL, "2023-I", ander, 11)).get(0).detail()).contains("onder nul");
        assertThat(fouten(regel(UITRUIL, "2023-I", een, -1), regel(UITRUIL, "2023-I", een, 1)).get(0).detail()).contains("twee keer");
        assertThat(aantal(een)).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitTheLedgerIsRefusedWithEveryReasonAtOnce() throws SQLException {
        long taakstelling = grootboek.boek(opdracht(een, "2023-02-01", regel(TAAKSTELLING, "2023-I", een, 10))).boekstuk().boekingen().get(0).nummer();

        assertThat(fouten(
                regel(TAAKSTELLING, "2023-I", een, 11),
                regel(HERZIENING, "2023-II", een, 1),
                correctie("2023-II", een, 1, taakstelling),
                correctie("2023-I", een, 1, 999_999_999),
                regel(HERZIENING, "2023-I", een, -40),
                regel(TAAKSTELLING, "2022-I", ander, 1),
                regel(TAAKSTELLING, "2022-I", ander, 2)))
                .extracting(Fout::pointer, Fout::code).containsExactlyInAnyOrder(
                        tuple("/boekingen/0/soort", "bestaat-al"),
                        tuple("/boekingen/1/gemeentecode", "geen-taakstelling"),
                        tuple("/boekingen/2/corrigeert", "onbekende-boeking"),
                        tuple("/boekingen/3/corrigeert", "onbekende-boeking"),
                        tuple("/boekingen/0/personen", "buiten-bereik"),
                        tuple("/boekingen/6/soort", "bestaat-al"));
        assertThat(aantal(een)).isEqualTo(1);
        assertThat(aantal(ander)).isZero();
    }

    @Test
    void aRevisionMayNotPutTheTargetBelowZeroOnALaterDay() {
        grootboek.boek(opdracht(een + "-1", "2023-01-01", regel(TAAKSTELLING, "2023-I", een, 10)));
        grootboek.boek(opdracht(een + "-2", "2023-03-01", regel(HERZIENING, "2023-I", een, -6)));

        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class,
                () -> grootboek.boek(opdracht(een + "-3", "2023-02-01", regel(HERZIENING, "2023-I", een, -5))));

        assertThat(geweigerd.probleem().errors().get(0).detail()).contains("2023-03-01", "-1 personen");
        assertThat(status(opdracht(een + "-4", "2023-02-01", regel(HERZIENING, "2023-I", een, -4)))).isEqualTo(201);
    }

    @Test
    void aTargetRevisedAfterTheFactLeavesWhatWasKnownBefore() {
        grootboek.boek(opdracht(een + "-1", "2023-01-01", regel(TAAKSTELLING, "2023-I", een, 10), regel(REALISATIE, "2023-I", een, 8)));

        grootboek.boek(opdracht(een + "-2", "2023-08-01", regel(HERZIENING, "2023-I", een, -3)));

        assertThat(grootboek.sommen(een, LocalDate.of(2023, 7, 31)).get("2023-I").som("taakstelling")).contains(10L);
        assertThat(grootboek.sommen(een, LocalDate.of(2023, 8, 1)).get("2023-I").som("taakstelling")).contains(7L);
        assertThat(grootboek.sommen(een, LocalDate.of(2022, 12, 31))).isEmpty();
    }

    @Test
    void aCorrectionIsAnEntryOfItsOwnThatNamesWhatItCorrects() {
        long dubbel = grootboek.boek(opdracht(een + "-1", "2023-01-01", regel(TAAKSTELLING, "2023-I", een, 10), regel(REALISATIE, "2023-I", een, 8)))
                .boekstuk().boekingen().get(1).nummer();

        Boeking correctie = grootboek.boek(opdracht(een + "-2", "2023-02-01", correctie("2023-I", een, 2, dubbel))).boekstuk().boekingen().get(0);

        assertThat(correctie.corrigeert()).isEqualTo(dubbel);
        assertThat(grootboek.sommen(een, ALTIJD).get("2023-I").som("gerealiseerd")).contains(8L);
        assertThat(grootboek.sommen(een, ALTIJD).get("2023-I").som("correctie")).contains(2L);
    }

    /** G.5: an entry counts persons, so a family of five in one dwelling is five. */
    @Test
    void personsAreCountedAndNotHouseholds() {
        grootboek.boek(opdracht(een, "2023-01-01", regel(REALISATIE, "2023-I", een, 5), regel(REALISATIE, "2023-I", een, 1)));

        assertThat(grootboek.sommen(een, ALTIJD).get("2023-I").som("gerealiseerd")).contains(6L);
    }

    @Test
    void anEstimateEntersNoBalance() {
        grootboek.boek(opdracht(een, "2023-01-01", verwachting("2023-I", een, 50)));

        assertThat(grootboek.sommen(een, ALTIJD)).isEmpty();
        assertThat(grootboek.alleSommen("2030-II", ALTIJD)).doesNotContainKey(een);
    }

    @Test
    void theOpeningIsBookedOnceAndEntersNoBalanceOfAMunicipality() throws SQLException {
        Opening opening = new Opening(new Opdrachtlezer(proef.regelset(), new Gemeenteregister(proef.gegevensbron())), grootboek);
        boolean eerste = opening.boek().nieuw();

        List<Boeking> boekingen = opening.boek().boekstuk().boekingen();

        assertThat(eerste).isTrue();
        assertThat(opening.boek().nieuw()).isFalse();
        assertThat(boekingen).hasSize(5).allSatisfy(boeking -> {
            assertThat(boeking.gemeentecode()).isEqualTo("NL");
            assertThat(boeking.bekendOp()).isEqualTo("2022-06-01");
            assertThat(boeking.zekerheid()).isEqualTo("te bevestigen");
        });
        assertThat(boekingen).extracting(boeking -> boeking.soort().code() + " " + boeking.halfjaar() + " " + boeking.aanduiding() + " " + boeking.personen())
                .containsExactly("realisatie 2022-I ten-minste 25000", "realisatie 2021-II zonder-aantal null", "realisatie 2022-I zonder-aantal null",
                        "verwachting 2022-I ongeveer -2500", "taakstelling 2022-II voorlopig 13500");
        assertThat(grootboek.sommen("NL", ALTIJD)).isEmpty();
        assertThat(aantal("NL")).isEqualTo(5);
    }

    @Test
    void aBookingThatTheDatabaseRefusesHalfwayLeavesNothing() throws SQLException {
        long stukken = proef.tel("select count(*) from boekstuk");

        assertThatThrownBy(() -> grootboek.boek(opdracht(een, "2023-01-01", regel(REALISATIE, "2023-I", een, 5), verwachting("onzin", een, 1))))
                .isInstanceOf(IllegalStateException.class);

        assertThat(aantal(een)).isZero();
        assertThat(proef.tel("select count(*) from boekstuk")).isEqualTo(stukken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update boeking set personen = 0", "update boekstuk set bron = 'x'", "delete from boeking", "delete from boekstuk",
        "truncate boeking, boekstuk"})
    void whatIsBookedCannotBeChangedOrRemoved(String opdracht) throws SQLException {
        grootboek.boek(opdracht(een, "2023-01-01", regel(REALISATIE, "2023-I", een, 5)));

        try (Connection verbinding = proef.verbinding(); Statement sql = verbinding.createStatement()) {
            assertThatThrownBy(() -> sql.execute(opdracht)).isInstanceOf(SQLException.class).hasMessageContaining("nooit gewijzigd");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"boekstuk", "boeking"})
    void everyTableAndColumnIsExplained(String tabel) throws SQLException {
        assertThat(proef.tel("select count(*) from pg_attribute where attrelid = '" + tabel + "'::regclass and attnum > 0 "
                + "and col_description(attrelid, attnum) is null")).isZero();
        assertThat(proef.tel("select count(obj_description('" + tabel + "'::regclass))")).isEqualTo(1);
    }

    private List<Fout> fouten(Boekingsregel... regels) {
        return catchThrowableOfType(Geweigerd.class, () -> grootboek.boek(opdracht(een + "-fout", "2023-06-01", regels))).probleem().errors();
    }

    private int status(Boekingsopdracht opdracht) {
        try {
            return grootboek.boek(opdracht).nieuw() ? 201 : 200;
        } catch (Geweigerd geweigerd) {
            return geweigerd.probleem().status();
        }
    }

    private static long aantal(String gemeentecode) throws SQLException {
        return proef.tel("select count(*) from boeking where gemeentecode = '" + gemeentecode + "'");
    }

    private interface Taak<T> {
        T doe(int nummer);
    }

    private static <T> List<T> tegelijk(int aantal, Taak<T> taak) throws Exception {
        CyclicBarrier start = new CyclicBarrier(aantal);
        ExecutorService draden = Executors.newFixedThreadPool(aantal);
        try {
            List<Callable<T>> taken = IntStream.range(0, aantal).<Callable<T>>mapToObj(i -> () -> {
                start.await();
                return taak.doe(i);
            }).toList();
            List<T> uitkomsten = new ArrayList<>();
            for (Future<T> uitkomst : draden.invokeAll(taken)) {
                uitkomsten.add(uitkomst.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
