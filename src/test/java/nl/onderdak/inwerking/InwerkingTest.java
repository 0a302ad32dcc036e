package nl.onderdak.inwerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Proefdatabase;
import nl.onderdak.regels.GeenRegelset;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Proefregelsets;
import nl.onderdak.regelsetarchief.Regelsetverwijzing;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The database decides which rule set is in force, and every service follows it. Services are real but for HTTP, releases are small. */
class InwerkingTest {

    private static final Regelbestand GEVALLEN = Proefregelsets.bestand("voorbeeld.gevallen.csv", "geval\n");
    private static final Regelbestand DROOLS = new Regelbestand("kandidaten.drl", MeegeleverdeBestanden.inhoud("kandidaten.drl"));
    private static final List<Regelbestand> OUD = List.of(model(), DROOLS, GEVALLEN);
    private static final List<Regelbestand> NIEUW = List.of(model("205.00", "217.00"), DROOLS, GEVALLEN);
    private static final List<Regelbestand> DERDE = List.of(model("205.00", "230.00"), DROOLS, GEVALLEN);
    private static final BigDecimal OUD_BEDRAG = new BigDecimal("205.00");
    private static final BigDecimal NIEUW_BEDRAG = new BigDecimal("217.00");

    private Proefdatabase proef;
    private PGSimpleDataSource database;

    @BeforeEach
    void open() throws Exception {
        proef = Proefdatabase.metTabellen();
        database = proef.bron();
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void anEmptyDatabaseTakesTheRuleSetOfTheReleaseAndLaterStartsChangeNothing() {
        List<Proefdienst> tegelijk = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Proefdienst.start(database, OUD))).toList()
                .stream().map(CompletableFuture::join).toList();
        Proefdienst later = Proefdienst.start(database, OUD);

        assertThat(later.regels()).singleElement().satisfies(regel -> {
            assertThat(regel.nummer()).isEqualTo(1);
            assertThat(regel.soort()).isEqualTo("uitgave");
            assertThat(regel.regelset()).isEqualTo(later.nu().hash());
            assertThat(regel.voorstel()).isNull();
        });
        assertThat(tegelijk).allSatisfy(dienst -> assertThat(dienst.nu().hash()).isEqualTo(later.nu().hash()));
        assertThat(later.stand().afwijking()).isEmpty();
        assertThat(later.stand().storing()).isEmpty();
    }

    @Test
    void anApprovedRuleSetIsInForceOnEveryServiceAndARequestThatRunsKeepsItsOwn() {
        Proefdienst hier = Proefdienst.start(database, OUD);
        Proefdienst daar = Proefdienst.start(database, OUD);
        Regelset begonnen = daar.nu();

        Inwerkingregel regel = hier.keurGoed(NIEUW);
        daar.volg();

        assertThat(Proefdienst.bedrag(hier.nu())).isEqualTo(NIEUW_BEDRAG);
        assertThat(Proefdienst.bedrag(daar.nu())).isEqualTo(NIEUW_BEDRAG);
        assertThat(Proefdienst.bedrag(begonnen)).isEqualTo(OUD_BEDRAG);
        assertThat(regel.nummer()).isEqualTo(2);
        assertThat(hier.regels()).first().isEqualTo(regel);
        assertThat(Proefdienst.start(database, OUD).nu().hash()).as("also after a start").isEqualTo(regel.regelset());
        assertThat(daar.keuze().alle()).filteredOn(Regelsetverwijzing::geldend)
                .extracting(Regelsetverwijzing::hash).containsExactly(regel.regelset());
        assertThat(daar.keuze().kies("geldend").sinds()).isEqualTo(regel.op());
        assertThat(daar.keuze().kies("geldend").gevallen()).extracting(Regelbestand::naam).containsExactly("voorbeeld.gevallen.csv");
    }

    @Test
    void whatIsRolledBackNeverWas() throws SQLException {
        Proefdienst dienst = Proefdienst.start(database, OUD);
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            dienst.stelIn(verbinding, dienst.nu().hash(), NIEUW);
            verbinding.rollback();
        }
        dienst.volg();

        assertThat(dienst.regels()).hasSize(1);
        assertThat(Proefdienst.bedrag(dienst.nu())).isEqualTo(OUD_BEDRAG);
        assertThat(dienst.keurGoed(NIEUW).nummer()).as("no gap").isEqualTo(2);
    }

    @Test
    void ofTwoApprovalsOverTheSameRulesOneIsRefused() {
        Proefdienst hier = Proefdienst.start(database, OUD);
        Proefdienst daar = Proefdienst.start(database, OUD);
        String basis = hier.nu().hash();
        hier.keurGoed(basis, NIEUW);

        Probleem probleem = geweigerd(() -> daar.keurGoed(basis, DERDE));

        assertThat(probleem.status()).isEqualTo(409);
        assertThat(probleem.detail()).contains(basis, hier.nu().hash(), "goedkeurder", "niets veranderd");
        assertThat(daar.regels()).hasSize(2);
    }

    @Test
    void anEarlierRuleSetIsPutBackWithItsCases() {
        Proefdienst hier = Proefdienst.start(database, OUD);
        Proefdienst daar = Proefdienst.start(database, OUD);
        String oud = hier.nu().hash();
        hier.keurGoed(List.of(NIEUW.get(0), DROOLS, Proefregelsets.bestand("voorbeeld.gevallen.csv", "geval;feit\n")));
        daar.volg();

        Inwerkingregel regel = hier.zetTerug(oud, hier.nu().hash());
        daar.volg();

        assertThat(List.of(hier, daar)).allSatisfy(dienst -> {
            assertThat(Proefdienst.bedrag(dienst.nu())).isEqualTo(OUD_BEDRAG);
            assertThat(dienst.keuze().kies("geldend").gevallen()).singleElement()
                    .satisfies(gevallen -> assertThat(gevallen.inhoud()).isEqualTo(GEVALLEN.inhoud()));
        });
        assertThat(regel.soort()).isEqualTo("terugzetting");
        assertThat(regel.door()).isEqualTo("beheerder");
        assertThat(regel.toelichting()).isEqualTo("Het bedrag was fout.");
        assertThat(hier.regels()).extracting(Inwerkingregel::nummer).containsExactly(3L, 2L, 1L);
    }

    @Test
    void whatCannotBePutBackIsRefusedAndChangesNothing() {
        Proefdienst dienst = Proefdienst.start(database, OUD);
        String oud = dienst.nu().hash();
        String nieuw = dienst.keurGoed(NIEUW).regelset();

        assertThat(geweigerd(() -> dienst.zetTerug("f".repeat(64), nieuw))).satisfies(probleem -> {
            assertThat(probleem.status()).isEqualTo(400);
            assertThat(probleem.errors()).singleElement().satisfies(fout -> assertThat(fout.pointer()).isEqualTo("/regelset"));
        });
        assertThat(geweigerd(() -> dienst.zetTerug(oud, oud)).title()).contains("intussen");
        assertThat(geweigerd(() -> dienst.zetTerug(nieuw, nieuw)).title()).contains("geldt al");
        assertThat(dienst.regels()).hasSize(2);
    }

    @Test
    void casesThatChangeAloneComeIntoForceToo() {
        Proefdienst dienst = Proefdienst.start(database, OUD);
        var keuze = dienst.keuze();
        Gekozen eerst = keuze.kies("geldend");
        dienst.keurGoed(List.of(OUD.get(0), DROOLS, Proefregelsets.bestand("voorbeeld.gevallen.csv", "geval;feit\n")));

        Gekozen daarna = keuze.kies("geldend");

        assertThat(daarna.regelset().hash()).isEqualTo(eerst.regelset().hash());
        assertThat(new String(daarna.gevallen().get(0).inhoud(), StandardCharsets.UTF_8)).isEqualTo("geval;feit\n");
        assertThat(dienst.stand().afwijking())
                .hasValueSatisfying(afwijking -> assertThat(afwijking.bestanden()).containsExactly("voorbeeld.gevallen.csv"));
    }

    @Test
    void aNewReleaseHandsItsRuleSetInOnceAndTheOneInForceStays() {
        Proefdienst.start(database, OUD).keurGoed(NIEUW);
        List<String> ingediend = new ArrayList<>();
        Uitgavevoorstel voorstel = (verbinding, geldend, bestanden, gevallen) ->
                ingediend.add(geldend + " " + Inhoudshash.van(bestanden) + " " + gevallen.size());

        Proefdienst dienst = Proefdienst.start(database, DERDE, voorstel);
        Proefdienst.start(database, DERDE, voorstel);
        Proefdienst eerder = Proefdienst.start(database, OUD, voorstel);

        String uitgave = Uitgave.van(DERDE).regelset();
        assertThat(Proefdienst.bedrag(dienst.nu())).isEqualTo(NIEUW_BEDRAG);
        assertThat(ingediend).as("nor a release that was in force once").containsExactly(dienst.nu().hash() + " " + uitgave + " 1");
        assertThat(dienst.stand().afwijking()).hasValueSatisfying(afwijking -> {
            assertThat(afwijking.uitgave()).isEqualTo(uitgave);
            assertThat(afwijking.geldend()).isEqualTo(dienst.nu().hash());
            assertThat(afwijking.bestanden()).containsExactly("voorbeeld.dmn");
            assertThat(afwijking.zin()).contains("1 bestand", "voorbeeld.dmn", "/v1/regelsets/" + dienst.nu().hash() + "/patch/" + uitgave);
        });
        assertThat(eerder.nu().hash()).isEqualTo(dienst.nu().hash());
        assertThat(dienst.keuze().kies(uitgave)).as("it can be read, with its cases").satisfies(gekozen -> {
            assertThat(gekozen.geldend()).isFalse();
            assertThat(gekozen.gevallen()).hasSize(1);
        });
    }

    @Test
    void aProposalThatCannotBeStoredIsHandedInAtTheNextStart() {
        Proefdienst.start(database, OUD);
        List<String> ingediend = new ArrayList<>();

        assertThatThrownBy(() -> Proefdienst.start(database, NIEUW, (verbinding, geldend, bestanden, gevallen) -> {
            throw new SQLException("vol");
        })).isInstanceOf(Geweigerd.class);
        Proefdienst.start(database, NIEUW, (verbinding, geldend, bestanden, gevallen) -> ingediend.add(geldend));

        assertThat(ingediend).hasSize(1);
    }

    @Test
    void whereTheRepositoryDecidesARuleSetComesIntoForceWithItsRelease() {
        Proefdienst eerste = Proefdienst.start(database, OUD);
        eerste.keurGoed(NIEUW);

        Proefdienst dienst = Proefdienst.startDieGeldt(database, DERDE);
        Proefdienst.startDieGeldt(database, DERDE);

        assertThat(dienst.stand().afwijking()).isEmpty();
        assertThat(dienst.regels()).extracting(Inwerkingregel::soort).containsExactly("uitgave", "goedkeuring", "uitgave");
        eerste.volg();
        assertThat(eerste.nu().hash()).isEqualTo(dienst.nu().hash());
    }

    @Test
    void droolsRulesAreThoseOfTheReleaseUnderAHashThatSaysSo() {
        Proefdienst vorige = Proefdienst.start(database, OUD);
        String opgeslagen = vorige.keurGoed(NIEUW).regelset();
        Regelbestand anders = new Regelbestand("kandidaten.drl",
                (new String(DROOLS.inhoud(), StandardCharsets.UTF_8) + "// anders\n").getBytes(StandardCharsets.UTF_8));

        Proefdienst dienst = Proefdienst.start(database, List.of(model(), anders, GEVALLEN));
        dienst.volg();

        Regelset nu = dienst.nu();
        assertThat(Proefdienst.bedrag(nu)).as("the models stay what was approved").isEqualTo(NIEUW_BEDRAG);
        assertThat(nu.hash()).isEqualTo(Inhoudshash.van(List.of(NIEUW.get(0), anders))).isNotEqualTo(opgeslagen);
        assertThat(dienst.regels()).as("other releases beside this one keep theirs").hasSize(2).first()
                .extracting(Inwerkingregel::regelset).isEqualTo(opgeslagen);
        assertThat(dienst.keuze().kies(nu.hash()).gevallen()).hasSize(1);
        assertThat(dienst.stand().afwijking()).hasValueSatisfying(afwijking -> assertThat(afwijking.zin()).contains("kandidaten.drl", "eigen hash"));

        Inwerkingregel volgende = dienst.keurGoed(nu.hash(), List.of(DERDE.get(0), anders, GEVALLEN));
        assertThat(volgende.regelset()).isEqualTo(dienst.nu().hash());
        Probleem probleem = geweigerd(() -> vorige.keurGoed(volgende.regelset(), List.of(OUD.get(0), anders, GEVALLEN)));
        assertThat(probleem.detail()).contains("Drools-regels");
    }

    @Test
    void aStoredRuleSetThatCannotBeUsedIsNotReplacedInSilence() {
        Proefdienst dienst = Proefdienst.start(database, OUD);
        String oud = dienst.nu().hash();
        Proefdienst.stelInZonderControle(database, List.of(model("stcrt-2022-9469", "ergens gelezen"), DROOLS, GEVALLEN));
        dienst.volg();
        dienst.volg();

        assertThat(dienst.nu().hash()).as("a running service keeps what it has, and says that it is not ready").isEqualTo(oud);
        assertThat(dienst.stand().storing()).hasValueSatisfying(storing -> assertThat(storing).contains("nummer 2", "VBD-002"));
        assertThat(geweigerd(() -> dienst.keurGoed(oud, DERDE)).status()).as("over the head of another release").isEqualTo(409);

        Proefdienst later = Proefdienst.start(database, OUD);
        assertThatThrownBy(later::nu).isInstanceOf(GeenRegelset.class).hasMessageContaining("VBD-002").hasMessageContaining("/v1/inwerkingtredingen");
        assertThat(later.geldend().misschien()).isEmpty();
        assertThat(later.stand().storing()).isPresent();

        later.zetTerug(oud, later.regels().get(0).regelset());
        dienst.volg();
        assertThat(List.of(dienst, later)).allSatisfy(weer -> {
            assertThat(weer.nu().hash()).isEqualTo(oud);
            assertThat(weer.stand().storing()).isEmpty();
        });
    }

    @Test
    void aModelWithoutAnAddressNeedsARelease() {
        List<Regelbestand> metModel = new ArrayList<>(OUD);
        metModel.add(Proefregelsets.bestand("erbij.dmn",
                Proefregelsets.vervang(Proefregelsets.MODEL, "VBD-", "ERB-", "\"voorbeeld\"", "\"erbij\"", "dmn/voorbeeld", "dmn/erbij")));
        Proefdienst oud = Proefdienst.start(database, OUD);
        assertThat(geweigerd(() -> oud.keurGoed(metModel)).detail()).contains("erbij", "uitgave");

        Proefdienst nieuw = Proefdienst.start(database, metModel);
        assertThat(nieuw.nu().model("erbij")).as("until somebody approves").isEmpty();
        nieuw.keurGoed(metModel);
        assertThat(nieuw.nu().model("erbij")).isPresent();

        Proefdienst teruggegaan = Proefdienst.start(database, OUD);
        assertThatThrownBy(teruggegaan::nu).isInstanceOf(GeenRegelset.class).hasMessageContaining("erbij");
    }

    /** The way out when nothing that was ever in force can be used. */
    @Test
    void whenNothingElseCanBeUsedTheRuleSetOfTheReleaseCanBe() {
        Proefdienst.start(database, OUD);
        Proefdienst.stelInZonderControle(database, List.of(model("stcrt-2022-9469", "ergens gelezen"), DROOLS, GEVALLEN));
        Proefdienst dienst = Proefdienst.start(database, NIEUW);
        String uitgave = Uitgave.van(NIEUW).regelset();

        dienst.zetTerug(uitgave, dienst.regels().get(0).regelset());

        assertThat(Proefdienst.bedrag(dienst.nu())).isEqualTo(NIEUW_BEDRAG);
        assertThat(geweigerd(() -> dienst.zetTerug(Uitgave.van(DERDE).regelset(), uitgave)).status()).isEqualTo(400);
    }

    @Test
    void withoutADatabaseTheRuleSetInForceStaysAndIsFollowedAgainLater() throws SQLException {
        Proefdienst hier = Proefdienst.start(database, OUD);
        Proefdienst daar = Proefdienst.start(database, OUD);
        hier.keurGoed(NIEUW);

        voerUit(database, "alter table inwerkingtreding rename to weg");
        assertThat(geweigerd(daar::volg).status()).isEqualTo(503);
        assertThat(Proefdienst.bedrag(daar.nu())).isEqualTo(OUD_BEDRAG);

        voerUit(database, "alter table weg rename to inwerkingtreding");
        daar.volg();
        assertThat(Proefdienst.bedrag(daar.nu())).isEqualTo(NIEUW_BEDRAG);
    }

    @Test
    void whatCameIntoForceCannotBeChangedOrRemoved() {
        Proefdienst.start(database, OUD);

        for (String tabel : List.of("inwerkingtreding", "meegeleverde_uitgave")) {
            for (String opdracht : List.of("update " + tabel + " set op = op", "delete from " + tabel, "truncate " + tabel)) {
                assertThatThrownBy(() -> voerUit(database, opdracht)).as(opdracht)
                        .isInstanceOf(SQLException.class).hasMessageContaining("nooit gewijzigd");
            }
        }
        String regel = "insert into inwerkingtreding (nummer, regelset, uitgave, door, soort, voorstel, toelichting) "
                + "select 1, regelset, hash, 'x', 'uitgave', null, '' "
                + "from regelsetuitgave";
        assertThatThrownBy(() -> voerUit(database, regel)).as("a number once").hasMessageContaining("inwerkingtreding_pkey");
        assertThatThrownBy(() -> voerUit(database, regel.replace("1,", "2,").replace("null", "'" + UUID.randomUUID() + "'")))
                .hasMessageContaining("goedkeuring");
    }

    private static Regelbestand model(String... vervangingen) {
        return Proefregelsets.bestand("voorbeeld.dmn", Proefregelsets.vervang(Proefregelsets.MODEL, vervangingen));
    }

    /** Each test has a schema of its own: a database as far as it can see. */
    private static void voerUit(PGSimpleDataSource bron, String opdracht) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement sql = verbinding.createStatement()) {
            sql.execute(opdracht);
        }
    }

    private static Probleem geweigerd(ThrowingCallable vraag) {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class, vraag);
        assertThat(geweigerd).isNotNull();
        return geweigerd.probleem();
    }
}
