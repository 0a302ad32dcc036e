package nl.onderdak.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.onderdak.contract.Dienst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models from outside through the front: checked, refused or killed, while the service goes on. */
@QuarkusIntegrationTest
class ModelcontroleIT {

    private static final String PAD = "/modellen/_controleer";
    private static final String IMPORT = "<import id=\"import-typen\" name=\"typen\" namespace=\"https://onderdak.example.org/dmn/%s\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>";

    @Test
    void aSoundModelIsUsable() {
        JsonNode oordeel = oordeel(xml(Proefconcept.MODEL));

        assertThat(oordeel.get("bruikbaar").booleanValue()).as(oordeel.toString()).isTrue();
        assertThat(oordeel.get("modellen")).extracting(JsonNode::textValue).containsExactly("voorbeeld");
        assertThat(oordeel.get("bevindingen")).isEmpty();
    }

    @Test
    void anOverlapIsToldWithItsCase() {
        JsonNode bevinding = oordeel(xml(Proefconcept.met("&gt;= date(\"2024-07-01\")", "&gt;= date(\"2024-01-15\")"))).get("bevindingen").get(0);

        assertThat(bevinding.toString()).isEqualTo("""
                {"ernst":"fout","code":"overlap","model":"voorbeeld","tabel":"bedrag","rij":"VBD-002","kolom":"bedrag.peildatum",\
                "melding":"Op 15 januari 2024 gelden VBD-002 en VBD-003 allebei bij plaats goo.","oplossing":"Sluit VBD-002 op 14 januari 2024.",\
                "rijen":["VBD-003"],"voorbeeld":{"opvang.plaats":"goo","peildatum":"2024-01-15"}}""");
    }

    @Test
    void typesOfThisServiceNeedNotBeSentAndOthersAreNamed() {
        String metTypen = Proefconcept.MODEL.replaceFirst("</description>", "</description>" + IMPORT.formatted("typen"));
        String zonder = Proefconcept.MODEL.replaceFirst("</description>", "</description>" + IMPORT.formatted("elders"));

        assertThat(oordeel(xml(metTypen)).get("bruikbaar").booleanValue()).isTrue();
        assertThat(oordeel(xml(zonder)).get("bevindingen").get(0).get("melding").textValue())
                .isEqualTo("Model voorbeeld importeert namespace https://onderdak.example.org/dmn/elders, en dat model is er niet bij.");
        assertThat(oordeel(zip("voorbeeld.dmn", zonder, "elders.dmn", Proefconcept.MODEL.replace("voorbeeld", "elders").replace("VBD-", "ELD-"))).get("bruikbaar").booleanValue()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            naam            ~ ../voorbeeld.dmn
            naam            ~ /etc/voorbeeld.dmn
            naam            ~ map\\voorbeeld.dmn
            bestandssoort   ~ nog-een.zip
            bestandssoort   ~ Aanval.class
            """)
    void aZipThatReachesOutsideIsRefused(String code, String naam) {
        geweigerd(code, zip(naam, Proefconcept.MODEL));
    }

    @Test
    void aZipBombAndWhatIsNoZipAreRefused() {
        geweigerd("te-groot", zip("voorbeeld.dmn", " ".repeat(50_000_000)));
        geweigerd("geen-model", Dienst.stuur(PAD, "geen zip".getBytes(StandardCharsets.UTF_8), "Content-Type", "application/zip"));
        String[] vele = new String[100];
        for (int i = 0; i < vele.length; i += 2) {
            vele[i] = "model" + i + ".dmn";
            vele[i + 1] = "<definitions/>";
        }
        geweigerd("te-veel-bestanden", zip(vele));
        assertThat(Dienst.stuur(PAD, new byte[6_000_000], "Content-Type", "application/xml").statusCode()).isEqualTo(413);
        assertThat(Dienst.stuur(PAD, new byte[0], "Content-Type", "text/plain").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            java    ~ (function(k) external {java: {class: "java.lang.System", method signature: "getProperty(java.lang.String)"}})("user.name")
            lus     ~ count(for x in 1..100000, y in 1..100000 return x)
            patroon ~ matches(opvang.plaats, "(a+)+$")
            getal   ~ 10**1000000
            """)
    void aHostileModelIsRefusedInWords(String code, String formule) {
        JsonNode oordeel = oordeel(xml(Proefconcept.rij("VBD-004", "93.00", formule)));

        assertThat(oordeel.get("bruikbaar").booleanValue()).isFalse();
        assertThat(oordeel.get("bevindingen")).extracting(bevinding -> bevinding.get("code").textValue()).containsExactly(code);
        assertThat(oordeelCode(Proefconcept.met("<definitions", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions"))).isEqualTo("doctype");
    }

    /** What only shows when it runs ends in its own process; meanwhile others are answered, and too many at once are told to wait. */
    @Test
    void aModelThatRunsForEverIsKilledAndTheServiceGoesOn() {
        String traag = Proefconcept.met("<dmndi:DMNDI>", "<decision id=\"traag\" name=\"traag\"><variable id=\"traag.variabele\" name=\"traag\" typeRef=\"Any\"/>"
                + "<informationRequirement id=\"traag.eist\"><requiredInput href=\"#peildatum\"/></informationRequirement><literalExpression id=\"traag.formule\">"
                + "<text>for x in 1..peildatum.year return (some y in 1..peildatum.year satisfies (some z in [1, 2, 3, 4, 5, 6, 7, 8] satisfies z = -y))</text>"
                + "</literalExpression></decision><dmndi:DMNDI>");
        CompletableFuture<HttpResponse<byte[]>> aanval = CompletableFuture.supplyAsync(() -> xml(traag));
        assertThat(Dienst.lees("/regelsets").statusCode()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<byte[]>>> drukte = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            drukte.add(CompletableFuture.supplyAsync(() -> xml(Proefconcept.MODEL)));
        }

        while (!aanval.isDone()) {
            assertThat(Dienst.lees("/regelsets").statusCode()).isEqualTo(200);
        }

        assertThat(oordeel(aanval.join()).get("bevindingen")).extracting(bevinding -> bevinding.get("code").textValue()).contains("te-zwaar");
        assertThat(drukte).extracting(antwoord -> antwoord.join().statusCode()).allSatisfy(status -> assertThat(status).isIn(200, 503)).contains(503);
    }

    private static String oordeelCode(String model) {
        return oordeel(xml(model)).get("bevindingen").get(0).get("code").textValue();
    }

    private static JsonNode oordeel(HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        return Dienst.json(antwoord);
    }

    private static void geweigerd(String code, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(400);
        assertThat(Dienst.json(antwoord).at("/errors/0/code").textValue()).isEqualTo(code);
    }

    private static HttpResponse<byte[]> xml(String model) {
        return Dienst.stuur(PAD, model.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/xml");
    }

    /** @param namenEnInhoud name, contents, name, contents */
    private static HttpResponse<byte[]> zip(String... namenEnInhoud) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namenEnInhoud.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namenEnInhoud[i]));
                zip.write(namenEnInhoud[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return Dienst.stuur(PAD, bytes.toByteArray(), "Content-Type", "application/zip");
    }
}
