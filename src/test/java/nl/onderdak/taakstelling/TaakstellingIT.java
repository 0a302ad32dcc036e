package nl.onderdak.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets as their readers see them, beside the model of the same address. */
@QuarkusIntegrationTest
class TaakstellingIT {

    private static final String PAD = "/taakstellingen/";

    private static Schemacontrole schemas;

    @Test
    void aHalfYearHasTheTargetOfEveryMunicipality() {
        HttpResponse<byte[]> antwoord = Dienst.lees(PAD + "2023-I");
        JsonNode taakstellingen = Dienst.json(antwoord);

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(schemafouten("Halfjaartaakstelling", antwoord)).isEmpty();
        assertThat(taakstellingen.get("gemeenten")).hasSize(342);
        assertThat(taakstellingen.at("/gemeenten/0/gemeentecode").textValue()).isEqualTo("GM0014");
        assertThat(taakstellingen.at("/gemeenten/0/taakstelling").intValue()).isEqualTo(284);
        assertThat(taakstellingen.at("/landelijk/aantal").intValue()).isEqualTo(21200);
        assertThat(taakstellingen.at("/referentie/inwonersOp").textValue()).isEqualTo("2022-01-01");
        assertThat(taakstellingen.get("totaal").intValue()).isBetween(21200, 21200 + 341);
        assertThat(taakstellingen.get("onderbouwing")).isNotEmpty();
        assertThat(Dienst.lees(PAD + "2023-I").body()).isEqualTo(antwoord.body());
    }

    @ParameterizedTest
    @CsvSource({"2020-I,355,true", "2021-I,352,false", "2021-II,352,false", "2022-I,345,true", "2022-II,345,true", "2023-II,342,false", "2024-I,342,true",
        "2025-I,342,true", "2025-II,342,true"})
    void everyHalfYearWithATotalIsAnswered(String halfjaar, int gemeenten, boolean benadering) {
        HttpResponse<byte[]> antwoord = Dienst.lees(PAD + halfjaar + "?bekendOp=2026-06-01");

        assertThat(schemafouten("Halfjaartaakstelling", antwoord)).isEmpty();
        assertThat(Dienst.json(antwoord).get("gemeenten")).hasSize(gemeenten);
        assertThat(Dienst.json(antwoord).get("benadering").booleanValue()).isEqualTo(benadering);
    }

    @Test
    void oneMunicipalityComesWithItsOwnReasons() {
        HttpResponse<byte[]> gewoon = Dienst.lees(PAD + "2021-I/GM0014?bekendOp=2026-06-01");
        HttpResponse<byte[]> gesplitst = Dienst.lees(PAD + "2021-I/GM0757?bekendOp=2026-06-01");

        assertThat(schemafouten("Halfjaartaakstelling", gewoon)).isEmpty();
        assertThat(schemafouten("Halfjaartaakstelling", gesplitst)).isEmpty();
        assertThat(Dienst.json(gewoon).get("gemeenten")).hasSize(1);
        assertThat(Dienst.json(gewoon).get("onderbouwing")).noneSatisfy(reden -> assertThat(reden.has("vraag")).isTrue());
        assertThat(Dienst.json(gesplitst).at("/gemeenten/0/taakstelling").isNull()).isTrue();
        assertThat(Dienst.json(gesplitst).at("/gemeenten/0/toelichting").textValue()).contains("Haaren");
        assertThat(Dienst.json(gesplitst).get("onderbouwing")).anySatisfy(reden -> assertThat(reden.path("vraag").asText()).contains("gedeputeerde staten"));
    }

    @Test
    void whatWasKnownOnADayIsWhatCounts() {
        assertThat(Dienst.json(Dienst.lees(PAD + "2025-I/GM0014?bekendOp=2025-03-01")).at("/landelijk/aantal").intValue()).isEqualTo(17700);
        assertThat(Dienst.json(Dienst.lees(PAD + "2025-I/GM0014?bekendOp=2025-06-01")).at("/landelijk/aantal").intValue()).isEqualTo(15000);
    }

    @Test
    void theListIsASpreadsheetToo() {
        HttpResponse<byte[]> antwoord = Dienst.lees(PAD + "2023-I", "Accept", "text/csv");

        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith("text/csv");
        assertThat(Dienst.tekst(antwoord).lines()).hasSize(343);
        assertThat(Dienst.tekst(antwoord)).contains("2023-I,GM0014,Groningen,PV20,Groningen,284,234950,2022-01-01,false,,\r\n");
        assertThat(Dienst.kop(Dienst.lees(PAD + "2023-I", "Accept", "*/*"), "Content-Type")).startsWith(Dienst.JSON);
    }

    @ParameterizedTest
    @CsvSource({"2024-II,landelijke totaal van 2024-II", "2026-I,landelijke totaal", "2030-II,landelijke totaal", "2019-II,grenzen van 2019-01-01",
        "2018-II,grenzen van 2018-01-01", "2015-I,landelijke totaal"})
    void aMissingFigureIsNamed(String halfjaar, String ontbreekt) {
        assertThat(geweigerd(404, Dienst.lees(PAD + halfjaar)).get("detail").textValue()).contains(halfjaar, ontbreekt, "/v1/taakstellingen");
        geweigerd(404, Dienst.lees(PAD + halfjaar + "/GM0014"));
    }

    @Test
    void questionsThatCannotBeAreRefused() {
        for (String pad : List.of("2023-III", "2014-I", "2023", "nu", "2023-I?bekendOp=morgen", "2023-I?peildatum=2023-01-01", "2023-I?bekendOp=2014-12-31",
                "2023-I/GM0014?bekendOp=2014-12-31", "2023-III/GM0014")) {
            geweigerd(400, Dienst.lees(PAD + pad));
        }
        assertThat(geweigerd(400, Dienst.lees(PAD + "2023-I?bekendOp=2014-12-31")).at("/errors/0/pointer").textValue()).isEqualTo("/bekendOp");
        geweigerd(404, Dienst.lees(PAD + "2023-I/GM0501"));
        geweigerd(404, Dienst.lees(PAD + "2023-I/Amsterdam"));
        geweigerd(404, Dienst.lees(PAD + "2023-I/"));
        geweigerd(406, Dienst.lees(PAD + "2023-I", "Accept", "application/xml"));
        geweigerd(406, Dienst.lees(PAD + "2023-I/GM0014", "Accept", "text/csv"));
    }

    /** The model of the same name keeps its address, and its generated routes stay unknown. */
    @Test
    void theModelBesideItAnswersAsBefore() {
        HttpResponse<byte[]> advies = Dienst.stuur("/taakstellingen", "{\"peildatum\":\"2023-01-01\",\"halfjaar\":\"2023-I\","
                + "\"inwoners\":{\"gemeente\":234950,\"nederland\":17590672,\"peildatum\":\"2022-01-01\",\"grenswijziging\":\"geen\"}}");

        assertThat(advies.statusCode()).as(Dienst.tekst(advies)).isEqualTo(200);
        assertThat(Dienst.json(advies).at("/uitkomst/taakstelling/aantal").intValue()).isEqualTo(284);
        geweigerd(404, Dienst.lees("/taakstellingen"));
        geweigerd(405, Dienst.verstuur("PUT", "/taakstellingen", BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON));
        geweigerd(400, Dienst.lees(PAD + "dmnresult"));
        geweigerd(404, Dienst.stuur(PAD + "dmnresult", "{}"));
        geweigerd(405, Dienst.stuur(PAD + "2023-I", "{}"));
        assertThat(Dienst.kop(Dienst.stuur(PAD + "2023-I", "{}"), "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    private static List<String> schemafouten(String schema, HttpResponse<byte[]> antwoord) {
        if (schemas == null) {
            schemas = new Schemacontrole(Dienst.contract());
        }
        return schemas.fouten(schema, Dienst.json(antwoord));
    }

    private static JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemafouten("Probleem", antwoord)).isEmpty();
        return Dienst.json(antwoord);
    }
}
