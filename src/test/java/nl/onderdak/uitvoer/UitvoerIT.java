package nl.onderdak.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.regels.MeegeleverdeBestanden;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exports as a caller gets them. */
@QuarkusIntegrationTest
class UitvoerIT {

    private static final String MODEL = "/regelsets/geldend/modellen/leefgeld";

    @Test
    void theSourceOfAModelHasTheVeryBytesOfItsFile() {
        HttpResponse<byte[]> antwoord = Dienst.lees(MODEL + "/dmn");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).isEqualTo(MeegeleverdeBestanden.inhoud("leefgeld.dmn"));
        assertThat(Dienst.kop(antwoord, "Content-Disposition")).matches("attachment; filename=\"leefgeld-[0-9a-f]{12}\\.dmn\"");
    }

    @Test
    void aTableIsAWorkbookToKeep() throws IOException {
        HttpResponse<byte[]> antwoord = Dienst.lees(MODEL + "/tabellen/toelagegroep/werkblad");

        assertThat(Dienst.kop(antwoord, "Content-Disposition")).matches("attachment; filename=\"leefgeld-toelagegroep-[0-9a-f]{12}\\.xlsx\"");
        try (XSSFWorkbook map = new XSSFWorkbook(new ByteArrayInputStream(antwoord.body()))) {
            assertThat(map.getSheetAt(0).getRow(Werkblad.KOPRIJEN).getCell(0).getStringCellValue()).isEqualTo("LTG-001");
        }
    }

    @Test
    void aTableIsTextToo() {
        HttpResponse<byte[]> antwoord = Dienst.lees(MODEL + "/tabellen/toelagegroep/werkblad", "Accept", "text/csv");

        assertThat(Dienst.kop(antwoord, "Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(Dienst.kop(antwoord, "Content-Disposition")).matches("attachment; filename=\"leefgeld-toelagegroep-[0-9a-f]{12}\\.csv\"");
        assertThat(Dienst.tekst(antwoord)).startsWith("\uFEFFrij;").contains("\r\nLTG-001;");
    }

    @Test
    void theOtherFormsAreThere() {
        assertThat(Dienst.tekst(Dienst.lees(MODEL + "/cprmv"))).contains("cprmv:confidence");
        HttpResponse<byte[]> document = Dienst.pagina("/regels/geldend/leefgeld/document");
        assertThat(Dienst.kop(document, "Content-Type")).startsWith("text/html");
        assertThat(Dienst.tekst(document)).contains("LTG-001").doesNotContain("<script").doesNotContain("style=");
    }

    @Test
    void theContractNamesEveryFieldOfTheRegisterRecordAsTheRegisterDoes() {
        JsonNode record = Dienst.json(Dienst.lees("/regelsets/geldend/algoritmeregister"));
        JsonNode contract = Dienst.contract();

        assertThat(record.get("lawful_basis_grouping")).isNotEmpty();
        assertThat(namen(contract.at("/components/schemas/Algoritmeregisterrecord/properties"))).isEqualTo(namen(record));
        assertThat(new Schemacontrole(contract).fouten("Algoritmeregisterrecord", record)).isEmpty();
    }

    private static Set<String> namen(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "/regelsets/geldend/modellen/niets/dmn, 404",
        "/regelsets/geldend/modellen/kandidaten/dmn, 404",
        "/regelsets/geldend/modellen/..%2F..%2Fetc/dmn, 404",
        "/regelsets/00000000/modellen/leefgeld/dmn, 404",
        "/regelsets/geldend/modellen/leefgeld/cprmv?x=1, 400",
        "/regelsets/geldend/modellen/leefgeld/tabellen/niets/werkblad, 404",
        "/regelsets/gisteren/algoritmeregister, 404"})
    void whatDoesNotExistIsExplained(String adres, int status) {
        assertThat(Dienst.lees(adres).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/regels/geldend/niets/document", "/regels/gisteren/leefgeld/document"})
    void aDocumentThatDoesNotExistIsExplainedOnAPage(String adres) {
        HttpResponse<byte[]> antwoord = Dienst.pagina(adres);

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith("text/html");
    }
}
