package nl.onderdak.opvangopgave;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution over the municipalities of the packaged files, as a caller sees it. */
@QuarkusIntegrationTest
class OpvangopgaveIT {

    private static final String PAD = "/opvangopgaven/";
    private static final String DOEL = PAD + "42000-opvangplaatsen?peildatum=2023-01-01";

    private static Schemacontrole schemas;

    @ParameterizedTest
    @ValueSource(strings = {"", "&methode=grootste-resten", "&methode=webster"})
    void aPolicyGoalIsDistributedToTheLastPlace(String methode) {
        JsonNode verdeling = goed(DOEL + methode);

        assertThat(verdeling.get("gebieden")).hasSize(342);
        assertThat(som(verdeling.get("gebieden"))).isEqualTo(42_000);
        assertThat(som(verdeling.get("provincies"))).isEqualTo(42_000);
        assertThat(som(verdeling.get("veiligheidsregios"))).isEqualTo(42_000);
        assertThat(verdeling.get("provincies")).hasSize(12);
        assertThat(verdeling.get("veiligheidsregios")).hasSize(25);
        assertThat(verdeling.get("aansluiting").textValue()).isEqualTo("sluit");
        assertThat(verdeling.get("benadering").booleanValue()).isFalse();
        assertThat(verdeling.at("/cijfers/inwonersBron").textValue()).contains("CC BY 4.0");
        assertThat(Dienst.lees(DOEL + methode).body()).isEqualTo(Dienst.lees(DOEL + methode).body());
    }

    @Test
    void amsterdamGetsItsShareRoundedUpBecauseItsRemainderIsLarge() {
        JsonNode amsterdam = gebied(goed(DOEL), "GM0363");

        assertThat(amsterdam.get("quotum").decimalValue()).isEqualByComparingTo("2156.981723");
        assertThat(amsterdam.get("aantal").intValue()).isEqualTo(2157);
        assertThat(amsterdam.get("naam").textValue()).isEqualTo("Amsterdam");
        assertThat(amsterdam.at("/provincie/naam").textValue()).isEqualTo("Noord-Holland");
    }

    @Test
    void theReasonsAreThoseOfTheDistributionWithTheirSources() {
        JsonNode onderbouwing = goed(DOEL).get("onderbouwing");

        List<String> rijen = StreamSupport.stream(onderbouwing.spliterator(), false).map(reden -> reden.get("rij").textValue()).toList();
        assertThat(rijen).contains("OGG-002", "OGM-001", "OGV-009").noneMatch(rij -> rij.startsWith("OGU") || rij.startsWith("OGI"));
        assertThat(onderbouwing).allSatisfy(reden -> assertThat(reden.get("bronnen")).isNotEmpty());
    }

    @Test
    void oldInhabitantsMakeAnApproximation() {
        JsonNode verdeling = goed(PAD + "42000-opvangplaatsen?peildatum=2025-01-01");

        assertThat(verdeling.get("benadering").booleanValue()).isTrue();
        assertThat(verdeling.at("/benaderingsgronden/0/code").textValue()).isEqualTo("inwoners-niet-meest-recent");
    }

    @Test
    void withoutEveryScoreTheLawIsApproachedByInhabitants() {
        JsonNode verdeling = goed(PAD + "spreidingswet?peildatum=2024-01-31");

        assertThat(verdeling.at("/verdeelmethode/methode").textValue()).isEqualTo("rekenkundig-per-gebied");
        assertThat(verdeling.get("gebruikteSleutel").textValue()).isEqualTo("inwoners");
        assertThat(verdeling.get("som").intValue()).isEqualTo(96_004);
        assertThat(verdeling.get("aansluiting").textValue()).isEqualTo("afronding");
        assertThat(som(verdeling.get("provincies"))).isEqualTo(96_004);
        assertThat(verdeling.at("/benaderingsgronden/0/code").textValue()).startsWith("scores-");
    }

    @Test
    void importedScoresAreWhatTheLawIsComputedWith() {
        HttpResponse<byte[]> invoer = voerScoresIn("2024-05-31", "-0.5", "0");
        assertThat(invoer.statusCode()).as(Dienst.tekst(invoer)).isEqualTo(201);

        JsonNode verdeling = goed(PAD + "spreidingswet?peildatum=2024-06-01");
        JsonNode amsterdam = gebied(verdeling, "GM0363");

        assertThat(verdeling.get("gebruikteSleutel").textValue()).isEqualTo("inwoners-en-ses-woa");
        assertThat(verdeling.at("/cijfers/scoresOp").textValue()).isEqualTo("2024-05-31");
        // Half of its inhabitants count: 96,000 x 451,699.5 / (17,590,672 - 451,699.5) = 2,530.09.
        assertThat(amsterdam.get("aantal").intValue()).isEqualTo(2530);
        assertThat(amsterdam.get("sesWoa").decimalValue()).isEqualByComparingTo("-0.5");
        assertThat(amsterdam.get("wegingsfactor").decimalValue()).isEqualByComparingTo("0.0256783538");
    }

    @ParameterizedTest
    @CsvSource({"-0.999999999,-0.999999999", "1000,1000", "-0.999999999,1000", "1000,-0.999999999", "1e3,-1", "5000,0", "1000.000000001,0",
        "0.1234567891,0", "-0.9999999999,0"})
    void whateverScoresAreStoredTheTaskIsStillAnswered(String vanAmsterdam, String vanAnderen) {
        assertThat(voerScoresIn("2024-07-31", vanAmsterdam, vanAnderen).statusCode()).isIn(201, 400);

        for (String methode : List.of("", "&methode=grootste-resten", "&methode=webster")) {
            assertThat(gebied(goed(PAD + "spreidingswet?peildatum=2024-08-01" + methode), "GM0363").get("aantal").intValue()).isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({"oekraine-2022-03-07-eerste,1000,sluit", "oekraine-2022-03-07,2000,sluit", "crisisnoodopvang-2022-05-23,150,sluit",
        "crisisnoodopvang-2022-06-07,150,per-beurt", "crisisnoodopvang-2022-later,225,sluit"})
    void aRequestOf2022IsTheSameForEverySafetyRegion(String opgave, int perRegio, String aansluiting) {
        JsonNode verdeling = goed(PAD + opgave + "?peildatum=2023-01-01");

        assertThat(verdeling.get("gebieden")).hasSize(25).allSatisfy(gebied -> {
            assertThat(gebied.get("aantal").intValue()).isEqualTo(perRegio);
            assertThat(gebied.get("naam")).isEqualTo(gebied.at("/veiligheidsregio/naam"));
        });
        assertThat(verdeling.get("aansluiting").textValue()).isEqualTo(aansluiting);
        assertThat(som(verdeling.get("provincies"))).isEqualTo(25L * perRegio);
    }

    @Test
    void whatHasNoKeyIsLeftToAPerson() {
        JsonNode locaties = goed(PAD + "gezamenlijke-vreemdelingenlocaties?peildatum=2023-01-01");
        JsonNode ontheemden = goed(PAD + "oekraine-2022-04-25?peildatum=2023-01-01");

        assertThat(locaties.get("locaties")).hasSize(4).allSatisfy(locatie -> assertThat(locatie.get("plaats").textValue()).isEqualTo("beoordelen"));
        for (JsonNode verdeling : List.of(locaties, ontheemden)) {
            assertThat(verdeling.get("uitkomst").textValue()).isEqualTo("beoordelen");
            assertThat(verdeling.get("gebieden")).isEmpty();
            assertThat(verdeling.get("onderbouwing")).anySatisfy(reden -> assertThat(reden.has("vraag")).isTrue());
        }
        assertThat(som(goed(PAD + "oekraine-2022-04-25?peildatum=2023-01-01&methode=webster").get("gebieden"))).isEqualTo(75_000);
    }

    @Test
    void aTotalOfTheCallerIsDistributedInstead() {
        JsonNode verdeling = goed(PAD + "spreidingswet-amv?peildatum=2026-03-01&totaal=7000");

        assertThat(verdeling.at("/totaal/aantal").intValue()).isEqualTo(7000);
        assertThat(verdeling.at("/totaal/herkomst").textValue()).isEqualTo("opgegeven");
        assertThat(verdeling.get("som").intValue()).isBetween(7000 - 171, 7000 + 171);
        assertThat(goed(PAD + "spreidingswet-amv?peildatum=2026-03-01").get("uitkomst").textValue()).isEqualTo("beoordelen");
    }

    @Test
    void theAreasAreThereForASpreadsheet() {
        HttpResponse<byte[]> antwoord = Dienst.lees(DOEL, "Accept", "text/csv");

        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith("text/csv");
        assertThat(Dienst.tekst(antwoord).lines()).hasSize(343);
        assertThat(Dienst.tekst(antwoord)).contains("42000-opvangplaatsen,2023-01-01,GM0363,Amsterdam,PV27,Noord-Holland,VR13,Amsterdam-Amstelland,903399,"
                + ",,2156.981723,2157,0.981723,,niet-nodig,false\r\n");
        assertThat(Dienst.kop(Dienst.lees(DOEL, "Accept", "*/*"), "Content-Type")).startsWith(Dienst.JSON);
    }

    @Test
    void theModelStandsAtTheAddressWithoutATask() {
        HttpResponse<byte[]> advies = Dienst.stuur("/opvangopgaven", "{\"peildatum\":\"2023-01-01\",\"opgave\":\"42000-opvangplaatsen\"}");

        assertThat(advies.statusCode()).as(Dienst.tekst(advies)).isEqualTo(200);
        geweigerd(404, Dienst.lees("/opvangopgaven"));
    }

    @Test
    void anUnknownTaskIsAnsweredWithThoseThatExist() {
        assertThat(geweigerd(404, Dienst.lees(PAD + "50000-opvangplaatsen")).get("detail").textValue())
                .contains("50000-opvangplaatsen", "42000-opvangplaatsen", "spreidingswet-amv", "crisisnoodopvang-2022-later");
    }

    @ParameterizedTest
    @CsvSource({"42000-opvangplaatsen?methode=loten,/methode onbekende-waarde", "42000-opvangplaatsen?totaal=1.5,/totaal buiten-bereik",
        "42000-opvangplaatsen?totaal=-1,/totaal buiten-bereik", "42000-opvangplaatsen?totaal=1000001,/totaal buiten-bereik",
        "42000-opvangplaatsen?peildatum=gisteren,/peildatum geen-datum", "42000-opvangplaatsen?peildatum=2022-03-03,/peildatum voor-eerste-dag",
        "42000-opvangplaatsen?gemeente=GM0363,/gemeente onbekend-veld", "crisisnoodopvang-2022-05-23?totaal=100,/totaal totaal-staat-vast"})
    void aQuestionThatCannotBeIsRefusedWithItsPlace(String vraag, String fout) {
        JsonNode fouten = geweigerd(400, Dienst.lees(PAD + vraag)).get("errors");

        assertThat(fouten).hasSize(1);
        assertThat(fouten.at("/0/pointer").textValue() + " " + fouten.at("/0/code").textValue()).isEqualTo(fout);
    }

    @Test
    void otherMethodsAndFormatsAreRefused() {
        geweigerd(405, Dienst.stuur(PAD + "spreidingswet", "{}"));
        geweigerd(406, Dienst.lees(PAD + "spreidingswet", "Accept", "application/xml"));
    }

    private static JsonNode goed(String pad) {
        HttpResponse<byte[]> antwoord = Dienst.lees(pad);
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        if (schemas == null) {
            schemas = new Schemacontrole(Dienst.contract());
        }
        assertThat(schemas.fouten("Opvangverdeling", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    /** An edition with one score for Amsterdam and another for every other municipality. */
    private static HttpResponse<byte[]> voerScoresIn(String peildatum, String vanAmsterdam, String vanAnderen) {
        String scores = StreamSupport.stream(goed(DOEL).get("gebieden").spliterator(), false).map(gebied -> gebied.get("code").textValue())
                .map(code -> "{\"gemeentecode\":\"" + code + "\",\"score\":" + (code.equals("GM0363") ? vanAmsterdam : vanAnderen) + "}")
                .collect(Collectors.joining(","));
        return Dienst.verstuur("PUT", "/ses-woa-scores/proef-" + UUID.randomUUID().toString().substring(0, 8), BodyPublishers.ofString(
                "{\"peildatum\":\"" + peildatum + "\",\"indelingsdatum\":\"2023-01-01\",\"bron\":\"Proef\",\"scores\":[" + scores + "]}"),
                "Content-Type", Dienst.JSON);
    }

    private static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        return Dienst.json(antwoord);
    }

    private static JsonNode gebied(JsonNode verdeling, String code) {
        return StreamSupport.stream(verdeling.get("gebieden").spliterator(), false).filter(gebied -> gebied.get("code").textValue().equals(code))
                .findFirst().orElseThrow();
    }

    private static long som(JsonNode rijen) {
        return StreamSupport.stream(rijen.spliterator(), false).mapToLong(rij -> rij.get("aantal").longValue()).sum();
    }
}
