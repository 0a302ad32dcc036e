package nl.onderdak.gemeente;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.deur.Zoekvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions of SES-WOA scores: taken in whole or not at all, and never changed. The scores here are made up. */
@QuarkusIntegrationTest
class SesWoaIT {

    private static final String SCORES = "{\"gemeentecode\":\"GM0363\",\"score\":0.12},{\"gemeentecode\":\"GM0014\",\"score\":-0.999}";
    private static final String GOED = "{`peildatum`:`2022-12-31`,`indelingsdatum`:`2023-01-01`,`bron`:`x`,`scores`:";
    private static final String EDITIE = "/ses-woa-scores/";

    private static Schemacontrole schemas;

    private final String naam = "proef-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anEditionIsStoredAndReadBackWithItsDayAndSource() {
        HttpResponse<byte[]> ingevoerd = stuur(naam, editie("2022-12-31", "2023-01-01", SCORES));
        HttpResponse<byte[]> gelezen = Dienst.lees(EDITIE + naam);

        assertThat(ingevoerd.statusCode()).as(Dienst.tekst(ingevoerd)).isEqualTo(201);
        assertThat(Dienst.kop(ingevoerd, "Location")).endsWith("/v1" + EDITIE + naam);
        assertThat(schemafouten("SesWoaKop", ingevoerd)).isEmpty();
        assertThat(Dienst.json(ingevoerd).get("gemeentenZonderScore")).hasSize(340);
        assertThat(gelezen.statusCode()).isEqualTo(200);
        assertThat(schemafouten("SesWoaEditie", gelezen)).isEmpty();
        assertThat(Dienst.json(gelezen).get("peildatum").textValue()).isEqualTo("2022-12-31");
        assertThat(Dienst.json(gelezen).get("indelingsdatum").textValue()).isEqualTo("2023-01-01");
        assertThat(Dienst.json(gelezen).get("bron").textValue()).isEqualTo("Proef");
        assertThat(Dienst.json(gelezen).get("scores").toString())
                .isEqualTo("[{\"gemeentecode\":\"GM0014\",\"score\":-0.999},{\"gemeentecode\":\"GM0363\",\"score\":0.12}]");
        assertThat(edities()).contains(naam);
    }

    @Test
    void theSameEditionAgainChangesNothing() {
        String body = editie("2021-12-31", "2022-01-01", SCORES);
        HttpResponse<byte[]> eerste = stuur(naam, body);

        HttpResponse<byte[]> tweede = stuur(naam, body);

        assertThat(eerste.statusCode()).isEqualTo(201);
        assertThat(tweede.statusCode()).isEqualTo(200);
        assertThat(tweede.body()).isEqualTo(eerste.body());
    }

    @Test
    void anotherContentUnderTheSameNameIsRefused() {
        stuur(naam, editie("2022-12-31", "2023-01-01", SCORES));
        String eerste = Dienst.tekst(Dienst.lees(EDITIE + naam));

        JsonNode probleem = geweigerd(409, stuur(naam, editie("2022-12-31", "2023-01-01", SCORES.replace("0.12", "0.11"))));

        assertThat(probleem.get("detail").textValue()).contains(naam, "niet gewijzigd");
        assertThat(Dienst.tekst(Dienst.lees(EDITIE + naam))).isEqualTo(eerste).contains("0.12");
    }

    @Test
    void ofImportsAtTheSameMomentOneIsStored() {
        List<Integer> statussen = IntStream.range(0, 6).parallel()
                .mapToObj(i -> stuur(naam, editie("2022-12-31", "2023-01-01", SCORES.replace("0.12", "0.1" + (1 + i % 2)))).statusCode()).toList();

        assertThat(statussen).containsOnlyOnce(201).contains(409).isSubsetOf(200, 201, 409);
    }

    @Test
    void theEditionAboutTheLatestDayComesFirst() {
        stuur(naam + "-a", editie("2022-12-31", "2023-01-01", SCORES));
        stuur(naam + "-b", editie("2023-12-31", "2023-01-01", SCORES));

        assertThat(edities().indexOf(naam + "-b")).isLessThan(edities().indexOf(naam + "-a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}|/peildatum verplicht, /indelingsdatum verplicht, /bron verplicht",
        "[]|geen-object",
        "{`peildatum`:`gisteren`,`indelingsdatum`:`2023-01-01`,`bron`:1,`scores`:{}}|/peildatum geen-datum, /bron verkeerde-soort, /scores verkeerde-soort",
        "@[{`code`:`GM0363`}],`jaar`:2022}|/scores/0/code onbekend-veld, /jaar onbekend-veld",
        "@[{`gemeentecode`:363,`score`:`0.1`}]}|/scores/0/gemeentecode verkeerde-soort, /scores/0/score verkeerde-soort",
        "{`peildatum`:`2999-12-31`,`indelingsdatum`:`2019-12-31`,`bron`:` `}|/peildatum buiten-bereik, /indelingsdatum buiten-bereik, /bron onleesbaar, /scores verplicht",
        "{`peildatum`:`2022-12-31`,`indelingsdatum`:`2023-01-01`,`bron`:`a\\u0000b`,`scores`:[]}|/bron onleesbaar, /scores verplicht",
        "{`peildatum`:`2022-12-31`,`indelingsdatum`:`2023-01-01`,`bron`:`\\ud800x`,`scores`:null}|/bron onleesbaar, /scores verplicht",
        "@[{}]}|/scores/0/gemeentecode verplicht, /scores/0/score verplicht",
        "@[{`gemeentecode`:`GM0363`,`score`:0.1234567890},{`gemeentecode`:`GM0363`,`score`:0.1234567891}]}|/scores/1/gemeentecode dubbel, /scores/1/score te-nauwkeurig",
        "@[{`gemeentecode`:`GM0457`,`score`:1}]}|/scores/0/gemeentecode onbekende-waarde",
        "@[{`gemeentecode`:`GM0363`,`score`:-1},{`gemeentecode`:`GM0014`,`score`:5000}]}|/scores/0/score buiten-bereik, /scores/1/score buiten-bereik",
        "@[{`gemeentecode`:`GM0363`,`score`:-0.9999999999},{`gemeentecode`:`GM0014`,`score`:1000.1}]}|/scores/0/score buiten-bereik, /scores/1/score buiten-bereik",
        "@[{`gemeentecode`:`GM0363`,`score`:1e99}]}|/scores/0/score te-veel-cijfers"})
    void anEditionWithFaultsIsRefusedWithAllOfThemAndNothingIsStored(String body, String fouten) {
        JsonNode probleem = geweigerd(400, stuur(naam, body.replace("@", GOED).replace('`', '"')));

        List<String> gevonden = new ArrayList<>();
        probleem.get("errors").forEach(fout -> gevonden.add((fout.get("pointer").textValue() + " " + fout.get("code").textValue()).strip()));
        assertThat(gevonden).containsExactlyInAnyOrderElementsOf(Arrays.stream(fouten.split(",")).map(String::strip).toList());
        geweigerd(404, Dienst.lees(EDITIE + naam));
    }

    @Test
    void aFaultInTheLastOfAllScoresKeepsEveryOtherOut() {
        String alle = Proefgemeenten.meegeleverd().op(Zoekvraag.vandaag()).stream()
                .map(gemeente -> "{\"gemeentecode\":\"" + gemeente.code() + "\",\"score\":0}").collect(Collectors.joining(","));

        geweigerd(400, stuur(naam, editie("2022-12-31", "2023-01-01", alle + ",{\"gemeentecode\":\"GM0457\",\"score\":0}")));
        geweigerd(404, Dienst.lees(EDITIE + naam));
        HttpResponse<byte[]> goed = stuur(naam, editie("2022-12-31", "2023-01-01", alle));

        assertThat(goed.statusCode()).isEqualTo(201);
        assertThat(Dienst.json(goed).get("aantal").intValue()).isEqualTo(342);
        assertThat(Dienst.json(goed).get("gemeentenZonderScore")).isEmpty();
    }

    @Test
    void whatIsNoNameOfAnEditionIsRefused() {
        for (String slecht : List.of("-x", "a%20b", "x".repeat(41), "%C3%A9", "..x")) {
            geweigerd(400, Dienst.lees(EDITIE + slecht));
            assertThat(geweigerd(400, stuur(slecht, editie("2022-12-31", "2023-01-01", SCORES))).at("/errors/0/pointer").textValue()).isEqualTo("/editie");
        }
        geweigerd(404, Dienst.lees(EDITIE + "bestaat-niet"));
        geweigerd(400, Dienst.lees(EDITIE + naam + "?peildatum=2023-01-01"));
        geweigerd(400, Dienst.lees("/ses-woa-scores?editie=x"));
    }

    @Test
    void otherMethodsAndFormatsAreRefused() {
        HttpResponse<byte[]> post = Dienst.stuur("/ses-woa-scores", "{}");
        assertThat(Dienst.kop(post, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        geweigerd(405, post);
        geweigerd(405, Dienst.verstuur("DELETE", EDITIE + naam, BodyPublishers.noBody()));
        geweigerd(406, Dienst.lees(EDITIE + naam, "Accept", "application/xml"));
        geweigerd(406, Dienst.verstuur("PUT", EDITIE + naam, BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON, "Accept", "text/csv"));
        geweigerd(413, stuur(naam, " ".repeat(2_000_000)));
        geweigerd(415, Dienst.verstuur("PUT", EDITIE + naam, BodyPublishers.ofString("x"), "Content-Type", "text/csv"));
    }

    private static String editie(String peildatum, String indelingsdatum, String scores) {
        return "{\"peildatum\":\"" + peildatum + "\",\"indelingsdatum\":\"" + indelingsdatum + "\",\"bron\":\"Proef\",\"scores\":[" + scores + "]}";
    }

    private static HttpResponse<byte[]> stuur(String naam, String body) {
        return Dienst.verstuur("PUT", EDITIE + naam, BodyPublishers.ofString(body), "Content-Type", Dienst.JSON);
    }

    private static List<String> edities() {
        HttpResponse<byte[]> lijst = Dienst.lees("/ses-woa-scores");
        assertThat(schemafouten("SesWoaLijst", lijst)).isEmpty();
        List<String> namen = new ArrayList<>();
        Dienst.json(lijst).get("edities").forEach(editie -> namen.add(editie.get("editie").textValue()));
        return namen;
    }

    private static List<String> schemafouten(String schema, HttpResponse<byte[]> antwoord) {
        return schemas().fouten(schema, Dienst.json(antwoord));
    }

    private static Schemacontrole schemas() {
        if (schemas == null) {
            schemas = new Schemacontrole(Dienst.contract());
        }
        return schemas;
    }

    private static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemafouten("Probleem", antwoord)).isEmpty();
        return Dienst.json(antwoord);
    }
}
