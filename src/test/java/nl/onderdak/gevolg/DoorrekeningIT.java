package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal does, as a policy maker asks for it and sees it. */
@QuarkusIntegrationTest
class DoorrekeningIT {

    private static final String VERZOEK = "{\"bevolking\":\"synthetisch\",\"peildatum\":\"2026-12-01\",\"herhaalVan\":null,\"herhaalTot\":null}";
    private static final String NORM = "{\"peildatum\":\"2026-12-01\",\"leefvorm\":{\"leeftijdsgroep\":\"21-plus\",\"partner\":\"gehuwd\","
            + "\"leeftijdsgroepPartner\":\"21-plus\",\"kinderen\":\"nee\",\"kostendelers\":0,\"inInrichting\":\"nee\"}}";

    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        schemas = new Schemacontrole(Dienst.contract());
    }

    @Test
    void everythingAChangedAmountDoesIsWorkedOutShownAndKept() throws InterruptedException {
        assertThat(Dienst.stuur("/bijstandsnormen", NORM).statusCode()).isEqualTo(200);
        String voorstel = voorstel();
        assertThat(stuur("POST", "/wijzigingsvoorstellen/" + voorstel + "/bewerkingen",
                "{\"soort\":\"cel\",\"rij\":\"NBD-030\",\"kolom\":\"normbedragVan.bedrag\",\"was\":\"2027.79\",\"wordt\":\"2037.79\"}").statusCode())
                        .isEqualTo(201);
        String vandaag = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

        JsonNode klaar = wacht(begin(voorstel, VERZOEK.replace("null,\"herhaalTot\":null", "\"" + vandaag + "\",\"herhaalTot\":\"" + vandaag + "\"")));

        assertThat(klaar.get("stand").textValue()).isEqualTo("klaar");
        assertThat(klaar.at("/gevallen/totaal").intValue()).isGreaterThan(2_000);
        assertThat(klaar.at("/gevallen/ongemoeid").intValue()).as("this change reaches the cases of few models").isGreaterThan(2_000);
        assertThat(klaar.at("/gevallen/geslaagd").intValue()).isPositive()
                .isEqualTo(klaar.at("/gevallen/totaal").intValue() - klaar.at("/gevallen/ongemoeid").intValue() - klaar.at("/gevallen/gezakt").size());
        assertThat(klaar.at("/gevallen/gezakt")).isNotEmpty().allSatisfy(geval -> assertThat(geval.get("model").textValue())
                .isIn("bijstandsnormen", "eigen-bijdragen"));
        assertThat(klaar.at("/gedrag/gebieden")).hasSize(1);
        assertThat(klaar.at("/gedrag/gebieden/0/rijNaar").textValue()).isEqualTo("NBD-030");
        assertThat(klaar.at("/gedrag/gebieden/0/voorbeeld/feiten").isObject()).isTrue();
        assertThat(klaar.at("/gedrag/onvolledig")).isEmpty();
        assertThat(klaar.at("/gedrag/steekproef")).isNotEmpty().allSatisfy(steekproef -> assertThat(steekproef.get("onderzocht").intValue())
                .isGreaterThanOrEqualTo(10_000));
        assertThat(klaar.at("/bevolking/synthetisch").booleanValue()).isTrue();
        assertThat(klaar.at("/bevolking/personen").intValue()).isGreaterThan(100_000);
        JsonNode gehuisvest = groep(klaar, "SH-HOUSED");
        assertThat(gehuisvest.get("wint").intValue()).isPositive();
        assertThat(gehuisvest.get("euroPerMaand").textValue()).isEqualTo(gehuisvest.get("wint").intValue() * 10 + ".00");
        assertThat(klaar.at("/bevolking/gemeenten").size()).isGreaterThan(300);
        assertThat(groep(klaar, "UA-GOO").get("wint").intValue()).isZero();
        assertThat(klaar.at("/herhaling/anders").intValue()).isPositive();
        assertThat(klaar.at("/herhaling/voorbeelden/0/verschillen")).isNotEmpty();
        assertThat(klaar.toString()).doesNotContain("\"id\":");
        String adres = "/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen";
        assertThat(stuur("DELETE", adres + "/1", "").statusCode()).isEqualTo(409);
        assertThat(Dienst.json(Dienst.lees(adres + "/1"))).isEqualTo(klaar);
        assertThat(schemas.fouten("Doorrekeningenlijst", Dienst.json(Dienst.lees(adres)))).isEmpty();
    }

    @Test
    void oneThatWaitsCanBeStoppedMoreThanOnceAndTooManyAreRefused() throws InterruptedException {
        String voorstel = voorstel();
        HttpResponse<byte[]> laatste = begin(voorstel, VERZOEK);
        int begonnen = 0;
        while (laatste.statusCode() == 202) {
            begonnen = Dienst.json(laatste).get("nummer").intValue();
            laatste = stuur("POST", "/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen", VERZOEK);
        }
        assertThat(laatste.statusCode()).isEqualTo(503);
        assertThat(begonnen).isBetween(2, 8);
        for (int nummer = begonnen; nummer > 0; nummer--) {
            String adres = "/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen/" + nummer;
            assertThat(stuur("DELETE", adres, "").statusCode()).isIn(204, 409);
            assertThat(Dienst.json(Dienst.lees(adres)).get("stand").textValue()).isIn("gestopt", "klaar");
        }
        assertThat(stuur("DELETE", "/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen/" + begonnen, "").statusCode()).isIn(204, 409);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /bevolking                         | {"peildatum":"2026-12-01"}
            /peildatum                         | {"bevolking":"synthetisch","peildatum":"2026-13-01"}
            /herhaalTot                        | {"bevolking":"synthetisch","peildatum":"2026-12-01","herhaalVan":"2026-12-01"}
            /herhaalTot                        | {"bevolking":"synthetisch","peildatum":"2026-12-01","herhaalVan":"2026-12-02","herhaalTot":"2026-12-01"}
            /zaad                              | {"bevolking":"synthetisch","peildatum":"2026-12-01","zaad":3}
            ''                                 | [1]
            """)
    void aRequestThatIsWrongIsRefusedWithThePlace(String pointer, String body) {
        HttpResponse<byte[]> antwoord = stuur("POST", "/wijzigingsvoorstellen/" + voorstel() + "/doorrekeningen", body);

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(400);
        assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        assertThat(Dienst.json(antwoord).get("errors")).anySatisfy(fout -> assertThat(fout.get("pointer").textValue()).isEqualTo(pointer));
    }

    @Test
    void whoMayNotAndWhatIsNotThereAreRefused() {
        String adres = "/wijzigingsvoorstellen/" + voorstel() + "/doorrekeningen";
        assertThat(Dienst.stuur(adres, VERZOEK).statusCode()).isEqualTo(401);
        assertThat(Dienst.verstuur("POST", adres, BodyPublishers.ofString(VERZOEK), "Content-Type", Dienst.JSON, "Authorization",
                Gebruiker.kop("lezer")).statusCode())
                .isEqualTo(403);
        assertThat(stuur("POST", adres, VERZOEK.replace("synthetisch", "bestaat-niet")).statusCode()).isEqualTo(400);
        assertThat(Dienst.json(Dienst.lees(adres)).get("doorrekeningen")).isEmpty();
        for (String pad : new String[] {adres + "/1", adres + "/0", adres + "/x", "/wijzigingsvoorstellen/niets/doorrekeningen"}) {
            assertThat(Dienst.lees(pad).statusCode()).as(pad).isEqualTo(404);
        }
        assertThat(Dienst.lees(adres + "?stand=klaar").statusCode()).isEqualTo(400);
    }

    @Test
    void anAnonymousPopulationIsTakenInOnceAndAProposalThatChangesNothingForItSaysSo() throws InterruptedException {
        String csv = "personen;gemeente;persoon.geboortedatum;verblijf.plaats;leefvorm.partner\n3;GM0363;1990-05-01;eigen-woning;geen\n";
        assertThat(voerIn("proef-1", csv).statusCode()).isEqualTo(201);
        HttpResponse<byte[]> nogEens = voerIn("proef-1", csv);
        assertThat(nogEens.statusCode()).isEqualTo(200);
        assertThat(schemas.fouten("Bevolking", Dienst.json(nogEens))).isEmpty();
        assertThat(voerIn("proef-1", csv + "1;;1985-01-31;eigen-woning;geen\n").statusCode()).isEqualTo(409);
        HttpResponse<byte[]> geweigerd = voerIn("proef-2", "achternaam;verblijf.plaats\nJansen;strand\n");
        assertThat(geweigerd.statusCode()).isEqualTo(400);
        assertThat(Dienst.json(geweigerd).get("errors")).hasSize(2);
        assertThat(voerIn("Proef 3", csv).statusCode()).isEqualTo(400);
        assertThat(voerIn("synthetisch", csv).statusCode()).isEqualTo(400);
        assertThat(Dienst.verstuur("PUT", "/bevolkingen/proef-4", BodyPublishers.ofString(csv), "Content-Type", "text/csv").statusCode()).isEqualTo(401);

        JsonNode lijst = Dienst.json(Dienst.lees("/bevolkingen"));
        assertThat(schemas.fouten("Bevolkingenlijst", lijst)).isEmpty();
        assertThat(lijst.at("/bevolkingen/0/naam").textValue()).isEqualTo("synthetisch");
        assertThat(lijst.get("bevolkingen")).extracting(bevolking -> bevolking.get("naam").textValue()).contains("proef-1")
                .doesNotContain("proef-2", "proef-4");
        JsonNode klaar = wacht(begin(voorstel(), VERZOEK.replace("synthetisch", "proef-1")));
        assertThat(klaar.at("/bevolking/personen").intValue()).isEqualTo(3);
        assertThat(klaar.at("/bevolking/synthetisch").booleanValue()).isFalse();
        assertThat(klaar.at("/gevallen/gezakt")).isEmpty();
        assertThat(klaar.at("/gevallen/ongemoeid").intValue()).isPositive().isEqualTo(klaar.at("/gevallen/totaal").intValue());
        assertThat(klaar.at("/gedrag/aantalAnders").intValue()).isZero();
        assertThat(klaar.at("/bevolking/anders").intValue()).isZero();
        assertThat(klaar.at("/bevolking/euroPerMaand").textValue()).isEqualTo("0.00");
        assertThat(klaar.get("herhaling").isNull()).isTrue();
    }

    private static JsonNode groep(JsonNode doorrekening, String naam) {
        for (JsonNode groep : doorrekening.at("/bevolking/groepen")) {
            if (groep.get("groep").textValue().equals(naam)) {
                return groep;
            }
        }
        throw new AssertionError("No group " + naam + " in " + doorrekening.at("/bevolking/groepen"));
    }

    private static String voorstel() {
        HttpResponse<byte[]> antwoord = stuur("POST", "/wijzigingsvoorstellen", "{\"titel\":\"Proef\",\"reden\":\"Om te zien wat het doet.\",\"aanleiding\":\"\"}");
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(201);
        return Dienst.json(antwoord).get("id").textValue();
    }

    /** A place may have to come free first: all tests share one service. */
    private HttpResponse<byte[]> begin(String voorstel, String verzoek) throws InterruptedException {
        HttpResponse<byte[]> antwoord = stuur("POST", "/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen", verzoek);
        while (antwoord.statusCode() == 503) {
            Thread.sleep(200);
            antwoord = stuur("POST", "/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen", verzoek);
        }
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(202);
        assertThat(schemas.fouten("Doorrekening", Dienst.json(antwoord))).isEmpty();
        assertThat(Dienst.kop(antwoord, "Location")).endsWith("/v1/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen/" + Dienst.json(antwoord)
                .get("nummer"));
        return antwoord;
    }

    private JsonNode wacht(HttpResponse<byte[]> begonnen) throws InterruptedException {
        String adres = "/wijzigingsvoorstellen/" + Dienst.json(begonnen).get("voorstel").textValue() + "/doorrekeningen/" + Dienst.json(begonnen).get("nummer");
        JsonNode stand = Dienst.json(begonnen);
        while (stand.get("stand").textValue().matches("wacht|bezig")) {
            Thread.sleep(200);
            stand = Dienst.json(Dienst.lees(adres));
            assertThat(schemas.fouten("Doorrekening", stand)).isEmpty();
        }
        return stand;
    }

    private static HttpResponse<byte[]> stuur(String methode, String pad, String body) {
        return Dienst.verstuur(methode, pad, BodyPublishers.ofString(body), "Content-Type", Dienst.JSON, "Authorization", Gebruiker.kop("beleidsmaker"));
    }

    private static HttpResponse<byte[]> voerIn(String naam, String csv) {
        return Dienst.verstuur("PUT", "/bevolkingen/" + naam.replace(" ", "%20"), BodyPublishers.ofString(csv,
                StandardCharsets.UTF_8), "Content-Type", "text/csv",
                "Authorization", Gebruiker.kop("beleidsmaker"));
    }
}
