package nl.onderdak.adviespagina;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.UUID;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an advice as a browser gets it. */
@QuarkusIntegrationTest
class AdviespaginaIT {

    private static final String FEITEN = "{\"peildatum\":\"2024-01-01\"}";
    private static final String BELEID = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "uk"})
    void anAdviceIsAPageWithoutScriptUnderOnePolicy(String taal) {
        HttpResponse<byte[]> pagina = pagina(advies() + "?taal=" + taal);

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.headers().allValues("Content-Security-Policy")).containsExactly(BELEID);
        assertThat(Dienst.kop(pagina, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(Dienst.tekst(pagina)).contains("<html lang=\"" + taal + "\">").doesNotContain("<script").doesNotContain("style=").doesNotContain(" onclick");
        assertThat(Dienst.tekst(pagina).contains("niet juridisch nagezien")).isEqualTo(!taal.equals("nl"));
    }

    @Test
    void theStyleSheetIsServedByTheService() {
        HttpResponse<byte[]> stijl = Dienst.pagina("/stijl/brief.css");

        assertThat(stijl.statusCode()).isEqualTo(200);
        assertThat(Dienst.kop(stijl, "Content-Type")).startsWith("text/css");
    }

    @Test
    void hostileTextIsShownAndNeverRun() throws SQLException {
        UUID id = UUID.randomUUID();
        String kwaad = "<script>alert(1)</script>\\\"'";
        Adviestelling.voegToe(id, "leefgeld", "0".repeat(64), "{\"peildatum\":\"2024-01-01\",\"" + kwaad + "\":\"" + kwaad + "\"}",
                "{\"uitkomst\":{\"" + kwaad + "\":\"" + kwaad + "\"},\"onderbouwing\":[{\"model\":\"m\",\"beslissing\":\"b\",\"rij\":\"" + kwaad + "\",\"toelichting\":\"" + kwaad
                        + "\",\"bronnen\":[{\"verwijzing\":\"javascript:alert(1)\",\"link\":\"javascript:alert(1)\"}],\"zekerheid\":\"bevestigd\"}],\"ontbrekendeGegevens\":[]}");

        HttpResponse<byte[]> pagina = pagina(id.toString());

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(Dienst.tekst(pagina)).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("href=\"javascript").contains("De tabellen van toen zijn hier niet meer");
    }

    @ParameterizedTest
    @CsvSource({
        "0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77, 404",
        "1-1-1-1-1, 400",
        "%3Cscript%3E, 400",
        "gisteren, 400"})
    void whatIsNoAdviceIsExplainedOnAPage(String id, int status) {
        eisMelding(pagina(id), status);
    }

    @Test
    void aLanguageThatIsNotThereIsExplained() {
        eisMelding(pagina(advies() + "?taal=fr"), 400);
        eisMelding(pagina(advies() + "?taal=nl&taal=en"), 400);
    }

    private static void eisMelding(HttpResponse<byte[]> antwoord, int status) {
        assertThat(antwoord.statusCode()).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith("text/html");
        assertThat(antwoord.headers().allValues("Content-Security-Policy")).containsExactly(BELEID);
        assertThat(Dienst.tekst(antwoord)).contains("<html lang=\"nl\">").doesNotContain("<script>");
    }

    private static String advies() {
        return Dienst.json(Dienst.stuur("/bekostiging", FEITEN)).get("advies").get("id").textValue();
    }

    private static HttpResponse<byte[]> pagina(String id) {
        return Dienst.pagina("/adviezen/" + id);
    }
}
