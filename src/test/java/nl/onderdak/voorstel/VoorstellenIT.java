package nl.onderdak.voorstel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals as policy makers see them, through the service. Nothing here comes into force: the service is shared. */
@QuarkusIntegrationTest
class VoorstellenIT {

    private static final String PAD = "/wijzigingsvoorstellen";
    private static final String AUTEUR = "beleidsmaker";
    private static final String TWEEDE = "tweede-beleidsmaker";
    private static final String TABEL = "/modellen/leefgeld/tabellen/kleedgeldOekraine";
    private static final String CEL = "{'soort':'cel','rij':'LKO-002','kolom':'kleedgeldOekraine.uitkomst','was':'%s','wordt':'%s'}";

    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        schemas = new Schemacontrole(Dienst.contract());
    }

    @Test
    void aProposalIsMadeFoundAndDescribedAnew() {
        JsonNode gemaakt = maak();
        String pad = PAD + "/" + gemaakt.get("id").textValue();

        assertThat(gemaakt.get("stand").textValue()).isEqualTo("concept");
        assertThat(gemaakt.get("auteur").textValue()).isEqualTo(AUTEUR);
        assertThat(gemaakt.get("stappen")).extracting(JsonNode::textValue).containsExactly("bewerken", "indienen", "intrekken");
        assertThat(gelezen("Wijzigingsvoorstel", Dienst.lees(pad)).get("stappen")).isEmpty();
        JsonNode gewijzigd = gelezen("Wijzigingsvoorstel", stuur("PATCH", pad, TWEEDE, "{'titel':'Ander bedrag'}"));
        assertThat(gewijzigd.get("titel").textValue()).isEqualTo("Ander bedrag");
        assertThat(gewijzigd.get("reden")).isEqualTo(gemaakt.get("reden"));
        assertThat(gelezen("Wijzigingsvoorstellen", Dienst.lees(PAD + "?stand=concept&paginaGrootte=1000")).get("voorstellen").findValuesAsText("id"))
                .contains(gemaakt.get("id").textValue());
    }

    @Test
    void anEditIsAnsweredWithTheTableAndTheDraftIsReadLikeAnyRuleSet() {
        String id = maak().get("id").textValue();
        JsonNode bewerkt = gelezen("Bewerkt", bewerk(id, AUTEUR, CEL.formatted("55.00", "55.55")));

        assertThat(bewerkt.get("versie").intValue()).isEqualTo(1);
        assertThat(bewerkt.at("/bewerking/zin").textValue()).contains("LKO-002", "€ 55,00", "€ 55,55");
        assertThat(bewerkt.at("/tabel/wijzigingen")).extracting(rij -> rij.get("id").textValue()).containsExactly("LKO-002");
        assertThat(bewerkt.at("/tabel/ongedaanMogelijk").booleanValue()).isTrue();
        assertThat(bewerkt.at("/tabel/kolomsoorten/kleedgeldOekraine.uitkomst/soort").textValue()).isEqualTo("bedrag");
        String concept = gelezen("Wijzigingsvoorstel", Dienst.lees(PAD + "/" + id)).get("concept").textValue();
        assertThat(Dienst.json(Dienst.lees("/regelsets/voorstel-" + id)).get("hash").textValue()).isEqualTo(concept);
        assertThat(Dienst.json(Dienst.lees("/regelsets/voorstel-" + id + "/verschillen/geldend")).at("/aantallen/rijenGewijzigd").intValue()).isEqualTo(1);
        assertThat(Dienst.tekst(Dienst.lees("/regelsets/voorstel-" + id + TABEL))).contains("€ 55,55");
        assertThat(Dienst.lees("/regelsets/voorstel-" + id + TABEL + "/werkblad").statusCode()).isEqualTo(200);
        assertThat(gelezen("Conceptbevindingen", Dienst.lees(PAD + "/" + id + "/bevindingen?model=leefgeld&tabel=kleedgeldOekraine")).get("versie").intValue()).isEqualTo(1);

        JsonNode ongedaan = gelezen("Bewerkt", stuur("POST", PAD + "/" + id + "/bewerkingen/_maak-ongedaan", AUTEUR, ""));
        assertThat(ongedaan.at("/bewerking/ongedaan").booleanValue()).isTrue();
        assertThat(ongedaan.at("/tabel/wijzigingen")).isEmpty();
        gelezen("Bewerkt", stuur("POST", PAD + "/" + id + "/bewerkingen/_herstel", AUTEUR, ""));
        assertThat(gelezen("Bewerkingen", Dienst.lees(PAD + "/" + id + "/bewerkingen")).get("bewerkingen")).hasSize(1);
        geweigerd(409, stuur("POST", PAD + "/" + id + "/bewerkingen/_maak-ongedaan", TWEEDE, ""));
    }

    @Test
    void whoIsSecondHearsWhatTheFirstWrote() {
        String id = maak().get("id").textValue();
        gelezen("Bewerkt", bewerk(id, AUTEUR, CEL.formatted("55.00", "56.00")));

        HttpResponse<byte[]> tweede = bewerk(id, TWEEDE, CEL.formatted("55.00", "57.00"));

        assertThat(tweede.statusCode()).isEqualTo(409);
        assertThat(Dienst.kop(tweede, "Content-Type")).startsWith(Dienst.PROBLEEM);
        JsonNode botsing = Dienst.json(tweede);
        assertThat(schemas.fouten("Botsing", botsing)).isEmpty();
        assertThat(botsing.get("nu").textValue() + botsing.get("wilde").textValue() + botsing.get("door").textValue()).isEqualTo("56.0057.00" + AUTEUR);
    }

    @Test
    void aDraftThatDoesNotCompileIsStillReadAndSaysWhy() {
        String id = maak().get("id").textValue();
        gelezen("Bewerkt", bewerk(id, AUTEUR, CEL.formatted("55.00", ">= = (")));

        assertThat(gelezen("Wijzigingsvoorstel", Dienst.lees(PAD + "/" + id)).get("concept").isNull()).isTrue();
        assertThat(geweigerd(409, Dienst.lees("/regelsets/voorstel-" + id)).get("errors")).isNotEmpty();
        assertThat(gelezen("Concepttabel", Dienst.lees(PAD + "/" + id + TABEL)).get("bevindingen")).isNotEmpty();
        assertThat(geweigerd(409, stap(id, "_dien-in", AUTEUR, 1)).get("errors")).isNotEmpty();
    }

    @Test
    void theAuthorDoesNotJudgeAndAnotherDoes() {
        String id = maak().get("id").textValue();
        gelezen("Bewerkt", bewerk(id, TWEEDE, "{'soort':'annotatie','rij':'LKO-002','kolom':'toelichting',"
                + "'was':'Van 1 april tot en met 30 november 2022 was het kleedgeld 55,00 euro per persoon per maand.','wordt':'Het kleedgeld was 55 euro.'}"));
        geweigerd(409, stap(id, "_dien-in", AUTEUR, 0));
        gelezen("Wijzigingsvoorstel", stap(id, "_dien-in", AUTEUR, 1));

        assertThat(geweigerd(403, stap(id, "_beoordeel", TWEEDE, 1)).get("title").textValue()).isEqualTo("Dit moet een ander doen");
        assertThat(geweigerd(403, stap(id, "_beoordeel", AUTEUR, 1)).get("title").textValue()).isEqualTo("Dit mag u niet");
        assertThat(gelezen("Wijzigingsvoorstel", stap(id, "_beoordeel", "beoordelaar", 1)).get("stand").textValue()).isEqualTo("beoordeeld");
        geweigerd(403, stap(id, "_keur-goed", TWEEDE, 1));
        assertThat(gelezen("Wijzigingsvoorstel", stap(id, "_wijs-af", "goedkeurder", 1)).get("stand").textValue()).isEqualTo("afgewezen");
        gelezen("Wijzigingsvoorstel", stap(id, "_neem-terug", AUTEUR, 1));
        geweigerd(409, stuur("POST", PAD + "/" + id + "/_werk-bij", AUTEUR, "{'versie':1,'keuzen':[]}"));
        assertThat(gelezen("Voorstelconflicten", Dienst.lees(PAD + "/" + id + "/conflicten")).get("conflicten")).isEmpty();
        assertThat(gelezen("Wijzigingsvoorstel", stap(id, "_trek-in", AUTEUR, 1)).get("gebeurtenissen")).extracting(deel -> deel.get("soort").textValue())
                .containsExactly("gemaakt", "ingediend", "beoordeeld", "afgewezen", "teruggenomen", "ingetrokken");
    }

    @Test
    void aFileAndASheetComeInWithTheVersionThatWasSeen() {
        String id = maak().get("id").textValue();
        HttpResponse<byte[]> bestand = Dienst.lees(PAD + "/" + id + "/bestanden/leefgeld.dmn");
        assertThat(Dienst.kop(bestand, "ETag")).isEqualTo("\"0\"");
        String gewijzigd = Dienst.tekst(bestand).replace("<text>55.00</text></outputEntry>", "<text>55.10</text></outputEntry>");

        assertThat(geweigerd(400, bestand(id, gewijzigd, "0")).at("/errors/0/pointer").textValue()).isEqualTo("/If-Match");
        geweigerd(404, verstuur("PUT", PAD + "/" + id + "/bestanden/nieuw.dmn", AUTEUR, gewijzigd, "Content-Type", "application/xml", "If-Match", "\"0\""));
        assertThat(gelezen("Bestandinvoer", bestand(id, gewijzigd, "\"0\"")).get("versie").intValue()).isEqualTo(1);
        geweigerd(409, bestand(id, gewijzigd.replace("55.10", "55.30"), "\"0\""));
        assertThat(gelezen("Bestandinvoer", bestand(id, gewijzigd, "\"0\"")).get("regelsGewijzigd").intValue()).as("what stands there already").isZero();
        geweigerd(400, bestand(id, "<!DOCTYPE a><a/>", "\"1\""));

        String csv = Dienst.tekst(Dienst.lees("/regelsets/voorstel-" + id + TABEL + "/werkblad", "Accept", "text/csv"));
        String blad = csv.replace("55.10", "55.20").replace("55,10", "55,20");
        assertThat(blad).isNotEqualTo(csv);
        JsonNode proef = gelezen("Werkbladinvoer", werkblad(id, blad, true));
        assertThat(proef.get("rijen")).extracting(rij -> rij.get("id").textValue()).contains("LKO-002");
        assertThat(proef.get("versie").intValue()).isEqualTo(1);
        assertThat(gelezen("Werkbladinvoer", werkblad(id, blad, false)).get("versie").intValue()).isEqualTo(2);
        assertThat(Dienst.tekst(Dienst.lees(PAD + "/" + id + "/bestanden/leefgeld.dmn"))).contains("<text>55.20</text></outputEntry>");
    }

    @Test
    void aSheetThatCannotBeReadIsToldToWhoSentItAndNotToTheLog() throws IOException {
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(map)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default".getBytes(StandardCharsets.UTF_8));
        }
        String pad = PAD + "/" + maak().get("id").textValue() + TABEL + "/werkblad";
        String[] koppen = {"Authorization", Gebruiker.kop(AUTEUR), "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};

        JsonNode geweigerd = geweigerd(400, Dienst.verstuur("PUT", pad, BodyPublishers.ofByteArray(map.toByteArray()), koppen));

        assertThat(geweigerd.toString()).contains("niet te lezen");
        assertThat(Path.of("target", "quarkus.log")).content().doesNotContain("SAXParseException");
    }

    private static HttpResponse<byte[]> bestand(String id, String tekst, String versie) {
        return verstuur("PUT", PAD + "/" + id + "/bestanden/leefgeld.dmn", AUTEUR, tekst, "Content-Type", "application/xml", "If-Match", versie);
    }

    private static HttpResponse<byte[]> werkblad(String id, String blad, boolean proef) {
        return verstuur("PUT", PAD + "/" + id + TABEL + "/werkblad?proef=" + proef, AUTEUR, blad, "Content-Type", "text/csv");
    }

    @Test
    void aCaseIsAddedAndAnotherOutcomeIsAcceptedWithAReason() {
        String id = maak().get("id").textValue();
        JsonNode geval = gelezen("Bewerkt", bewerk(id, AUTEUR, "{'soort':'geval','model':'leefgeld','geval':{'feit':'X01','omschrijving':'Erbij.','peildatum':'2022-05-01'}}"));

        assertThat(geval.get("tabel").isNull()).isTrue();
        String nummer = geval.at("/bewerking/rij").textValue();
        assertThat(Dienst.tekst(Dienst.lees("/regelsets/voorstel-" + id + "/modellen/leefgeld/gevallen"))).contains("\"" + nummer + "\"");
        gelezen("Bewerkt", bewerk(id, AUTEUR, CEL.formatted("55.00", "55.30")));
        geweigerd(409, bewerk(id, AUTEUR, "{'soort':'gevalaanvaarden','geval':'LFG-G001','model':'leefgeld','toelichting':'Zo is het.'}"));
    }

    @Test
    void whoIsNotSignedInReadsAndDoesNotWrite() {
        geweigerd(401, Dienst.stuur(PAD, "{}"));
        geweigerd(403, stuur("POST", PAD, "lezer", "{}"));
        geweigerd(403, stuur("POST", PAD, "beheerder", "{}"));
        geweigerd(404, Dienst.lees(PAD + "/" + UUID.randomUUID()));
        geweigerd(404, Dienst.lees(PAD + "/gisteren"));
        geweigerd(404, Dienst.lees("/regelsets/voorstel-" + UUID.randomUUID()));
        geweigerd(404, Dienst.lees("/regelsets/voorstel-x/modellen/leefgeld"));
        geweigerd(400, Dienst.lees(PAD + "?stand=af"));
        geweigerd(400, Dienst.lees(PAD + "?pagina=0"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "POST||{}|/titel /reden /aanleiding",
        "POST||{'titel':' ','reden':1,'aanleiding':'ergens gelezen','extra':true}|/titel /reden /aanleiding /extra",
        "POST||{'titel':'a\\nb','reden':'\\u0007','aanleiding':null}|/titel /reden /aanleiding",
        "PATCH|/{id}|{}|/titel",
        "POST|/{id}/bewerkingen|{}|/soort",
        "POST|/{id}/bewerkingen|{'soort':'schrappen'}|/soort",
        "POST|/{id}/bewerkingen|{'soort':'cel','rij':'','kolom':1,'extra':2}|/rij /kolom /was /wordt /extra",
        "POST|/{id}/bewerkingen|{'soort':'annotatie','rij':'LKO-002','kolom':'prijs','was':'','wordt':''}|/kolom",
        "POST|/{id}/bewerkingen|{'soort':'beeindigen','rij':'LKO-002','laatsteDag':'gisteren'}|/laatsteDag",
        "POST|/{id}/bewerkingen|{'soort':'opvolgen','rij':'LKO-002','vanaf':'2027-02-30','cellen':[]}|/vanaf /cellen",
        "POST|/{id}/bewerkingen|{'soort':'gevalaanvaarden'}|/geval /model /toelichting",
        "POST|/{id}/_dien-in|{'versie':-1,'toelichting':2}|/versie /toelichting",
        "POST|/{id}/_werk-bij|{'versie':0,'keuzen':[{'rij':'x','keuze':'beide'},1]}|/keuzen/0/keuze /keuzen/1 /keuzen/1/rij /keuzen/1/keuze"
    })
    void everyFaultOfABodyIsNamedAndNothingIsStored(String methode, String pad, String body, String pointers) {
        String id = maak().get("id").textValue();
        JsonNode probleem = geweigerd(400, stuur(methode, PAD + (pad == null ? "" : pad.replace("{id}", id)), TWEEDE, body));

        assertThat(probleem.get("errors")).extracting(fout -> fout.get("pointer").textValue()).containsExactlyInAnyOrder(pointers.split(" "));
        assertThat(Dienst.json(Dienst.lees(PAD + "/" + id)).get("gebeurtenissen")).hasSize(1);
    }

    @Test
    void textsAreLimitedAndKeptAsTheyWereWritten() {
        String tekst = "<script>alert('x')</script> é\uD83C\uDFE0";
        JsonNode gemaakt = gelezen("Wijzigingsvoorstel", verstuur("POST", PAD, AUTEUR, "{\"titel\":\"" + tekst + "\",\"reden\":\"" + "a".repeat(4000) + "\",\"aanleiding\":\"\"}",
                "Content-Type", Dienst.JSON));
        assertThat(gemaakt.get("titel").textValue()).isEqualTo(tekst);
        geweigerd(400, stuur("PATCH", PAD + "/" + gemaakt.get("id").textValue(), AUTEUR, "{'reden':'" + "a".repeat(4001) + "'}"));
        geweigerd(400, stuur("PATCH", PAD + "/" + gemaakt.get("id").textValue(), AUTEUR, "{'titel':'" + "a".repeat(201) + "'}"));
        geweigerd(400, bewerk(gemaakt.get("id").textValue(), AUTEUR, CEL.formatted("55.00", "1".repeat(10_001))));
        geweigerd(413, stuur("PATCH", PAD + "/" + gemaakt.get("id").textValue(), AUTEUR, "{'reden':'" + "a".repeat(1_100_000) + "'}"));
    }

    private JsonNode maak() {
        HttpResponse<byte[]> antwoord = stuur("POST", PAD, AUTEUR, "{'titel':'Hoger kleedgeld','reden':'De regeling is gewijzigd.','aanleiding':'stcrt-2022-9469'}");
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(201);
        JsonNode gemaakt = gelezen("Wijzigingsvoorstel", antwoord);
        assertThat(Dienst.kop(antwoord, "Location")).endsWith("/v1" + PAD + "/" + gemaakt.get("id").textValue());
        return gemaakt;
    }

    private static HttpResponse<byte[]> bewerk(String id, String wie, String json) {
        return stuur("POST", PAD + "/" + id + "/bewerkingen", wie, json);
    }

    private static HttpResponse<byte[]> stap(String id, String stap, String wie, int versie) {
        return stuur("POST", PAD + "/" + id + "/" + stap, wie, "{'versie':" + versie + ",'toelichting':'Gezien.'}");
    }

    /** JSON with single quotes. */
    private static HttpResponse<byte[]> stuur(String methode, String pad, String wie, String json) {
        return verstuur(methode, pad, wie, json.replace('\'', '"'), "Content-Type", Dienst.JSON);
    }

    private static HttpResponse<byte[]> verstuur(String methode, String pad, String wie, String body, String... koppen) {
        String[] alle = new String[koppen.length + 2];
        System.arraycopy(koppen, 0, alle, 2, koppen.length);
        alle[0] = "Authorization";
        alle[1] = Gebruiker.kop(wie);
        return Dienst.verstuur(methode, pad, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)), alle);
    }

    private JsonNode gelezen(String schema, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isBetween(200, 201);
        assertThat(schemas.fouten(schema, Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    private JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }
}
