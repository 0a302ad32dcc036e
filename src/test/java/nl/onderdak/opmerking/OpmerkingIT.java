package nl.onderdak.opmerking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks and signatures as their writers see them. */
@QuarkusIntegrationTest
class OpmerkingIT {

    private static final String OPMERKINGEN = "/opmerkingen";
    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final Rij RIJ = REGELSET.rijen().stream().filter(rij -> rij.plaats().model().equals("leefgeld")).findFirst().orElseThrow();
    private static final Knoop TABEL = RIJ.plaats();

    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        schemas = new Schemacontrole(Dienst.contract());
    }

    @Test
    void aRemarkIsMadeAnsweredSettledAndFound() {
        String tekst = "<img src=x onerror=alert(1)> javascript:alert(1) \"'\n\u00e9\ud83c\udfe0 " + UUID.randomUUID();
        HttpResponse<byte[]> gemaakt = maak(RIJ.id(), tekst, "jurist");

        assertThat(gemaakt.statusCode()).as(Dienst.tekst(gemaakt)).isEqualTo(201);
        JsonNode opmerking = opmerking(gemaakt);
        String pad = OPMERKINGEN + "/" + opmerking.get("id").textValue();
        assertThat(Dienst.kop(gemaakt, "Location")).endsWith("/v1" + pad);
        assertThat(Dienst.kop(gemaakt, "Content-Type")).startsWith(Dienst.JSON);
        assertThat(opmerking.get("tekst").textValue()).isEqualTo(tekst);
        assertThat(opmerking.get("rijOngewijzigd").booleanValue()).isTrue();
        assertThat(opmerking.get("regelset").textValue()).isEqualTo(REGELSET.hash());
        assertThat(opmerking(Dienst.lees(pad))).isEqualTo(opmerking);
        assertThat(ids("?rij=" + RIJ.id() + "&model=leefgeld&tabel=" + TABEL.naam() + "&stand=open&paginaGrootte=1000")).contains(opmerking.get("id").textValue());

        assertThat(opmerking(stuur(pad + "/antwoorden", Map.of("tekst", "Ja.", "door", "beleid"))).get("stand").textValue()).isEqualTo("beantwoord");
        JsonNode afgehandeld = opmerking(stuur(pad + "/afhandeling", Map.of("toelichting", "Klaar.", "door", "beleid")));
        assertThat(afgehandeld.get("stand").textValue()).isEqualTo("afgehandeld");
        assertThat(afgehandeld.at("/antwoorden/0/tekst").textValue()).isEqualTo("Ja.");
        assertThat(opmerking(Dienst.lees(pad))).isEqualTo(afgehandeld);
        assertThat(geweigerd(409, stuur(pad + "/antwoorden", Map.of("tekst", "Toch niet.", "door", "jurist"))).get("detail").textValue()).contains("afgehandeld");
        assertThat(ids("?stand=open&paginaGrootte=1000")).doesNotContain(opmerking.get("id").textValue());
    }

    @Test
    void aDroolsRuleCanBeRemarkedOnAndSignedLikeARow() {
        Rij regel = REGELSET.rijen().stream().filter(rij -> rij.plaats().model().equals("kandidaten")).findFirst().orElseThrow();

        assertThat(opmerking(maak(regel.id(), "Klopt dit?", "jurist")).get("tabel").textValue()).isEqualTo("regels");
        assertThat(stuur("/handtekeningen", Map.of("model", "kandidaten", "tabel", "regels", "regelset", "geldend", "door", "jurist")).statusCode()).isEqualTo(201);
    }

    @Test
    void aTableIsSignedAtTheRuleSetThatWasRead() {
        String door = "jurist " + UUID.randomUUID();
        HttpResponse<byte[]> getekend = stuur("/handtekeningen",
                Map.of("model", "leefgeld", "tabel", TABEL.naam(), "regelset", REGELSET.hash().substring(0, 10), "door", door));

        assertThat(getekend.statusCode()).as(Dienst.tekst(getekend)).isEqualTo(201);
        assertThat(schemas.fouten("Handtekening", Dienst.json(getekend))).isEmpty();
        assertThat(Dienst.json(getekend).get("geheelGeldig").booleanValue()).isTrue();
        assertThat(Dienst.json(getekend).get("rijen")).extracting(rij -> rij.get("rij").textValue()).contains(RIJ.id());
        HttpResponse<byte[]> lijst = Dienst.lees("/regelsets/geldend/handtekeningen?model=leefgeld&tabel=" + TABEL.naam());
        assertThat(schemas.fouten("Handtekeningenlijst", Dienst.json(lijst))).isEmpty();
        assertThat(Dienst.json(lijst).get("handtekeningen")).contains(Dienst.json(getekend));
        assertThat(Dienst.json(Dienst.lees("/regelsets/geldend/handtekeningen?model=bestaat-niet")).get("handtekeningen")).isEmpty();
        assertThat(Dienst.json(lijst).get("regelset").textValue()).isEqualTo(Inhoudshash.van(MeegeleverdeBestanden.lees()));
    }

    @Test
    void aTextMayBeFourThousandCharactersAndNoMore() {
        assertThat(maak(RIJ.id(), "a".repeat(4000), "jurist").statusCode()).isEqualTo(201);

        JsonNode fout = geweigerd(400, maak(RIJ.id(), "a".repeat(4001), "b".repeat(201))).get("errors");
        assertThat(fout).extracting(deel -> deel.get("pointer").textValue()).containsExactly("/tekst", "/door");
        assertThat(fout).extracting(deel -> deel.get("toegestaan").textValue()).containsExactly("Ten hoogste 4000 tekens.", "Ten hoogste 200 tekens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "a\u0007b", "\ud800"})
    void whatIsNoTextIsRefused(String tekst) {
        JsonNode fouten = geweigerd(400, Dienst.stuur(OPMERKINGEN, "{\"rij\":\"" + RIJ.id() + "\",\"door\":\"jurist\",\"tekst\":\"" + ontsnapt(tekst) + "\"}")).get("errors");

        assertThat(fouten).extracting(fout -> fout.get("pointer").textValue()).containsExactly("/tekst");
    }

    private static String ontsnapt(String tekst) {
        StringBuilder json = new StringBuilder();
        tekst.chars().forEach(teken -> json.append(String.format("\\u%04x", teken)));
        return json.toString();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "/opmerkingen|{}|/rij /tekst /door",
        "/opmerkingen|{\"rij\":\"XXX-999\",\"tekst\":\"x\",\"door\":\"y\"}|/rij",
        "/opmerkingen|{\"rij\":1,\"tekst\":[],\"door\":{},\"extra\":1}|/rij /tekst /door /extra",
        "/opmerkingen/00000000-0000-4000-8000-000000000000/antwoorden|{\"tekst\":\" \",\"door\":\"y\"}|/tekst",
        "/opmerkingen/00000000-0000-4000-8000-000000000000/afhandeling|{\"tekst\":\"x\"}|/toelichting /door /tekst",
        "/handtekeningen|{\"model\":\"bestaat-niet\",\"tabel\":\"x\",\"regelset\":\"geldend\",\"door\":\"y\"}|/model",
        "/handtekeningen|{\"model\":\"leefgeld\",\"tabel\":\"bestaat-niet\",\"regelset\":\"geldend\",\"door\":\"y\"}|/tabel",
        "/handtekeningen|{\"model\":\"leefgeld\",\"tabel\":\"x\",\"regelset\":\"ffffffff\",\"door\":\"y\"}|/regelset"
    })
    void everyFaultOfAMessageIsNamed(String pad, String body, String pointers) {
        assertThat(geweigerd(400, Dienst.stuur(pad, body)).get("errors")).extracting(fout -> fout.get("pointer").textValue())
                .containsExactlyInAnyOrder(pointers.split(" "));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "404, /opmerkingen/00000000-0000-4000-8000-000000000000",
        "404, /opmerkingen/1-1-1-1-1",
        "404, /opmerkingen/gisteren",
        "404, /regelsets/ffffffff/handtekeningen",
        "400, /opmerkingen?stand=dicht",
        "400, /opmerkingen?pagina=0",
        "400, /opmerkingen?paginaGrootte=1001",
        "400, /opmerkingen?van=gisteren",
        "400, /regelsets/geldend/handtekeningen?rij=LFG-001"
    })
    void whatIsUnknownIsRefused(int status, String pad) {
        geweigerd(status, Dienst.lees(pad));
    }

    @Test
    void anAnswerToARemarkThatIsNotThereIsRefused() {
        geweigerd(404, stuur(OPMERKINGEN + "/00000000-0000-4000-8000-000000000000/antwoorden", Map.of("tekst", "x", "door", "y")));
        geweigerd(404, stuur(OPMERKINGEN + "/x/afhandeling", Map.of("toelichting", "x", "door", "y")));
    }

    private static HttpResponse<byte[]> maak(String rij, String tekst, String door) {
        return stuur(OPMERKINGEN, Map.of("rij", rij, "tekst", tekst, "door", door));
    }

    private static HttpResponse<byte[]> stuur(String pad, Map<String, String> velden) {
        ObjectNode body = new ObjectMapper().createObjectNode();
        velden.forEach(body::put);
        return Dienst.stuur(pad, body.toString());
    }

    private JsonNode opmerking(HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isBetween(200, 201);
        assertThat(schemas.fouten("Opmerking", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    private Iterable<String> ids(String vraag) {
        HttpResponse<byte[]> antwoord = Dienst.lees(OPMERKINGEN + vraag);
        assertThat(schemas.fouten("Opmerkingenlijst", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord).get("opmerkingen").findValuesAsText("id");
    }

    private JsonNode geweigerd(int status, HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }
}
