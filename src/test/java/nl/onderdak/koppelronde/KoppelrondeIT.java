package nl.onderdak.koppelronde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.toegang.Gebruiker;
import nl.onderdak.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A coupling round over HTTP, from request to reasons. */
@QuarkusIntegrationTest
@Timeout(180)
class KoppelrondeIT {

    private static final String PAD = "/koppelrondes";
    private static final String VOORBEELD = "{'peildatum':'2025-06-02','koppelstelsel':'%s','voorbeeld':{'huishoudens':%d,'zaad':7}}".replace('\'', '"');

    private static Schemacontrole schemas;

    @Test
    void aRoundRunsFromRequestToReasons() {
        HttpResponse<byte[]> aanvraag = Dienst.stuur(PAD, VOORBEELD.formatted("punten-met-prijzen", 20));
        assertThat(aanvraag.statusCode()).as(Dienst.tekst(aanvraag)).isEqualTo(202);
        String id = Dienst.json(aanvraag).get("id").textValue();
        assertThat(Dienst.kop(aanvraag, "Location")).endsWith("/v1" + PAD + "/" + id);
        eis("Koppelronde", aanvraag);
        assertThat(Dienst.json(aanvraag).get("herkomstHuishoudens").textValue()).contains("Verzonnen");

        JsonNode ronde = wachtOp(id);
        HttpResponse<byte[]> resultaat = Dienst.lees(PAD + "/" + id + "/resultaat");

        assertThat(ronde.get("status").textValue()).as(ronde.toString()).isEqualTo("klaar");
        eis("Ronderesultaat", resultaat);
        JsonNode verslag = Dienst.json(resultaat);
        assertThat(verslag.get("huishoudens")).hasSize(20);
        assertThat(verslag.get("hardeSchendingen").intValue()).isZero();
        assertThat(verslag.at("/bewijs/relatiefVerschil").doubleValue()).isLessThanOrEqualTo(1e-9);
        assertThat(Dienst.tekst(resultaat)).doesNotContain(id);
        JsonNode gekoppeld = verslag.get("huishoudens").valueStream().filter(regel -> regel.has("gemeentecode")).findFirst().orElseThrow();
        HttpResponse<byte[]> uitleg = Dienst.lees(PAD + "/" + id + "/huishoudens/" + gekoppeld.get("kenmerk").textValue());
        eis("Huishouduitleg", uitleg);
        assertThat(Dienst.json(uitleg).at("/gemeente/gemeentecode")).isEqualTo(gekoppeld.get("gemeentecode"));
        assertThat(getal(Dienst.json(uitleg).at("/gemeente/score"))).isEqualByComparingTo(getal(gekoppeld.get("score")));
        assertThat(somVan(Dienst.json(uitleg).get("gemeente"))).isEqualByComparingTo(getal(gekoppeld.get("score")));
        eis("Koppelrondelijst", Dienst.lees(PAD + "?aantal=5"));
        assertThat(Dienst.verstuur("DELETE", PAD + "/" + id, BodyPublishers.noBody()).statusCode()).isEqualTo(409);
        assertThat(Dienst.lees(PAD + "/" + id + "/resultaat").body()).isEqualTo(resultaat.body());
    }

    @Test
    void theSameRequestGivesTheSameBytesAndAnotherSystemIsCompared() {
        String een = vraagAan(VOORBEELD.formatted("punten-met-prijzen", 15));
        String zelfde = vraagAan(VOORBEELD.formatted("punten-met-prijzen", 15));
        String praktijk = vraagAan(VOORBEELD.formatted("huidige-praktijk", 15));
        String andere = vraagAan(VOORBEELD.formatted("punten-met-prijzen", 16));
        List.of(een, zelfde, praktijk, andere).forEach(KoppelrondeIT::wachtOp);

        assertThat(Dienst.lees(PAD + "/" + zelfde + "/resultaat").body()).isEqualTo(Dienst.lees(PAD + "/" + een + "/resultaat").body());
        eis("Rondevergelijking", Dienst.lees(PAD + "/" + een + "/vergelijking?met=" + praktijk));
        assertThat(Dienst.json(Dienst.lees(PAD + "/" + een + "/vergelijking?met=" + zelfde)).get("anders").intValue()).isZero();
        assertThat(geweigerd(409, Dienst.lees(PAD + "/" + een + "/vergelijking?met=" + andere)).get("detail").textValue()).contains("dezelfde huishoudens");
        JsonNode regel = Dienst.json(Dienst.lees(PAD + "/" + praktijk + "/resultaat")).get("huishoudens").valueStream()
                .filter(een1 -> een1.has("gemeentecode")).max((a, b) -> a.get("beurt").intValue() - b.get("beurt").intValue()).orElseThrow();
        JsonNode uitleg = Dienst.json(Dienst.lees(PAD + "/" + praktijk + "/huishoudens/" + regel.get("kenmerk").textValue()));
        assertThat(somVan(uitleg.get("gemeente"))).isEqualByComparingTo(getal(regel.get("score")));
    }

    @Test
    void aRoundCanBeStoppedAndStaysStopped() {
        String id = vraagAan(VOORBEELD.formatted("punten-met-prijzen", 3000));

        assertThat(Dienst.verstuur("DELETE", PAD + "/" + id, BodyPublishers.noBody()).statusCode()).isEqualTo(204);
        assertThat(Dienst.verstuur("DELETE", PAD + "/" + id, BodyPublishers.noBody()).statusCode()).isEqualTo(204);

        assertThat(wachtOp(id).get("status").textValue()).isEqualTo("gestopt");
        assertThat(geweigerd(409, Dienst.lees(PAD + "/" + id + "/resultaat")).get("detail").textValue()).contains("gestopt");
    }

    @Test
    void whoStillComesIsDrawnFromAnEarlierRound() {
        String eerder = vraagAan(VOORBEELD.formatted("punten-met-prijzen", 30));
        wachtOp(eerder);
        String body = VOORBEELD.formatted("punten-met-prijzen", 5).replaceFirst("\\{", "{\"opties\":{\"eerdereRonde\":\"" + eerder + "\"},");

        String id = vraagAan(body);

        assertThat(wachtOp(id).get("status").textValue()).isEqualTo("klaar");
        JsonNode verslag = Dienst.json(Dienst.lees(PAD + "/" + id + "/resultaat"));
        assertThat(verslag.at("/steekproef/huishoudens").intValue()).isEqualTo(25);
        assertThat(verslag.get("huishoudens")).hasSize(5);
    }

    @Test
    void householdsOfARoundCannotBeReadInTheDatabaseAndCanBeErasedWhileItsTotalsStay() throws Exception {
        String woord = "telwoord" + UUID.randomUUID().toString().replace("-", "");
        ObjectNode body = kleine();
        ((ObjectNode) body.get("huishoudens").get(0)).put("kenmerk", woord);
        String id = vraagAan(body.toString());
        String zelfde = vraagAan(body.toString());
        String pad = PAD + "/" + id;
        JsonNode klaar = wachtOp(id);
        wachtOp(zelfde);
        assertThat(Dienst.tekst(Dienst.lees(pad + "/resultaat"))).contains(woord);
        assertThat(Dienst.lees(pad + "/vergelijking?met=" + zelfde).statusCode()).isEqualTo(200);
        String prijzen = bewaard("select string_agg(gemeentecode || ' ' || prijs, ',' order by gemeentecode) from koppelronde_prijs where ronde = '" + id + "'");

        assertThat(Adviestelling.tabellenMet(woord)).isEmpty();
        assertThat(bewaard("select encode(substr(huishoudens, 1, 2) || substr(resultaat, 1, 2), 'hex') from koppelronde where id = '" + id + "'"))
                .as("packed only").isNotEqualTo("1f8b1f8b");
        geweigerd(403, wis(id, Gebruiker.kop(Rol.LEZER)));
        HttpResponse<byte[]> gewist = wis(id, Gebruiker.kop(Rol.BEHEERDER));
        assertThat(gewist.statusCode()).as(Dienst.tekst(gewist)).isEqualTo(200);
        eis("GewisteKoppelronde", gewist);
        assertThat(wis(id, Gebruiker.kop(Rol.BEHEERDER)).body()).as("again").isEqualTo(gewist.body());

        for (String ander : List.of("/resultaat", "/huishoudens/" + woord, "/vergelijking?met=" + zelfde)) {
            geweigerd(410, Dienst.lees(pad + ander));
        }
        geweigerd(410, Dienst.lees(PAD + "/" + zelfde + "/vergelijking?met=" + id));
        assertThat(Dienst.json(Dienst.lees(pad))).as("counts, bound and value").isEqualTo(klaar);
        assertThat(bewaard("select string_agg(gemeentecode || ' ' || prijs, ',' order by gemeentecode) from koppelronde_prijs where ronde = '" + id + "'"))
                .isEqualTo(prijzen);
        assertThat(bewaard("select huishoudens_hash from koppelronde where id = '" + id + "'")).isNull();
        assertThat(geweigerd(400, Dienst.stuur(PAD, kleine().set("opties", kleine().objectNode().put("eerdereRonde", id)).toString())).get("errors")
                .findValuesAsText("code")).contains("onbekende-ronde");
        assertThat(Dienst.lees(PAD + "/" + zelfde + "/resultaat").statusCode()).as("another round").isEqualTo(200);
    }

    private static HttpResponse<byte[]> wis(String id, String aanmelding) {
        return Dienst.stuur(PAD + "/" + id + "/_wis", "{\"reden\":\"Verzoek\"}".getBytes(), "Content-Type", Dienst.JSON, "Authorization", aanmelding);
    }

    private static String bewaard(String vraag) throws SQLException {
        try (Connection verbinding = Adviestelling.verbinding(); Statement sql = verbinding.createStatement(); ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            return rij.getString(1);
        }
    }

    @Test
    void whateverIsInTheLedgerHouseholdsCanBeCoupled() {
        // Far ahead of a small task, a task larger than a municipality, and a task below nothing because of the lead from before.
        HttpResponse<byte[]> geboekt = Dienst.stuur("/grootboek/boekingen", """
                {"kenmerk": "koppelronde-wat-er-ook-staat", "bekendOp": "2025-12-01", "zekerheid": "te bevestigen", "bron": "Proef", "boekingen": [
                  {"soort": "taakstelling", "halfjaar": "2025-II", "gemeentecode": "GM1980", "personen": 1},
                  {"soort": "realisatie", "halfjaar": "2025-II", "gemeentecode": "GM1980", "personen": 1000000},
                  {"soort": "taakstelling", "halfjaar": "2025-I", "gemeentecode": "GM1991", "personen": 1000000},
                  {"soort": "taakstelling", "halfjaar": "2025-II", "gemeentecode": "GM1991", "personen": 1000000},
                  {"soort": "taakstelling", "halfjaar": "2025-I", "gemeentecode": "GM1992", "personen": 1},
                  {"soort": "realisatie", "halfjaar": "2025-I", "gemeentecode": "GM1992", "personen": 1000000},
                  {"soort": "taakstelling", "halfjaar": "2025-II", "gemeentecode": "GM1992", "personen": 1}]}
                """);
        assertThat(geboekt.statusCode()).as(Dienst.tekst(geboekt)).isIn(200, 201);

        HttpResponse<byte[]> voorstel = Dienst.stuur("/koppelvoorstellen",
                "{\"peildatum\":\"2025-12-10\",\"koppelstelsel\":\"punten-met-prijzen\",\"huishouden\":{\"personen\":2}}");
        ObjectNode body = kleine().put("peildatum", "2025-12-10");
        body.remove("gemeenten");

        assertThat(voorstel.statusCode()).as(Dienst.tekst(voorstel)).isEqualTo(200);
        assertThat(wachtOp(vraagAan(body.toString())).get("status").textValue()).isEqualTo("klaar");
    }

    @Test
    void whoDoesNotFitIsAnHonestResultWithAReason() {
        ObjectNode body = kleine();
        ((ObjectNode) body.get("huishoudens").get(0)).put("personen", 40);
        body.putObject("opties").put("iedereenKoppelen", "ja");

        String id = vraagAan(body.toString());

        assertThat(wachtOp(id).get("status").textValue()).isEqualTo("klaar");
        HttpResponse<byte[]> resultaat = Dienst.lees(PAD + "/" + id + "/resultaat");
        eis("Ronderesultaat", resultaat);
        assertThat(Dienst.json(resultaat).at("/conflict/soort").textValue()).isEqualTo("te-groot");
        assertThat(Dienst.json(resultaat).at("/huishoudens/0/reden").textValue()).isEqualTo("past-nergens");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "no households           | {'peildatum':'2025-06-02','koppelstelsel':'regio-eerst'}                                              | verplicht",
        "an empty list           | {'peildatum':'2025-06-02','koppelstelsel':'regio-eerst','huishoudens':[],'gemeenten':[]}              | leeg",
        "an unknown system       | {'peildatum':'2025-06-02','koppelstelsel':'loterij','voorbeeld':{'huishoudens':5}}                   | onbekende-waarde",
        "before the first day    | {'peildatum':'2021-06-02','koppelstelsel':'regio-eerst','voorbeeld':{'huishoudens':5}}               | voor-eerste-dag",
        "too large an example    | {'peildatum':'2025-06-02','koppelstelsel':'regio-eerst','voorbeeld':{'huishoudens':100000}}          | buiten-bereik",
        "an example without size | {'peildatum':'2025-06-02','koppelstelsel':'regio-eerst','voorbeeld':{'zaad':5}}                      | verplicht",
        "an unknown round        | {'peildatum':'2025-06-02','koppelstelsel':'punten-met-prijzen','voorbeeld':{'huishoudens':5},'opties':{'eerdereRonde':'00000000-0000-4000-8000-000000000000'}} | onbekende-ronde",
        "one by one, with future | {'peildatum':'2025-06-02','koppelstelsel':'regio-eerst','voorbeeld':{'huishoudens':5},'opties':{'eerdereRonde':'x'}} | past-niet-bij-stelsel",
        "nationality             | {'peildatum':'2025-06-02','koppelstelsel':'regio-eerst','huishoudens':[{'kenmerk':'a','personen':1,'nationaliteit':'x'}]} | onbekend-veld"})
    void badInputIsExplainedAndNothingIsStored(String wat, String body, String code) {
        int opgeslagen = aantal();

        JsonNode probleem = geweigerd(400, Dienst.stuur(PAD, body.replace('\'', '"')));

        assertThat(probleem.get("errors").findValuesAsText("code")).contains(code);
        assertThat(aantal()).isEqualTo(opgeslagen);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ObjectNode body = kleine();
        ArrayNode huishoudens = (ArrayNode) body.get("huishoudens");
        ((ObjectNode) huishoudens.get(1)).put("kenmerk", "h-1");
        huishoudens.addObject().put("personen", 2);
        huishoudens.addObject().put("kenmerk", "zonder-personen");
        huishoudens.addObject().put("kenmerk", "h-9").put("personen", 1).put("opvanggemeente", "GM9999");
        ((ArrayNode) body.get("gemeenten")).addObject().put("code", "GM0457").put("ruimteEigen", 3);

        JsonNode fouten = geweigerd(400, Dienst.stuur(PAD, body.toString())).get("errors");

        List<String> plaatsen = new ArrayList<>();
        fouten.forEach(fout -> plaatsen.add(fout.get("pointer").textValue() + " " + fout.get("code").textValue()));
        assertThat(plaatsen).containsExactlyInAnyOrder("/huishoudens/1/kenmerk dubbel", "/huishoudens/2/kenmerk verplicht",
                "/huishoudens/3/personen verplicht", "/huishoudens/4/opvanggemeente onbekende-gemeente", "/gemeenten/2/code onbekende-gemeente");
    }

    @Test
    void aHundredThousandHouseholdsAreRefusedAsTooMany() {
        StringBuilder body = new StringBuilder("{\"peildatum\":\"2025-06-02\",\"koppelstelsel\":\"regio-eerst\",\"huishoudens\":[{}");
        body.append(",{}".repeat(99_999)).append("]}");

        assertThat(geweigerd(400, Dienst.stuur(PAD, body.toString())).get("errors").findValuesAsText("code")).containsExactly("te-lang");
    }

    @Test
    void aRoundThatIsNotThereIsExplained() {
        assertThat(geweigerd(404, Dienst.lees(PAD + "/" + UUID.randomUUID())).get("title").textValue()).isEqualTo("Koppelronde niet gevonden");
        assertThat(geweigerd(400, Dienst.lees(PAD + "/gisteren")).get("detail").textValue()).contains("'gisteren'");
    }

    private static ObjectNode kleine() {
        ObjectNode body = Proefronde.voorbeeld("punten-met-prijzen", 2, 3);
        ArrayNode huishoudens = body.putArray("huishoudens");
        huishoudens.addObject().put("kenmerk", "h-1").put("personen", 1);
        huishoudens.addObject().put("kenmerk", "h-2").put("personen", 2);
        ArrayNode gemeenten = body.putArray("gemeenten");
        gemeenten.addObject().put("code", "GM0363").put("ruimteEigen", 4);
        gemeenten.addObject().put("code", "GM0034").put("ruimteEigen", 4);
        return body;
    }

    private static String vraagAan(String body) {
        HttpResponse<byte[]> aanvraag = Dienst.stuur(PAD, body);
        assertThat(aanvraag.statusCode()).as(Dienst.tekst(aanvraag)).isEqualTo(202);
        return Dienst.json(aanvraag).get("id").textValue();
    }

    /** Until it has ended; the time limit of the class ends the waiting. */
    private static JsonNode wachtOp(String id) {
        JsonNode ronde = Dienst.json(Dienst.lees(PAD + "/" + id));
        while (ronde.get("beeindigdOp").isNull()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException gestopt) {
                throw new IllegalStateException(gestopt);
            }
            ronde = Dienst.json(Dienst.lees(PAD + "/" + id));
        }
        return ronde;
    }

    private static int aantal() {
        return Dienst.json(Dienst.lees(PAD + "?aantal=1000")).get("aantal").intValue();
    }

    private static BigDecimal somVan(JsonNode gemeente) {
        BigDecimal som = gemeente.has("prijs") ? getal(gemeente.at("/prijs/bedrag")) : BigDecimal.ZERO;
        for (JsonNode term : gemeente.get("termen")) {
            som = som.add(getal(term.get("punten")));
        }
        return som;
    }

    private static BigDecimal getal(JsonNode getal) {
        return new BigDecimal(getal.asText());
    }

    private static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        eis("Probleem", antwoord);
        return Dienst.json(antwoord);
    }

    private static void eis(String schema, HttpResponse<byte[]> antwoord) {
        if (schemas == null) {
            schemas = new Schemacontrole(Dienst.contract());
        }
        assertThat(schemas.fouten(schema, Dienst.json(antwoord))).as(Dienst.tekst(antwoord)).isEmpty();
    }
}
