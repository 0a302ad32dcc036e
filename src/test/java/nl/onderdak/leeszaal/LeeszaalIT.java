package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule set as a reader sees it. */
@QuarkusIntegrationTest
class LeeszaalIT {

    /** 201 characters. */
    private static final String LANGE_ZOEKVRAAG = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    private static final String GELDEND = "/regelsets/geldend";
    private static final long WACHT_MILLIS = 200;

    private static Schemacontrole schemas;

    @Test
    void theOverviewAddsUpAndEveryModelAndTableBehindItIsGiven() {
        JsonNode overzicht = goed("Regelsetoverzicht", GELDEND);
        Set<String> rijen = new HashSet<>();
        int tabellen = 0;

        for (JsonNode regel : overzicht.get("modellen")) {
            String naam = regel.get("naam").textValue();
            JsonNode model = goed("Regelmodel", GELDEND + "/modellen/" + naam);
            regel.fieldNames().forEachRemaining(veld -> assertThat(model.get(veld)).as(naam + " " + veld).isEqualTo(regel.get(veld)));
            assertThat(goed("Regelgevallen", GELDEND + "/modellen/" + naam + "/gevallen").get("gevallen")).hasSize(regel.get("gevallen").intValue());
            for (String tabel : tabellen(model)) {
                goed("Regeltabel", GELDEND + "/modellen/" + naam + "/tabellen/" + tabel).get("rijen").forEach(rij -> assertThat(rijen.add(rij.get("id").textValue())).isTrue());
                tabellen++;
            }
        }

        assertThat(rijen).hasSize(overzicht.at("/aantallen/rijen").intValue());
        assertThat(tabellen).isEqualTo(overzicht.at("/aantallen/tabellen").intValue());
        assertThat(overzicht.at("/aantallen/modellen").intValue()).isEqualTo(overzicht.get("modellen").size());
        assertThat(goed("Regelbronnen", GELDEND + "/bronnen").get("bronnen")).hasSize(overzicht.at("/aantallen/bronnen").intValue());
    }

    private static List<String> tabellen(JsonNode model) {
        if (model.get("soort").textValue().equals("regels")) {
            return List.of(Tabelinhoud.REGELS);
        }
        return StreamSupport.stream(model.get("beslissingen").spliterator(), false).filter(beslissing -> beslissing.get("tabel").booleanValue())
                .map(beslissing -> beslissing.get("naam").textValue()).toList();
    }

    @Test
    void theRuleSetInForceIsFoundByNameByHashAndByItsFirstCharacters() {
        JsonNode geldend = goed("Regelsetlijst", "/regelsets").get("regelsets").get(0);
        String hash = geldend.get("hash").textValue();

        assertThat(geldend.get("geldend").booleanValue()).isTrue();
        for (String naam : List.of("geldend", hash, hash.substring(0, 8))) {
            JsonNode overzicht = goed("Regelsetoverzicht", "/regelsets/" + naam);
            assertThat(overzicht.get("hash").textValue()).isEqualTo(hash);
            assertThat(overzicht.get("sinds")).isEqualTo(geldend.get("sinds"));
        }
    }

    @Test
    void whenAllCasesWereTriedEveryRowSaysWhichHitIt() throws InterruptedException {
        JsonNode dekking = goed("Regelsetoverzicht", GELDEND).get("dekking");
        while (dekking.get("stand").textValue().equals("bezig")) {
            Thread.sleep(WACHT_MILLIS);
            dekking = goed("Regelsetoverzicht", GELDEND).get("dekking");
        }
        JsonNode regels = goed("Regeltabel", GELDEND + "/modellen/kandidaten/tabellen/regels").get("rijen");
        JsonNode rij = goed("Regelrijintabel", GELDEND + "/rijen/LTA-001");

        assertThat(dekking.get("stand").textValue()).isEqualTo("klaar");
        assertThat(dekking.get("gevallenGedaan")).isEqualTo(dekking.get("gevallen"));
        assertThat(dekking.get("rijenGeraakt").intValue()).isEqualTo(dekking.get("rijen").intValue() - regels.size());
        assertThat(regels).allSatisfy(regel -> assertThat(regel.get("gevallen").intValue()).isZero());
        assertThat(rij.get("gevallen")).isNotEmpty();
        assertThat(rij.at("/rij/gevallen").intValue()).isEqualTo(rij.get("gevallen").size());
        assertThat(rij.get("model").textValue()).isEqualTo("leefgeld");
        assertThat(rij.get("tabel").textValue()).isEqualTo("tariefgroepVan");
    }

    @Test
    void everySourceIsGivenWithItsRows() {
        for (JsonNode bron : goed("Regelbronnen", GELDEND + "/bronnen").get("bronnen")) {
            JsonNode uitsplitsing = goed("Regelbronuitsplitsing", GELDEND + "/bronnen/" + bron.get("id").textValue());

            Set<String> rijen = new HashSet<>();
            uitsplitsing.get("onderdelen").forEach(onderdeel -> onderdeel.get("rijen").forEach(rij -> rijen.add(rij.get("id").textValue())));
            assertThat(rijen).hasSize(bron.get("rijen").intValue());
            assertThat(uitsplitsing.get("onderdelen")).hasSize(bron.get("artikelen").intValue());
        }
    }

    @Test
    void rowsThatAreToBeConfirmedComePageByPage() {
        int totaal = goed("Regelsetoverzicht", GELDEND).at("/aantallen/teBevestigen").intValue();
        List<String> ids = new ArrayList<>();
        JsonNode pagina;
        int nummer = 1;
        do {
            pagina = goed("Regelrijenpagina", GELDEND + "/rijen?zekerheid=te-bevestigen&paginaGrootte=150&pagina=" + nummer++);
            assertThat(pagina.get("totaal").intValue()).isEqualTo(totaal);
            pagina.get("rijen").forEach(rij -> ids.add(rij.get("id").textValue()));
        } while (!pagina.get("rijen").isEmpty());

        assertThat(ids).hasSize(totaal).doesNotHaveDuplicates();
        assertThat(goed("Regelrijenpagina", GELDEND + "/rijen?model=leefgeld&zekerheid=bevestigd").get("rijen"))
                .allSatisfy(rij -> assertThat(rij.get("model").textValue() + rij.get("zekerheid").textValue()).isEqualTo("leefgeldbevestigd"));
    }

    @Test
    void theCalendarLooksTwoYearsAheadUnlessAskedOtherwise() {
        JsonNode kalender = goed("Regelkalender", GELDEND + "/kalender?van=2026-11-27");
        JsonNode dag = goed("Regelkalender", GELDEND + "/kalender?van=2027-01-01&totEnMet=2027-01-01");

        assertThat(kalender.get("totEnMet").textValue()).isEqualTo("2028-11-27");
        assertThat(kalender.get("dagen")).isNotEmpty().allSatisfy(moment ->
                assertThat(LocalDate.parse(moment.get("dag").textValue())).isBetween(LocalDate.of(2026, 11, 27), LocalDate.of(2028, 11, 27)));
        assertThat(dag.get("dagen")).hasSize(1);
        assertThat(goed("Regelkalender", GELDEND + "/kalender").get("tabellen")).isEqualTo(kalender.get("tabellen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regelsets/onbekend", "/regelsets/00000000", "/regelsets/0000000000000000000000000000000000000000000000000000000000000000",
        "/regelsets/onbekend/modellen/leefgeld", "/regelsets/onbekend/bronnen", "/regelsets/onbekend/rijen", "/regelsets/onbekend/kalender",
        GELDEND + "/modellen/bestaat-niet", GELDEND + "/modellen/leefgeld/tabellen/bestaat-niet", GELDEND + "/modellen/typen/tabellen/regels",
        GELDEND + "/modellen/bestaat-niet/gevallen", GELDEND + "/rijen/LTA-999", GELDEND + "/bronnen/BWBR9999999"})
    void whatDoesNotExistIsNotFoundAndTheAnswerSaysWhatDoes(String pad) {
        JsonNode probleem = geweigerd(404, pad);

        assertThat(probleem.get("title").textValue()).endsWith("niet gevonden");
        assertThat(probleem.get("detail").textValue()).contains("'" + naam(pad) + "'");
    }

    private static String naam(String pad) {
        String[] delen = pad.split("/");
        return delen[2].equals("geldend") ? delen[delen.length - (pad.endsWith("/gevallen") ? 2 : 1)] : delen[2];
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "' or 1=1 --", "\u0000", "\uD83D\uDE00", "javascript:alert(1)", "%s%n", "${7*7}", "LTA-001\r\nX: y"})
    void hostileNamesAreOnlyText(String naam) {
        String deel = URLEncoder.encode(naam, StandardCharsets.UTF_8).replace("+", "%20");
        for (String pad : List.of("/regelsets/" + deel, GELDEND + "/modellen/" + deel, GELDEND + "/modellen/leefgeld/tabellen/" + deel,
                GELDEND + "/rijen/" + deel, GELDEND + "/bronnen/" + deel)) {
            HttpResponse<byte[]> antwoord = Dienst.lees(pad);

            assertThat(antwoord.statusCode()).as(pad).isIn(400, 404);
            assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        }
    }

    @Test
    void aVeryLongNameIsShortenedInTheRefusal() {
        assertThat(geweigerd(404, GELDEND + "/modellen/" + "x".repeat(2_000)).get("detail").textValue().length()).isLessThan(1_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "/kalender?van=gisteren;/van;geen-datum",
        "/kalender?van=2026-02-30;/van;geen-datum",
        "/kalender?van=2027-01-01&totEnMet=2026-01-01;/totEnMet;buiten-bereik",
        "/kalender?vanaf=2027-01-01;/vanaf;onbekend-veld",
        "/rijen?zekerheid=te bevestigen;/zekerheid;onbekende-waarde",
        "/rijen?model=typen;/model;onbekende-waarde",
        "/rijen?pagina=0;/pagina;buiten-bereik",
        "/rijen?pagina=1&pagina=2;/pagina;dubbel",
        "/rijen?paginaGrootte=1001;/paginaGrootte;buiten-bereik",
        "/rijen?zoek=" + LANGE_ZOEKVRAAG + ";/zoek;te-lang",
        "/bronnen?soort=wet;/soort;onbekend-veld",
        "/rijen/LTA-001?peildatum=2026-01-01;/peildatum;onbekend-veld",
        "?x=1;/x;onbekend-veld"})
    void aFaultInTheQuestionIsNamed(String rest, String plaats, String code) {
        JsonNode fout = geweigerd(400, GELDEND + rest.replace(" ", "%20")).at("/errors/0");

        assertThat(fout.get("pointer").textValue()).isEqualTo(plaats);
        assertThat(fout.get("code").textValue()).isEqualTo(code);
    }

    @Test
    void otherMethodsAndFormatsAreRefused() {
        assertThat(Dienst.stuur(GELDEND, "{}").statusCode()).isEqualTo(405);
        assertThat(Dienst.verstuur("DELETE", GELDEND + "/rijen/LTA-001", BodyPublishers.noBody()).statusCode()).isEqualTo(405);
        assertThat(Dienst.lees(GELDEND + "/bronnen", "Accept", "application/xml").statusCode()).isEqualTo(406);
    }

    private static JsonNode goed(String schema, String pad) {
        HttpResponse<byte[]> antwoord = Dienst.lees(pad);
        assertThat(antwoord.statusCode()).as(pad + " " + Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(schemas().fouten(schema, Dienst.json(antwoord))).as(pad).isEmpty();
        return Dienst.json(antwoord);
    }

    private static JsonNode geweigerd(int status, String pad) {
        HttpResponse<byte[]> antwoord = Dienst.lees(pad);
        assertThat(antwoord.statusCode()).as(pad + " " + Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemas().fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    private static Schemacontrole schemas() {
        if (schemas == null) {
            schemas = new Schemacontrole(Dienst.contract());
        }
        return schemas;
    }
}
