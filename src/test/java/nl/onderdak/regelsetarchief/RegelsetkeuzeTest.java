package nl.onderdak.regelsetarchief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was in force can be read again, by anyone and for ever. */
class RegelsetkeuzeTest {

    private static final Regelset OUD = Proefregelsets.regelset();
    private static final Regelset NIEUW = Proefregelsets.regelset("205.00", "217.00");

    private Proefregelsets proef;

    @BeforeEach
    void open() throws Exception {
        proef = new Proefregelsets(OUD);
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void theRuleSetInForceIsFoundByNameHashAndBeginning() {
        Gekozen gekozen = proef.keuze().kies("geldend");

        assertThat(gekozen.regelset()).isSameAs(OUD);
        assertThat(gekozen.geldend()).isTrue();
        assertThat(gekozen.sinds()).isBeforeOrEqualTo(Instant.now());
        assertThat(gekozen.gevallen()).as("cases of another rule set").isEmpty();
        assertThat(proef.keuze().kies(OUD.hash())).isEqualTo(gekozen);
        assertThat(proef.keuze().kies(OUD.hash().substring(0, 8))).isEqualTo(gekozen);
    }

    @Test
    void aRuleSetThatWasReplacedIsReadBackAndAnswersAsItDid() {
        proef.geldend().stelIn(NIEUW);

        Gekozen oud = proef.keuze().kies(OUD.hash().substring(0, 12));

        assertThat(oud.geldend()).isFalse();
        assertThat(oud.regelset()).isNotSameAs(OUD);
        assertThat(oud.regelset().hash()).isEqualTo(OUD.hash());
        assertThat(oud.regelset().rijen()).containsExactlyElementsOf(OUD.rijen());
        assertThat(proef.keuze().kies("geldend").regelset()).isSameAs(NIEUW);
        assertThat(proef.keuze().alle()).extracting(Regelsetverwijzing::hash).containsExactly(NIEUW.hash(), OUD.hash());
        assertThat(proef.keuze().alle()).extracting(Regelsetverwijzing::geldend).containsExactly(true, false);
    }

    @Test
    void aRuleSetThatComesBackKeepsTheMomentItFirstWasInForce() {
        Instant sinds = proef.keuze().kies("geldend").sinds();
        proef.geldend().stelIn(NIEUW);
        proef.geldend().stelIn(OUD);

        assertThat(proef.keuze().kies("geldend").sinds()).isEqualTo(sinds);
        assertThat(proef.keuze().alle()).extracting(Regelsetverwijzing::hash).containsExactly(NIEUW.hash(), OUD.hash());
    }

    @Test
    void aModelKeepsTheMomentOfItsContentWhileAnotherChanges() {
        Regelbestand vast = Proefregelsets.bestand("vast.dmn", Proefregelsets.vervang(Proefregelsets.MODEL, "VBD-", "VST-", "\"voorbeeld\"", "\"vast\"",
                "dmn/voorbeeld", "dmn/vast"));
        Regelset eerste = Proefregelsets.samen(OUD, vast);
        Regelset tweede = Proefregelsets.samen(NIEUW, vast);
        proef.geldend().stelIn(eerste);
        proef.geldend().stelIn(tweede);

        var sinds = proef.keuze().sindsPerBestand(tweede);

        assertThat(sinds).containsOnlyKeys("voorbeeld.dmn", "vast.dmn");
        assertThat(sinds.get("vast.dmn")).isEqualTo(proef.keuze().kies(eerste.hash()).sinds());
        assertThat(sinds.get("voorbeeld.dmn")).isEqualTo(proef.keuze().kies("geldend").sinds()).isAfter(sinds.get("vast.dmn"));
    }

    @Test
    void aRuleSetIsReadWithTheCasesItLastCameWith() throws Exception {
        proef.geldend().stelIn(NIEUW);
        for (String tekst : List.of("eerste", "tweede")) {
            String uitgave = (tekst.equals("eerste") ? "a" : "b").repeat(64);
            proef.voerUit("insert into regelsetuitgave (hash, regelset) values ('" + uitgave + "', '" + OUD.hash() + "')");
            proef.voerUit("insert into regelsetbestand select encode(sha256(i), 'hex'), i from (select '" + tekst + "'::bytea as i) x");
            proef.voerUit("insert into regelsetuitgave_bestand select '" + uitgave + "', naam, bestand from regelsetuitgave_bestand where uitgave = '" + OUD.hash()
                    + "' union all select '" + uitgave + "', 'voorbeeld.gevallen.csv', encode(sha256('" + tekst + "'), 'hex')");
        }

        Gekozen gekozen = proef.keuze().kies(OUD.hash());

        assertThat(gekozen.gevallen()).extracting(bestand -> new String(bestand.inhoud())).containsExactly("tweede");
        assertThat(gekozen.regelset().hash()).isEqualTo(OUD.hash());
        assertThat(proef.keuze().alle()).hasSize(2);
    }

    @Test
    void whatIsUnknownIsRefusedWithWhatExists() throws Exception {
        for (String onbekend : List.of("f".repeat(64), "ffffffff", "gisteren", "", OUD.hash().substring(0, 7), OUD.hash().toUpperCase(), OUD.hash() + "0", "../geldend")) {
            Probleem probleem = geweigerd(() -> proef.keuze().kies(onbekend));
            assertThat(probleem.status()).as(onbekend).isEqualTo(404);
            assertThat(probleem.detail()).contains(onbekend.length() > 70 ? onbekend.substring(0, 70) : onbekend, OUD.hash().substring(0, 12), "geldend");
        }
        for (String uitgave : List.of("cccccccc0", "cccccccc1")) {
            proef.voerUit("insert into regelsetuitgave (hash, regelset) values ('" + (uitgave + "0".repeat(55)) + "', '" + (uitgave + "0".repeat(55)) + "')");
        }
        Probleem dubbel = geweigerd(() -> proef.keuze().kies("cccccccc"));
        assertThat(dubbel.status()).isEqualTo(400);
        assertThat(dubbel.detail()).contains("cccccccc0000", "cccccccc1000");
    }

    @Test
    void aStoredRuleSetThatThisReleaseCannotReadIsExplainedAndTriedAgain() throws Exception {
        String hash = "d".repeat(64);
        proef.voerUit("insert into regelsetuitgave (hash, regelset) values ('" + hash + "', '" + hash + "')");
        proef.voerUit("insert into regelsetbestand select encode(sha256(i), 'hex'), i from (select convert_to(replace(convert_from(inhoud, 'UTF8'), "
                + "'stcrt-2022-9469', 'ergens gelezen'), 'UTF8') as i from regelsetbestand) x");
        proef.voerUit("insert into regelsetuitgave_bestand select '" + hash + "', 'voorbeeld.dmn', hash from regelsetbestand "
                + "where convert_from(inhoud, 'UTF8') like '%ergens gelezen%'");
        Regelsetkeuze keuze = proef.keuze();

        for (int i = 0; i < 2; i++) {
            Probleem probleem = geweigerd(() -> keuze.kies(hash));
            assertThat(probleem.status()).isEqualTo(409);
            assertThat(probleem.detail()).contains(hash, "VBD-002");
        }
    }

    @Test
    void thoseWhoAskForTheSameOldRuleSetWaitForOneCompilationAndTheLastTwoAreKept() {
        Regelset derde = Proefregelsets.regelset("205.00", "1.00");
        Regelset vierde = Proefregelsets.regelset("205.00", "2.00");
        List.of(NIEUW, derde, vierde).forEach(proef.geldend()::stelIn);
        Regelsetkeuze keuze = proef.keuze();

        List<Regelset> tegelijk = IntStream.range(0, 8).parallel().mapToObj(i -> keuze.kies(OUD.hash()).regelset()).toList();
        assertThat(tegelijk).allMatch(regelset -> regelset == tegelijk.get(0));
        keuze.kies(NIEUW.hash());
        assertThat(keuze.kies(OUD.hash()).regelset()).isSameAs(tegelijk.get(0));
        Regelset nieuw = keuze.kies(NIEUW.hash()).regelset();
        keuze.kies(derde.hash());
        assertThat(keuze.kies(NIEUW.hash()).regelset()).isSameAs(nieuw);
        assertThat(keuze.kies(OUD.hash()).regelset()).isNotSameAs(tegelijk.get(0));
    }

    @Test
    void nothingThatIsStoredCanBeChangedOrRemoved() {
        for (String tabel : List.of("regelsetbestand", "regelsetuitgave", "regelsetuitgave_bestand")) {
            String kolom = tabel.equals("regelsetuitgave_bestand") ? "naam" : "hash";
            for (String opdracht : List.of("update " + tabel + " set " + kolom + " = " + kolom, "delete from " + tabel, "truncate " + tabel + " cascade")) {
                assertThatThrownBy(() -> proef.voerUit(opdracht)).as(opdracht).isInstanceOf(SQLException.class).hasMessageContaining("nooit gewijzigd");
            }
        }
        assertThatThrownBy(() -> proef.voerUit("insert into regelsetbestand values ('" + "e".repeat(64) + "', 'x')")).hasMessageContaining("hash_klopt");
    }

    @Test
    void withoutADatabaseNoRuleSetTakesEffectAndTheOneInForceCanStillBeRead() {
        Regelsetkeuze keuze = proef.keuze();
        Gekozen gekozen = keuze.kies("geldend");
        proef.close();

        assertThat(geweigerd(() -> proef.geldend().stelIn(NIEUW)).status()).isEqualTo(503);
        assertThat(proef.geldend().nu()).isSameAs(OUD);
        assertThat(keuze.kies("geldend")).isEqualTo(gekozen);
        assertThat(geweigerd(() -> keuze.kies(NIEUW.hash())).status()).isEqualTo(503);
        assertThat(geweigerd(keuze::alle).status()).isEqualTo(503);
    }

    private static Probleem geweigerd(ThrowingCallable vraag) {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class, vraag);
        assertThat(geweigerd).isNotNull();
        return geweigerd.probleem();
    }
}
