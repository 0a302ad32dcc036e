package nl.onderdak.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether the cases would notice a fault, as a policy maker asks for it and mends it. */
@QuarkusIntegrationTest
class MutatieIT {

    private static final String OPVOLGER = "{\"soort\":\"opvolgen\",\"rij\":\"KRT-007\",\"vanaf\":\"2027-01-01\",\"cellen\":{},\"annotaties\":{}}";

    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        schemas = new Schemacontrole(Dienst.contract());
    }

    @Test
    void aSuccessorWhoseFirstDayNoCaseTestsIsShownWithTheCaseAndIsGoneOnceThatIsAdded() throws InterruptedException {
        String adres = voorstel();
        assertThat(stand(adres).get("stand").textValue()).isEqualTo("geen");
        assertThat(bewerk(adres, OPVOLGER).statusCode()).isEqualTo(201);

        JsonNode klaar = meet(adres);

        assertThat(klaar.get("tabellen")).hasSize(1);
        assertThat(klaar.at("/tabellen/0/model").textValue()).isEqualTo("huishoudtypen");
        assertThat(klaar.at("/tabellen/0/tabel").textValue()).isEqualTo("huishoudtype");
        assertThat(klaar.at("/tabellen/0/mutanten").intValue()).isEqualTo(klaar.at("/tabellen/0/opgemerkt").intValue() + klaar.get("overlevenden").size());
        assertThat(klaar.get("score").doubleValue()).isBetween(0.5, 0.999);
        JsonNode grens = StreamSupport.stream(klaar.get("overlevenden").spliterator(), false)
                .filter(fout -> fout.get("zin").textValue().startsWith("In kolom peildatum staat '1 jan 2022 t/m 30 dec 2026'")).findFirst().orElseThrow();
        assertThat(grens.get("rij").textValue()).isEqualTo("KRT-007");
        assertThat(grens.at("/geval/peildatum").textValue()).isEqualTo("2026-12-31");
        assertThat(grens.at("/geval/verwacht.huishoudtype").textValue()).isEqualTo("groot-gezin");

        assertThat(bewerk(adres, "{\"soort\":\"geval\",\"model\":\"huishoudtypen\",\"geval\":" + grens.get("geval") + "}").statusCode()).isEqualTo(201);
        assertThat(stand(adres)).isEqualTo(klaar);
        JsonNode daarna = meet(adres);
        assertThat(daarna.get("overlevenden").size()).isLessThan(klaar.get("overlevenden").size());
        assertThat(daarna.get("overlevenden")).noneMatch(fout -> fout.get("zin").equals(grens.get("zin")) && fout.get("rij").equals(grens.get("rij")));
        assertThat(stuur("DELETE", adres + "/mutaties", "").statusCode()).isEqualTo(409);
    }

    @Test
    void oneThatRunsCanBeStoppedMoreThanOnceAndAProposalWithoutATableIsReadyAtOnce() throws InterruptedException {
        String adres = voorstel();
        assertThat(stuur("DELETE", adres + "/mutaties", "").statusCode()).isEqualTo(404);
        JsonNode leeg = meet(adres);
        assertThat(leeg.get("score").isNull()).isTrue();
        assertThat(leeg.get("tabellen")).isEmpty();

        assertThat(bewerk(adres, OPVOLGER).statusCode()).isEqualTo(201);
        assertThat(stuur("POST", adres + "/mutaties", "{}").statusCode()).isEqualTo(202);
        assertThat(stuur("DELETE", adres + "/mutaties", "").statusCode()).isEqualTo(204);
        assertThat(stuur("DELETE", adres + "/mutaties", "").statusCode()).isEqualTo(204);
        assertThat(stand(adres).get("stand").textValue()).isEqualTo("gestopt");
        assertThat(stuur("POST", adres + "/mutaties", "{}").statusCode()).isEqualTo(202);
        assertThat(stuur("DELETE", adres + "/mutaties", "").statusCode()).isEqualTo(204);
    }

    @Test
    void whoMayNotAndWhatIsNotThereAreRefused() {
        String adres = voorstel() + "/mutaties";
        assertThat(Dienst.stuur(adres, "{}").statusCode()).isEqualTo(401);
        assertThat(Dienst.verstuur("POST", adres, BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON, "Authorization",
                Gebruiker.kop("lezer")).statusCode()).isEqualTo(403);
        for (String body : new String[] {"[]", "{\"tabel\":\"x\"}", "", "{"}) {
            HttpResponse<byte[]> antwoord = stuur("POST", adres, body);
            assertThat(antwoord.statusCode()).as(body).isEqualTo(400);
            assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        }
        assertThat(Dienst.lees("/wijzigingsvoorstellen/niets/mutaties").statusCode()).isEqualTo(404);
        assertThat(Dienst.lees(adres + "?tabel=x").statusCode()).isEqualTo(400);
        assertThat(stand(adres.replace("/mutaties", "")).get("stand").textValue()).isEqualTo("geen");
    }

    private static String voorstel() {
        HttpResponse<byte[]> antwoord = stuur("POST", "/wijzigingsvoorstellen", "{\"titel\":\"Proef\",\"reden\":\"Om de gevallen te meten.\",\"aanleiding\":\"\"}");
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(201);
        return "/wijzigingsvoorstellen/" + Dienst.json(antwoord).get("id").textValue();
    }

    private static HttpResponse<byte[]> bewerk(String adres, String bewerking) {
        return stuur("POST", adres + "/bewerkingen", bewerking);
    }

    private JsonNode stand(String adres) {
        JsonNode stand = Dienst.json(Dienst.lees(adres + "/mutaties"));
        assertThat(schemas.fouten("Mutaties", stand)).isEmpty();
        return stand;
    }

    /** A place may have to come free first: all tests share one service. */
    private JsonNode meet(String adres) throws InterruptedException {
        HttpResponse<byte[]> antwoord = stuur("POST", adres + "/mutaties", "{}");
        while (antwoord.statusCode() == 503) {
            Thread.sleep(200);
            antwoord = stuur("POST", adres + "/mutaties", "{}");
        }
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(202);
        assertThat(Dienst.kop(antwoord, "Location")).endsWith("/v1" + adres + "/mutaties");
        JsonNode stand = stand(adres);
        while (stand.get("stand").textValue().equals("bezig")) {
            Thread.sleep(200);
            stand = stand(adres);
        }
        assertThat(stand.get("stand").textValue()).isEqualTo("klaar");
        return stand;
    }

    private static HttpResponse<byte[]> stuur(String methode, String pad, String body) {
        return Dienst.verstuur(methode, pad, BodyPublishers.ofString(body), "Content-Type", Dienst.JSON, "Authorization", Gebruiker.kop("beleidsmaker"));
    }
}
