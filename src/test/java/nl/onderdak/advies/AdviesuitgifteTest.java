package nl.onderdak.advies;

import static nl.onderdak.regelsetarchief.Proefregelsets.regelset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.archief.Proefarchief;
import nl.onderdak.archief.Proefinstelling;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.waarneming.Adviesmeter;
import nl.onderdak.waarneming.Herkomst;
import nl.onderdak.waarneming.Logboek;
import nl.onderdak.waarneming.Proeflogboek;
import nl.onderdak.waarneming.Sporen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an advice meets on its way out, on a real database. */
class AdviesuitgifteTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Regelset REGELSET = regelset();
    private static final Beslismodel MODEL = REGELSET.model("voorbeeld").orElseThrow();
    private static final MeterRegistry METERS = new SimpleMeterRegistry();
    private static final Pattern NUMMER = Pattern.compile("nummer ([0-9a-f-]{36})");

    private static EigenDatabase database;
    private static Proefarchief proef;
    private static Adviesuitgifte uitgifte;

    @BeforeAll
    static void start(@TempDir Path map) throws Exception {
        database = EigenDatabase.open(Proefmap.metTabellen(map.resolve("database")).instelling());
        proef = new Proefarchief(database, Proefinstelling.standaard());
        uitgifte = new Adviesuitgifte(proef.archief(), new Herhaaldverzoek(proef.archief()), new Adviesmeter(METERS),
                new Sporen(OpenTelemetry.noop().getTracer("")), new Logboek(new Proeflogboek(), proef.gegevensbron(), "https://example.org/v1"), JSON);
    }

    @AfterAll
    static void stop() throws Exception {
        proef.close();
        database.close();
    }

    @Test
    void adviceIsStoredForTheOrganisationThatAsked() throws IOException {
        byte[] brief = vraag("goo", Optional.empty());

        Adviesregel bewaard = proef.archief().vind(UUID.fromString(JSON.readTree(brief).at("/advies/id").textValue())).orElseThrow();
        assertThat(bewaard.inhoud()).isEqualTo(brief);
        assertThat(bewaard.organisatie()).isEqualTo("gemeente-b");
        assertThat(bewaard.afloop()).isEqualTo(Afloop.ADVIES);
    }

    @Test
    void anEvaluationThatFailsAfterTheDoorIsStoredWithItsFacts() {
        assertThatThrownBy(() -> vraag("kasteel", Optional.empty())).isInstanceOfSatisfying(Geweigerd.class, geweigerd -> {
            assertThat(geweigerd.probleem().status()).isEqualTo(500);
            Matcher nummer = NUMMER.matcher(geweigerd.probleem().detail());
            assertThat(nummer.find()).isTrue();
            Adviesregel bewaard = proef.archief().vind(UUID.fromString(nummer.group(1))).orElseThrow();
            assertThat(bewaard.afloop()).isEqualTo(Afloop.MISLUKT);
            assertThat(bewaard.regelset()).isEqualTo(REGELSET.hash());
            assertThat(new String(bewaard.feiten())).contains("kasteel");
            assertThat(new String(bewaard.inhoud())).contains("MislukteBeslissing", "\"aard\":\"mislukt\"");
        });
    }

    @Test
    void theSameRequestWithTheSameKeyIsAnsweredOnceAndAnotherIsRefused() throws Exception {
        Optional<Verzoeksleutel> sleutel = Optional.of(new Verzoeksleutel("a".repeat(64)));
        byte[] eerste = vraag("goo", sleutel);

        assertThat(vraag("goo", sleutel)).isEqualTo(eerste);
        assertThatThrownBy(() -> vraag("poo", sleutel)).isInstanceOfSatisfying(Geweigerd.class, geweigerd -> assertThat(geweigerd.probleem().status()).isEqualTo(409));
        assertThat(vraag("goo", Optional.of(new Verzoeksleutel("b".repeat(64))))).isNotEqualTo(eerste);
    }

    @Test
    void aFailureKeepsNoKeySoThatTryingAgainCanSucceed() throws Exception {
        Optional<Verzoeksleutel> sleutel = Optional.of(new Verzoeksleutel("c".repeat(64)));

        assertThatThrownBy(() -> vraag("kasteel", sleutel)).isInstanceOf(Geweigerd.class);
        assertThat(JSON.readTree(vraag("goo", sleutel)).at("/uitkomst/bedrag/recht").textValue()).isEqualTo("ja");
    }

    @Test
    void everyActHasItsLineInTheLogbookAndOnlyOurOwnFaultIsAnError() throws Exception {
        Optional<Verzoeksleutel> sleutel = Optional.of(new Verzoeksleutel("d".repeat(64)));
        String gegeven = JSON.readTree(vraag("goo", sleutel)).at("/advies/id").textValue();
        vraag("goo", sleutel);
        assertThatThrownBy(() -> vraag("kasteel", Optional.empty())).isInstanceOf(Geweigerd.class);

        assertThat(regels(gegeven + "%\"code\":1}")).as("given, and given again").isEqualTo(2);
        assertThat(regels("Advies over voorbeeld%\"code\":2}")).isPositive();
        assertThat(regels("kasteel")).isZero();
    }

    private static long regels(String deel) throws Exception {
        return proef.tel("select count(*) from logboekregel where regel like '%" + deel + "%'");
    }

    private static byte[] vraag(String plaats, Optional<Verzoeksleutel> sleutel) throws IOException {
        JsonNode gestuurd = JSON.readTree("{\"peildatum\":\"2022-05-01\",\"opvang\":{\"plaats\":\"" + plaats + "\"}}");
        return uitgifte.geef(new Afzender("gemeente-b", sleutel, Herkomst.van(Optional.empty())), "voorbeeld", REGELSET, gestuurd,
                nummer -> Adviesbrief.schrijf(new Adviseur().adviseer(nummer, REGELSET, MODEL, Feitenlezer.lees(MODEL, gestuurd), gestuurd)));
    }
}
