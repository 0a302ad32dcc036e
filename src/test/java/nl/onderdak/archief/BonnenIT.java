package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a caller can do with what was stored: ask the same again, make it again, erase it, and check that nothing was changed. */
@QuarkusIntegrationTest
class BonnenIT {

    private static final String MODEL = "/leefgeld";
    private static final String FEITEN = "{\"peildatum\":\"2022-04-15\",\"persoon\":{\"geboortedatum\":\"1990-05-01\",\"nationaliteit\":\"oekraiens\"}}";
    private static final String VOORSTEL = "{\"peildatum\":\"2025-06-02\",\"koppelstelsel\":\"punten-met-prijzen\",\"huishouden\":{\"personen\":4},"
            + "\"gemeenten\":[{\"code\":\"GM0363\",\"ruimteEigen\":12},{\"code\":\"GM0344\",\"ruimteEigen\":20}]}";
    private static final String REDEN = "{\"reden\":\"Verzoek van de betrokkene\"}";

    private Schemacontrole schemas;

    @BeforeEach
    void leesHetContract() {
        schemas = new Schemacontrole(Dienst.contract());
    }

    @Test
    void theSameKeyGivesTheSameAdviceAlsoWhenAskedAtTheSameTime() throws Exception {
        String sleutel = UUID.randomUUID().toString();
        long opgeslagen = Adviestelling.aantal();

        Set<String> antwoorden = IntStream.range(0, 12).parallel().mapToObj(i -> Dienst.tekst(metSleutel(MODEL, FEITEN, sleutel))).collect(Collectors.toSet());

        assertThat(antwoorden).hasSize(1).first().asString().contains("\"aard\":\"advies\"");
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen + 1);
        assertThat(Dienst.tekst(metSleutel(MODEL, "{\"persoon\":{\"nationaliteit\":\"oekraiens\",\"geboortedatum\":\"1990-05-01\"},\"peildatum\":\"2022-04-15\"}", '"' + sleutel + '"')))
                .as("the same facts in another order, the key in quotes").isEqualTo(antwoorden.iterator().next());
        eisProbleem(metSleutel(MODEL, FEITEN.replace("15", "16"), sleutel), 409);
        eisProbleem(metSleutel("/koppelvoorstellen", VOORSTEL, sleutel), 409);
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen + 1);
    }

    @Test
    void aProposalIsGivenOnceForAKeyAsWell() {
        String sleutel = UUID.randomUUID().toString();
        HttpResponse<byte[]> eerste = metSleutel("/koppelvoorstellen", VOORSTEL, sleutel);

        assertThat(eerste.statusCode()).as(Dienst.tekst(eerste)).isEqualTo(200);
        assertThat(metSleutel("/koppelvoorstellen", VOORSTEL, sleutel).body()).isEqualTo(eerste.body());
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() throws Exception {
        long opgeslagen = Adviestelling.aantal();
        for (String sleutel : List.of("kort", "met een spatie erin", "é".repeat(10), "a".repeat(129), "")) {
            JsonNode probleem = eisProbleem(metSleutel(MODEL, FEITEN, sleutel), 400);
            assertThat(probleem.at("/errors/0/pointer").textValue()).as(sleutel).isEqualTo("/Idempotency-Key");
        }
        assertThat(eisProbleem(Dienst.stuur(MODEL, FEITEN.getBytes(), "Content-Type", Dienst.JSON, "Idempotency-Key", "sleutel-een", "Idempotency-Key", "sleutel-twee"), 400)
                .at("/errors/0/code").textValue()).isEqualTo("dubbel");
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen);
    }

    @Test
    void anAdviceMadeAgainIsTheSameToTheByte() {
        for (String pad : List.of(MODEL, "/doelgroepen", "/voorzieningen", "/koppelvoorstellen")) {
            HttpResponse<byte[]> gegeven = Dienst.stuur(pad, pad.equals("/koppelvoorstellen") ? VOORSTEL : FEITEN);
            JsonNode herhaling = herhaal(id(gegeven), 200);

            assertThat(herhaling.get("gelijk").booleanValue()).as(herhaling.toString()).isTrue();
            assertThat(schemas.fouten("AdviesHerhaling", herhaling)).isEmpty();
        }
    }

    @Test
    void whatIsNotTheSameIsPointedAt() throws Exception {
        HttpResponse<byte[]> gegeven = Dienst.stuur(MODEL, FEITEN);
        String regelset = Dienst.json(gegeven).at("/advies/regelset").textValue();
        UUID anders = UUID.randomUUID();
        Adviestelling.voegToe(anders, "leefgeld", regelset, FEITEN, Dienst.tekst(gegeven).replace(id(gegeven), anders.toString()).replace("\"aard\":\"advies\"", "\"aard\":\"besluit\""));

        JsonNode herhaling = herhaal(anders.toString(), 200);

        assertThat(herhaling.get("gelijk").booleanValue()).isFalse();
        assertThat(herhaling.at("/verschillen")).extracting(verschil -> verschil.get("pointer").textValue()).contains("/aard");
        assertThat(schemas.fouten("AdviesHerhaling", herhaling)).isEmpty();
        herhaal(UUID.randomUUID().toString(), 404);
        herhaal("gisteren", 400);
    }

    @Test
    void onlyWhoRunsTheServiceErasesAndThenNobodyReads() {
        for (String pad : List.of(MODEL, "/koppelvoorstellen")) {
            String sleutel = UUID.randomUUID().toString();
            String body = pad.equals(MODEL) ? FEITEN : VOORSTEL;
            String id = id(metSleutel(pad, body, sleutel));
            eisProbleem(wis(id, REDEN), 401);
            eisProbleem(wis(id, REDEN, "Authorization", Gebruiker.kop("beleidsmaker")), 403);
            eisProbleem(wis(id, "{}", "Authorization", Gebruiker.kop("beheerder")), 400);
            eisProbleem(wis(id, "{\"reden\":\"" + "a".repeat(201) + "\"}", "Authorization", Gebruiker.kop("beheerder")), 400);
            eisProbleem(wis(UUID.randomUUID().toString(), REDEN, "Authorization", Gebruiker.kop("beheerder")), 404);

            HttpResponse<byte[]> gewist = wis(id, REDEN, "Authorization", Gebruiker.kop("beheerder"));

            assertThat(gewist.statusCode()).as(Dienst.tekst(gewist)).isEqualTo(200);
            assertThat(schemas.fouten("GewistAdvies", Dienst.json(gewist))).isEmpty();
            assertThat(wis(id, "{\"reden\":\"nog eens\"}", "Authorization", Gebruiker.kop("beheerder")).body()).isEqualTo(gewist.body());
            assertThat(eisProbleem(Dienst.lees("/adviezen/" + id), 410).get("detail").textValue()).contains(id);
            herhaal(id, 410);
            eisProbleem(metSleutel(pad, body, sleutel), 410);
            HttpResponse<byte[]> pagina = Dienst.pagina("/adviezen/" + id);
            assertThat(pagina.statusCode()).isEqualTo(410);
            assertThat(Dienst.tekst(pagina)).contains("<html lang=\"nl\">", "gewist");
            if (!pad.equals(MODEL)) {
                eisProbleem(Dienst.lees("/koppelvoorstellen/" + id), 410);
                eisProbleem(Dienst.stuur("/koppelvoorstellen/" + id + "/besluit", "{\"rol\":\"regievoerder\",\"keuze\":{\"gemeentecode\":\"GM0363\"}}"), 410);
            }
        }
    }

    @Test
    void theChainCanBeTakenAwayAndCheckedAndHoldsNoFacts(@TempDir Path map) throws IOException {
        String id = id(Dienst.stuur(MODEL, FEITEN));
        JsonNode waarmerk = Dienst.json(Dienst.stuur("/adviesketen/waarmerken", new byte[0]));
        assertThat(schemas.fouten("Waarmerk", waarmerk)).isEmpty();
        assertThat(schemas.fouten("Adviesketen", Dienst.json(Dienst.lees("/adviesketen")))).isEmpty();
        JsonNode ondertekenaars = Dienst.json(Dienst.lees("/adviesketen/ondertekenaars"));
        assertThat(schemas.fouten("Ondertekenaars", ondertekenaars)).isEmpty();
        byte[] sleutel = Base64.getDecoder().decode(ondertekenaars.at("/ondertekenaars/0/publiekeSleutel").textValue());

        HttpResponse<byte[]> export = Dienst.lees("/adviesketen/schakels");
        Path heel = Files.write(map.resolve("heel.ndjson"), export.body());
        Ketencontrole.Uitslag uitslag = Ketencontrole.controleer(heel, List.of(sleutel), Optional.empty());

        assertThat(Dienst.kop(export, "Content-Type")).startsWith("application/x-ndjson");
        assertThat(uitslag.fouten()).isEmpty();
        assertThat(uitslag.gewaarmerkt()).isGreaterThanOrEqualTo(waarmerk.get("volgnummer").longValue());
        assertThat(Dienst.tekst(export)).contains(id).doesNotContain("peildatum", "oekraiens", "uitkomst");
        Path deel = Files.write(map.resolve("deel.ndjson"), Dienst.lees("/adviesketen/schakels?vanaf=" + waarmerk.get("volgnummer")).body());
        assertThat(Ketencontrole.controleer(deel, List.of(sleutel), Optional.of(heel)).fouten()).isEmpty();
        eisProbleem(Dienst.lees("/adviesketen/schakels?vanaf=0"), 400);
        eisProbleem(Dienst.lees("/adviesketen?jaar=2024"), 400);
    }

    private static HttpResponse<byte[]> metSleutel(String pad, String feiten, String sleutel) {
        return Dienst.stuur(pad, feiten.getBytes(StandardCharsets.UTF_8), "Content-Type", Dienst.JSON, "Idempotency-Key", sleutel);
    }

    private static HttpResponse<byte[]> wis(String id, String reden, String... koppen) {
        String[] alle = Arrays.copyOf(koppen, koppen.length + 2);
        alle[koppen.length] = "Content-Type";
        alle[koppen.length + 1] = Dienst.JSON;
        return Dienst.stuur("/adviezen/" + id + "/_wis", reden.getBytes(), alle);
    }

    private static JsonNode herhaal(String id, int status) {
        HttpResponse<byte[]> antwoord = Dienst.stuur("/adviezen/" + id + "/_herhaal", new byte[0]);
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        return Dienst.json(antwoord);
    }

    private JsonNode eisProbleem(HttpResponse<byte[]> antwoord, int status) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(status);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(schemas.fouten("Probleem", Dienst.json(antwoord))).isEmpty();
        return Dienst.json(antwoord);
    }

    private static String id(HttpResponse<byte[]> antwoord) {
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        return Dienst.json(antwoord).at("/advies/id").textValue();
    }
}
