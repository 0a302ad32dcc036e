package nl.onderdak.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpResponse;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.MeegeleverdeBestanden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparing rule sets as a caller sees it. */
@QuarkusIntegrationTest
class VergelijkingIT {

    private static final String ZELFDE = "/regelsets/geldend/verschillen/geldend";

    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        schemas = new Schemacontrole(Dienst.contract());
    }

    @Test
    void theRuleSetInForceDoesNotDifferFromItselfUnderAnyName() {
        String hash = Inhoudshash.van(MeegeleverdeBestanden.lees());
        for (String verwijzing : new String[] {"geldend", hash, hash.substring(0, 8)}) {
            HttpResponse<byte[]> antwoord = Dienst.lees("/regelsets/geldend/verschillen/" + verwijzing);
            assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
            assertThat(schemas.fouten("Regelsetverschillen", Dienst.json(antwoord))).isEmpty();
            assertThat(Dienst.json(antwoord).get("modellen")).isEmpty();
            assertThat(Dienst.json(antwoord).at("/van/hash").textValue()).isEqualTo(hash);
            assertThat(Dienst.json(antwoord).at("/naar/geldend").booleanValue()).isTrue();
        }
    }

    @Test
    void consequencesAreWorkedOutInTheBackground() throws InterruptedException {
        JsonNode stand = gevolgen();
        while (stand.get("stand").textValue().equals("bezig")) {
            Thread.sleep(50);
            stand = gevolgen();
        }
        assertThat(stand.get("stand").textValue()).isEqualTo("klaar");
        assertThat(stand.get("totaal").intValue()).isZero();
    }

    private JsonNode gevolgen() {
        HttpResponse<byte[]> antwoord = Dienst.lees(ZELFDE + "/gevolgen");
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(schemas.fouten("Regelsetgevolgen", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "404, /regelsets/geldend/verschillen/ffffffff",
        "404, /regelsets/ffffffff/verschillen/geldend",
        "404, /regelsets/geldend/verschillen/gisteren/gevolgen",
        "404, /regelsets/geldend/verschillen/%3Cscript%3E",
        "404, /regelsets/geldend/verschillen/..%2Fgeldend",
        "404, /regelsets/geldend/verschillen",
        "400, /regelsets/geldend/verschillen/geldend?model=leefgeld",
        "400, /regelsets/geldend/verschillen/geldend/gevolgen?aantal=1"
    })
    void whatIsUnknownIsRefused(int status, String pad) {
        HttpResponse<byte[]> antwoord = Dienst.lees(pad);

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
    }
}
