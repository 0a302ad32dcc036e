package nl.onderdak.gemeente;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.deur.Zoekvraag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Municipalities and regions as a caller sees them. */
@QuarkusIntegrationTest
class GemeenteIT {

    private static Schemacontrole schemas;

    @ParameterizedTest
    @CsvSource({"2020-06-01, 355", "2021-01-01, 352", "2022-01-01, 345", "2022-03-24, 344", "2023-01-01, 342"})
    void theMunicipalitiesOfADayAreGivenWithTheirInhabitants(String peildatum, int aantal) {
        JsonNode lijst = goed("Gemeentelijst", "/gemeenten?peildatum=" + peildatum);

        assertThat(lijst.get("peildatum").textValue()).isEqualTo(peildatum);
        assertThat(lijst.get("aantal").intValue()).isEqualTo(aantal);
        assertThat(lijst.get("gemeenten")).hasSize(aantal).allSatisfy(gemeente -> {
            assertThat(gemeente.at("/inwoners/bron").textValue()).contains("CBS", "CC BY 4.0");
            assertThat(gemeente.at("/inwoners/aantal").isInt() || gemeente.at("/inwoners/toelichting").isTextual()).isTrue();
        });
    }

    @Test
    void withoutADayTheMunicipalitiesOfTodayAreGiven() {
        JsonNode lijst = goed("Gemeentelijst", "/gemeenten");

        assertThat(lijst.get("peildatum").textValue()).isEqualTo(Zoekvraag.vandaag().toString());
        assertThat(lijst.get("aantal").intValue()).isEqualTo(342);
    }

    @Test
    void regionsNarrowTheListTogether() {
        assertThat(codes(goed("Gemeentelijst", "/gemeenten?peildatum=2023-01-01&provincie=PV24"))).hasSize(6);
        assertThat(codes(goed("Gemeentelijst", "/gemeenten?peildatum=2023-01-01&provincie=PV24&arbeidsmarktregio=AM06"))).containsExactly("GM0050");
        assertThat(codes(goed("Gemeentelijst", "/gemeenten?peildatum=2023-01-01&veiligheidsregio=VR25&coaRegio=3"))).hasSize(6);
        assertThat(codes(goed("Gemeentelijst", "/gemeenten?peildatum=2023-01-01&provincie=PV24&coaRegio=1"))).isEmpty();
    }

    @Test
    void theSameListIsThereForASpreadsheet() {
        HttpResponse<byte[]> antwoord = Dienst.lees("/gemeenten?peildatum=2023-01-01", "Accept", "text/csv");

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(Dienst.kop(antwoord, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(Dienst.tekst(antwoord).split("\r\n")).hasSize(343).contains("GM0363,Amsterdam,PV27,Noord-Holland,AM18,Groot Amsterdam,VR13,"
                + "Amsterdam-Amstelland,3,903399,2022-01-01,\"CBS, inwoners op 1 januari 2022, grenzen van 2023, CC BY 4.0\",bevestigd,"
                + "52.3651,4.9089,2023,2023-01-01,");
        assertThat(Dienst.tekst(antwoord)).contains("Súdwest-Fryslân", "\"Nuenen, Gerwen en Nederwetten\"");
        assertThat(Dienst.kop(Dienst.lees("/gemeenten", "Accept", "*/*"), "Content-Type")).startsWith(Dienst.JSON);
        assertThat(Dienst.kop(Dienst.lees("/gemeenten"), "Content-Type")).startsWith(Dienst.JSON);
    }

    @Test
    void aMunicipalityTellsWhichBoundaryChangesItTookPartInAndHowSureTheyAre() {
        JsonNode amsterdam = goed("Gemeentebeschrijving", "/gemeenten/GM0363?peildatum=2023-01-01");
        JsonNode weesp = goed("Gemeentebeschrijving", "/gemeenten/GM0457?peildatum=2022-03-23");

        assertThat(amsterdam.at("/gemeente/inwoners/aantal").intValue()).isEqualTo(903_399);
        assertThat(amsterdam.at("/grenswijzigingen/0")).isEqualTo(weesp.at("/grenswijzigingen/0"));
        assertThat(amsterdam.at("/grenswijzigingen/0/zekerheidOpvolgers").textValue()).isEqualTo("te bevestigen");
        assertThat(weesp.get("voorbehoud").textValue()).contains("te bevestigen");
        assertThat(weesp.at("/gemeente/geldigTot").textValue()).isEqualTo("2022-03-23");
        assertThat(weesp.at("/gemeente/arbeidsmarktregio").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/provincies, 12", "/arbeidsmarktregios, 35", "/veiligheidsregios, 25", "/coa-regios, 5"})
    void theRegionsOfAKindAddUpToTheCountry(String pad, int aantal) {
        JsonNode lijst = goed("Regiolijst", pad + "?peildatum=2023-01-01");

        assertThat(lijst.get("aantal").intValue()).isEqualTo(aantal);
        assertThat(lijst.get("regios")).hasSize(aantal);
        assertThat(som(lijst, "/inwoners/aantal")).isEqualTo(17_590_672);
        assertThat(som(lijst, "/aantalGemeenten")).isEqualTo(342);
        assertThat(lijst.get("gemeentenZonderRegio")).isEmpty();
    }

    @Test
    void aRegionThatIsNotKnownIsNotGuessed() {
        JsonNode lijst = goed("Regiolijst", "/arbeidsmarktregios?peildatum=2022-12-31");

        assertThat(lijst.get("gemeentenZonderRegio")).extracting(JsonNode::textValue).containsExactly("GM0501", "GM0530", "GM0614");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/gemeenten?peildatum=gisteren|/peildatum geen-datum",
        "/gemeenten?peildatum=2023-02-30|/peildatum geen-datum",
        "/gemeenten?peildatum=|/peildatum geen-datum",
        "/gemeenten?peildatum=%2B12023-01-01|/peildatum geen-datum",
        "/gemeenten?peildatum=2019-12-31|/peildatum buiten-bereik",
        "/gemeenten?peildatum=0000-01-01|/peildatum buiten-bereik",
        "/gemeenten?peildatum=2023-01-01&peildatum=2022-01-01|/peildatum dubbel",
        "/gemeenten?provincie=pv27|/provincie onbekende-waarde",
        "/gemeenten?provincie=Utrecht|/provincie onbekende-waarde",
        "/gemeenten?arbeidsmarktregio=AM99|/arbeidsmarktregio onbekende-waarde",
        "/gemeenten?veiligheidsregio=|/veiligheidsregio onbekende-waarde",
        "/gemeenten?coaRegio=6|/coaRegio onbekende-waarde",
        "/gemeenten?Peildatum=2023-01-01|/Peildatum onbekend-veld",
        "/gemeenten?a%2Fb=1|/a~1b onbekend-veld",
        "/gemeenten/GM0363?provincie=PV27|/provincie onbekend-veld",
        "/provincies?provincie=PV27|/provincie onbekend-veld",
        "/arbeidsmarktregios?peildatum=1|/peildatum geen-datum",
        "/veiligheidsregios?peildatum=1999-01-01|/peildatum buiten-bereik",
        "/coa-regios?x|/x onbekend-veld"})
    void aQuestionThatCannotBeAnsweredSaysWhatIsWrongAndWhatIsAllowed(String pad, String fout) {
        JsonNode probleem = geweigerd(400, pad);

        assertThat(probleem.get("errors")).hasSize(1);
        assertThat(probleem.at("/errors/0/pointer").textValue() + " " + probleem.at("/errors/0/code").textValue()).isEqualTo(fout);
        assertThat(probleem.at("/errors/0/toegestaan").textValue()).isNotBlank();
    }

    @Test
    void everyFaultInAQuestionIsNamedAtOnce() {
        JsonNode probleem = geweigerd(400, "/gemeenten?peildatum=morgen&provincie=PV99&coaRegio=0&kleur=rood");

        assertThat(probleem.get("errors")).extracting(fout -> fout.get("pointer").textValue())
                .containsExactlyInAnyOrder("/peildatum", "/provincie", "/coaRegio", "/kleur");
    }

    @Test
    void anUnknownRegionIsRefusedWithTheKnownOnes() {
        assertThat(geweigerd(400, "/gemeenten?coaRegio=6").at("/errors/0/toegestaan").textValue()).isEqualTo("Een van: 1, 2, 3, 4, 5.");
    }

    @Test
    void aMunicipalityThatDidNotExistOnTheDayIsExplained() {
        assertThat(geweigerd(404, "/gemeenten/GM0457?peildatum=2023-01-01").get("detail").textValue())
                .contains("Weesp", "2020-01-01 tot en met 2022-03-23", "te bevestigen", "GM0363");
        assertThat(geweigerd(404, "/gemeenten/GM1992?peildatum=2022-12-31").get("detail").textValue()).contains("Voorne aan Zee", "2023-01-01 af");
        assertThat(geweigerd(404, "/gemeenten/GM9999").get("detail").textValue()).contains("GM9999", "/v1/gemeenten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gemeenten/0363", "/gemeenten/gm0363", "/gemeenten/GM03633", "/gemeenten/GM03%2063", "/gemeenten/Amsterdam", "/gemeenten/%01"})
    void whatIsNoCodeIsRefusedWithAnExample(String pad) {
        assertThat(geweigerd(400, pad).get("detail").textValue()).contains("GM0363");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gemeenten", "/gemeenten/GM0363", "/provincies",
        "/arbeidsmarktregios", "/veiligheidsregios", "/coa-regios", "/ses-woa-scores"})
    void anotherFormatIsRefused(String pad) {
        geweigerd(406, pad, "Accept", "application/xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gemeenten/", "/gemeenten/GM0363/", "/gemeenten/GM0363/inwoners", "/provincies/PV27"})
    void anAddressThatIsNotThereDoesNotExist(String pad) {
        geweigerd(404, pad);
    }

    @Test
    void brokenEncodingIsNoFaultOfTheService() {
        for (String pad : List.of("/gemeenten?peildatum=%", "/gemeenten?%zz=1", "/gemeenten/%zz", "/gemeenten?peildatum=%C3%28")) {
            assertThat(Ruw.status(pad)).as(pad).isBetween(400, 499);
        }
    }

    private static JsonNode goed(String schema, String pad) {
        HttpResponse<byte[]> antwoord = Dienst.lees(pad);
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(Dienst.kop(antwoord, "API-Version")).isNotBlank();
        assertThat(schemas().fouten(schema, Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    private static Schemacontrole schemas() {
        if (schemas == null) {
            schemas = new Schemacontrole(Dienst.contract());
        }
        return schemas;
    }

    private static JsonNode geweigerd(int status, String pad, String... koppen) {
        HttpResponse<byte[]> antwoord = Dienst.lees(pad, koppen);
        assertThat(antwoord.statusCode()).as(pad + " " + Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Dienst.kop(antwoord, "API-Version")).isNotBlank();
        assertThat(schemas().fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    private static List<String> codes(JsonNode lijst) {
        List<String> codes = new ArrayList<>();
        lijst.get("gemeenten").forEach(gemeente -> codes.add(gemeente.get("gemeentecode").textValue()));
        return codes;
    }

    private static int som(JsonNode lijst, String pad) {
        return StreamSupport.stream(lijst.get("regios").spliterator(), false).mapToInt(regio -> regio.at(pad).intValue()).sum();
    }
}
