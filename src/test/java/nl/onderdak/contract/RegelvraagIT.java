package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated query of {@code rules/kandidaten.drl}: governed like every other address. */
@QuarkusIntegrationTest
class RegelvraagIT {

    private static final String PAD = "/kandidaten";
    private static final String INHOUD = "/paths/~1kandidaten/post/requestBody/content/application~1json/examples/volleGemeente/value";
    private static final String ANTWOORD = "/paths/~1kandidaten/post/responses/200/content/application~1json/examples/volleGemeente/value";

    @Test
    void theWholeQueryAnswersAsTheContractShows() throws SQLException {
        JsonNode contract = Dienst.contract();
        long opgeslagen = Adviestelling.aantal();

        HttpResponse<byte[]> antwoord = Dienst.stuur(PAD, contract.at(INHOUD).toString());

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(Dienst.kop(antwoord, "API-Version")).isEqualTo(contract.at("/info/version").textValue());
        assertThat(Dienst.json(antwoord)).containsExactlyInAnyOrderElementsOf(contract.at(ANTWOORD));
        Schemacontrole schemas = new Schemacontrole(contract);
        assertThat(schemas.fouten("BerichtKandidatenVerzoek", contract.at(INHOUD))).isEmpty();
        assertThat(Dienst.json(antwoord)).allSatisfy(oordeel -> assertThat(schemas.fouten("Kandidaatoordeel", oordeel)).isEmpty());
        assertThat(Adviestelling.aantal()).as("a step on the way is no advice").isEqualTo(opgeslagen);
    }

    @Test
    void anExceptionIsFlaggedWithItsQuestion() {
        ObjectNode vraag = Dienst.contract().at(INHOUD).deepCopy();
        vraag.withObject("/criteria/0").put("reikwijdte", "gemeente").put("soort", "gezinslid-eerste-graad").put("gemeente", "GM0384");
        vraag.putArray("afstanden").addObject().put("van", "GM0384").put("naar", "GM0363").put("kilometers", 8.5);

        JsonNode antwoord = Dienst.json(Dienst.stuur(PAD, vraag.toString()));

        assertThat(antwoord).filteredOn(oordeel -> oordeel.get("kandidaat").booleanValue()).singleElement().satisfies(oordeel -> {
            assertThat(oordeel.get("gemeente").textValue()).isEqualTo("GM0363");
            assertThat(oordeel.get("reden").textValue()).isEqualTo("uitwijk");
            assertThat(oordeel.get("vraag").textValue()).endsWith("?");
        });
    }

    @Test
    void everyFaultIsNamedAtOnceBeforeAnyRuleIsAsked() {
        JsonNode types = geweigerd(400, Dienst.stuur(PAD, "{\"huishouden\": {\"personen\": 0, \"moedertaal\": \"x\"}, \"gemeenten\": [{\"ruimteEigen\": \"veel\"}], \"x\": 1}"));
        JsonNode samenhang = geweigerd(400, Dienst.stuur(PAD, "{\"peildatum\": \"2025-06-02\", \"maxKilometersVoorziening\": 30, \"criteria\": [{}, {\"gemeente\": \"GM0363\"}],"
                + " \"gemeenten\": [{\"code\": \"GM0001\", \"geldigVan\": \"2023-01-01\", \"ruimteEigen\": 1.5}, {\"code\": \"GM0001\"}], \"afstanden\": [{}]}"));

        assertThat(fouten(types)).containsExactlyInAnyOrder("/peildatum verplicht", "/maxKilometersVoorziening verplicht", "/huishouden/personen buiten-bereik",
                "/huishouden/moedertaal onbekend-veld", "/gemeenten/0/ruimteEigen verkeerde-soort", "/x onbekend-veld");
        assertThat(fouten(samenhang)).containsExactlyInAnyOrder("/huishouden/personen verplicht", "/criteria/0/gemeente verplicht", "/criteria/1/reikwijdte verplicht",
                "/gemeenten/0/ruimteEigen geen-geheel-getal", "/gemeenten/1/geldigVan verplicht", "/gemeenten/1/ruimteEigen verplicht", "/gemeenten/1/code dubbel",
                "/afstanden/0/van verplicht", "/afstanden/0/naar verplicht", "/afstanden/0/kilometers verplicht");
    }

    @ParameterizedTest
    @CsvSource({"nationaliteit", "etniciteit", "moedertaal", "geslacht"})
    void whatMayNotCountIsRefusedAtTheDoor(String veld) {
        assertThat(fouten(geweigerd(400, Dienst.stuur("/koppelcriteria", "{\"peildatum\": \"2025-06-02\", \"criterium\": {\"" + veld + "\": \"x\"}}"))))
                .containsExactly("/criterium/" + veld + " onbekend-veld");
        assertThat(fouten(geweigerd(400, Dienst.stuur("/koppelsystemen", "{\"peildatum\": \"2025-06-02\", \"stelsel\": \"regio-eerst\","
                + " \"paar\": {\"volwassenen\": [{\"" + veld + "\": \"x\"}]}}")))).containsExactly("/paar/volwassenen/0/" + veld + " onbekend-veld");
    }

    @ParameterizedTest
    @CsvSource({"POST, /kandidaten/first", "GET, /kandidaten", "POST, /kandidaten/", "POST, /bericht-kandidaten", "POST, /Kandidaten"})
    void otherGeneratedRoutesDoNotExist(String methode, String pad) {
        geweigerd(404, Dienst.verstuur(methode, pad, BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON));
    }

    @Test
    void everyOtherRefusalIsTheSameAsElsewhere() {
        HttpResponse<byte[]> methode = Dienst.verstuur("PUT", PAD, BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON);

        geweigerd(405, methode);
        assertThat(Dienst.kop(methode, "Allow")).isEqualTo("POST, OPTIONS");
        geweigerd(400, Dienst.stuur(PAD, "[]"));
        geweigerd(400, Dienst.stuur(PAD, ""));
        geweigerd(406, Dienst.stuur(PAD, "{}".getBytes(), "Content-Type", Dienst.JSON, "Accept", "application/xml"));
        geweigerd(413, Dienst.stuur(PAD, new byte[2_000_000], "Content-Type", Dienst.JSON));
        geweigerd(415, Dienst.stuur(PAD, "{}".getBytes(), "Content-Type", "text/plain"));
    }

    private static List<String> fouten(JsonNode probleem) {
        List<String> fouten = new ArrayList<>();
        probleem.get("errors").forEach(fout -> fouten.add(fout.get("pointer").textValue() + " " + fout.get("code").textValue()));
        return fouten;
    }

    private static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Dienst.kop(antwoord, "API-Version")).isNotBlank();
        return Dienst.json(antwoord);
    }
}
