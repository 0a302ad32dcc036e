package nl.onderdak.grootboek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger as its callers see it. Nothing booked can be taken back, so a test that needs an empty account looks for one. */
@QuarkusIntegrationTest
class GrootboekIT {

    private static final String BOEKINGEN = "/grootboek/boekingen";
    private static final String STANDEN = "/grootboek/standen";

    private static Schemacontrole schemas;

    private final String kenmerk = "proef-" + UUID.randomUUID();

    @Test
    void aBookingGivesNumbersAndARepeatIsHarmless() {
        String body = boeking(kenmerk, "2024-02-01", regel("realisatie", "2024-I", "GM0014", "5"));

        HttpResponse<byte[]> eerste = Dienst.stuur(BOEKINGEN, body);
        HttpResponse<byte[]> tweede = Dienst.stuur(BOEKINGEN, body.replace(",\"", ", \"").replace("\"personen\": 5", "\"personen\": 5.0"));

        assertThat(eerste.statusCode()).as(Dienst.tekst(eerste)).isEqualTo(201);
        assertThat(tweede.statusCode()).as(Dienst.tekst(tweede)).isEqualTo(200);
        assertThat(tweede.body()).isEqualTo(eerste.body());
        assertThat(schemafouten("Boekstuk", eerste)).isEmpty();
        assertThat(Dienst.json(eerste).at("/boekingen/0/aanduiding").textValue()).isEqualTo("vastgesteld");
        assertThat(Dienst.json(eerste).at("/boekingen/0/geboektOp").textValue()).endsWith("Z");
    }

    @Test
    void anotherBookingUnderTheSameReferenceConflicts() {
        Dienst.stuur(BOEKINGEN, boeking(kenmerk, "2024-02-01", regel("realisatie", "2024-I", "GM0014", "5")));

        JsonNode probleem = geweigerd(409, Dienst.stuur(BOEKINGEN, boeking(kenmerk, "2024-02-01", regel("realisatie", "2024-I", "GM0014", "6"))));

        assertThat(probleem.get("detail").textValue()).contains(kenmerk, "ander kenmerk");
    }

    @Test
    void ofTwoCallersWithTheSameReferenceAtTheSameMomentOneBooks() {
        List<Integer> statussen = IntStream.range(0, 8).parallel()
                .mapToObj(i -> Dienst.stuur(BOEKINGEN, boeking(kenmerk, "2024-02-01", regel("realisatie", "2024-I", "GM0014", "" + (1 + i % 2)))).statusCode())
                .toList();

        assertThat(statussen).containsOnlyOnce(201).contains(200, 409).containsOnly(200, 201, 409);
    }

    @Test
    void theLedgerOpensWithTheFiguresOfTheLetter() {
        HttpResponse<byte[]> antwoord = Dienst.lees(BOEKINGEN + "?gemeentecode=NL&halfjaar=2022-II&bekendOp=2022-06-01");

        assertThat(schemafouten("Boekingenlijst", antwoord)).isEmpty();
        assertThat(Dienst.json(antwoord).get("boekingen")).anySatisfy(boeking -> {
            assertThat(boeking.get("personen").intValue()).isEqualTo(13500);
            assertThat(boeking.get("aanduiding").textValue()).isEqualTo("voorlopig");
            assertThat(boeking.get("zekerheid").textValue()).isEqualTo("te bevestigen");
        });
        assertThat(Dienst.json(Dienst.lees(BOEKINGEN + "?gemeentecode=NL&bekendOp=2022-05-31")).get("boekingen")).isEmpty();
    }

    @Test
    void aMunicipalityStandsWhereItsEntriesPutIt() {
        String code = leeg();
        boek("2021-01-01", regel("taakstelling", "2021-I", code, "36"), regel("taakstelling", "2021-II", code, "29"));
        boek("2021-07-01", regel("realisatie", "2021-I", code, "30"));
        boek("2022-01-01", regel("realisatie", "2021-II", code, "40"));
        String schatting = regel("verwachting", "2022-I", code, "99").replace("}", ",\"betreft\":\"realisatie\",\"aanduiding\":\"ongeveer\"}");
        boek("2022-03-01", regel("herziening", "2021-II", code, "-4"), schatting);

        HttpResponse<byte[]> nu = Dienst.lees(STANDEN + "/" + code);
        JsonNode toen = Dienst.json(Dienst.lees(STANDEN + "/" + code + "?bekendOp=2021-12-31"));

        assertThat(schemafouten("Gemeentestand", nu)).isEmpty();
        assertThat(getallen(Dienst.json(nu))).containsExactly("2021-I 36 0 30 0 36 -6 0", "2021-II 25 0 40 0 31 9 0");
        assertThat(getallen(toen)).containsExactly("2021-I 36 0 30 0 36 -6 6", "2021-II 29 0 0 0 35 -35 29");
        assertThat(Dienst.json(nu).at("/halfjaren/1/boekingen")).hasSize(3);
        assertThat(Dienst.json(nu).get("naam").textValue()).isNotBlank();
        assertThat(Dienst.json(nu).get("onderbouwing")).extracting(reden -> reden.get("rij").textValue()).contains("TKN-001", "TKO-001");
    }

    @Test
    void anExchangeIsCheckedByTheModelAndShownInTheBalances() {
        String een = leeg();
        boek("2022-10-01", regel("taakstelling", "2023-I", een, "263"));
        String ander = leeg();
        boek("2022-10-01", regel("taakstelling", "2023-I", ander, "29"));
        String ongelijk = boeking(kenmerk, "2022-12-01", regel("uitruil", "2023-I", een, "-20"), regel("uitruil", "2023-I", ander, "19"));
        String gelijk = ongelijk.replace(":19}", ":20}");

        JsonNode probleem = geweigerd(400, Dienst.stuur(BOEKINGEN, ongelijk));
        HttpResponse<byte[]> geboekt = Dienst.stuur(BOEKINGEN, gelijk);

        assertThat(probleem.at("/errors/0/code").textValue()).isEqualTo("uitruil-ongeldig");
        assertThat(probleem.at("/errors/0/detail").textValue()).contains("som van de taakstellingen verandert");
        assertThat(geboekt.statusCode()).as(Dienst.tekst(geboekt)).isEqualTo(201);
        HttpResponse<byte[]> standen = Dienst.lees(STANDEN + "?halfjaar=2023-I&bekendOp=2022-12-01");
        assertThat(schemafouten("Standenlijst", standen)).isEmpty();
        assertThat(Dienst.json(standen).get("gemeenten")).anySatisfy(regel -> {
            assertThat(regel.get("gemeentecode").textValue()).isEqualTo(ander);
            assertThat(regel.at("/stand/opgave").intValue()).isEqualTo(49);
        });
    }

    @Test
    void theBalancesOfAllMunicipalitiesAreASpreadsheetToo() {
        String code = leeg();
        boek("2025-10-01", regel("taakstelling", "2025-II", code, "2"));

        HttpResponse<byte[]> antwoord = Dienst.lees(STANDEN + "?halfjaar=2025-II", "Accept", "text/csv");

        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith("text/csv");
        assertThat(Dienst.tekst(antwoord)).startsWith("gemeentecode,naam,halfjaar,taakstelling,uitruil,gerealiseerd,correctie,opgave,saldo,open,boekingen\r\n")
                .containsPattern(code + ",[^\r]+,2025-II,2,0,0,0,2,-2,2,\\d+\r\n");
    }

    @Test
    void entriesComeInPages() {
        HttpResponse<byte[]> antwoord = Dienst.stuur(BOEKINGEN, boeking(kenmerk, "2024-02-01", regel("realisatie", "2024-II", "GM0093", "1"),
                regel("realisatie", "2024-II", "GM0093", "2"), regel("realisatie", "2024-II", "GM0093", "3")));
        assertThat(antwoord.statusCode()).isEqualTo(201);

        List<Integer> personen = new ArrayList<>();
        String volgende = "/v1" + BOEKINGEN + "?gemeentecode=GM0093&halfjaar=2024-II&aantal=2";
        int bladzijden = 0;
        while (volgende != null) {
            JsonNode bladzijde = Dienst.json(Dienst.lees(volgende.substring("/v1".length())));
            bladzijde.get("boekingen").forEach(boeking -> personen.add(boeking.get("personen").intValue()));
            volgende = bladzijde.get("volgende").textValue();
            bladzijden++;
        }

        assertThat(personen).containsSubsequence(1, 2, 3);
        assertThat(bladzijden).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}|/kenmerk verplicht, /bekendOp verplicht, /zekerheid verplicht, /bron verplicht",
        "[]|geen-object",
        "{'kenmerk':' ','bekendOp':'2999-01-01','zekerheid':'bevestigd','bron':'a\\u0000b'}|/kenmerk onleesbaar, /bekendOp in-de-toekomst, /bron onleesbaar, /boekingen verplicht",
        "{'kenmerk':'k','bekendOp':'2023-01-01','zekerheid':'bevestigd','bron':'\\ud800x','boekingen':[]}|/bron onleesbaar, /boekingen verplicht",
        "{'kenmerk':'\\u2028','bekendOp':'2023-01-01','zekerheid':'bevestigd','bron':'\\u2003\\u2029','boekingen':[]}|/kenmerk onleesbaar, /bron onleesbaar, /boekingen verplicht",
        "{'kenmerk':'k','bekendOp':'2023-01-01','zekerheid':'misschien','bron':'x','boekingen':[{'soort':'gift','halfjaar':'2023-III','gemeentecode':1,'huishoudens':2}]}"
                + "|/zekerheid onbekende-waarde, /boekingen/0/soort onbekende-waarde, /boekingen/0/halfjaar onbekende-waarde, /boekingen/0/gemeentecode verkeerde-soort, /boekingen/0/huishoudens onbekend-veld",
        "{'kenmerk':'k','bekendOp':'2023-01-01','zekerheid':'bevestigd','bron':'x','boekingen':[{}]}|/boekingen/0/soort verplicht, /boekingen/0/halfjaar verplicht, /boekingen/0/gemeentecode verplicht"})
    void aBookingOfTheWrongFormIsRefused(String body, String fouten) {
        geweigerdMet(body.replace('\'', '"'), fouten);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':-1}|/personen buiten-bereik",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1.5}|/personen geen-geheel-getal",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0363'}|/personen verplicht",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM9999','personen':1}|/gemeentecode onbekende-gemeente",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0501','personen':1}|/gemeentecode onbekende-gemeente",
        "{'soort':'realisatie','halfjaar':'2019-I','gemeentecode':'GM0363','personen':1}|/gemeentecode onbekende-gemeente",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'gm\\u0000','personen':1}|/gemeentecode onbekende-gemeente",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1,'aanduiding':'ongeveer'}|/aanduiding niet-toegestaan",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1,'maanden':12}|/maanden niet-toegestaan",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'NL','personen':1,'aanduiding':'zonder-aantal'}|/personen niet-toegestaan",
        "{'soort':'realisatie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1,'betreft':'saldo','corrigeert':1}|/betreft niet-toegestaan, /corrigeert niet-toegestaan",
        "{'soort':'correctie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1}|/corrigeert verplicht, /toelichting verplicht",
        "{'soort':'correctie','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1,'corrigeert':1,'toelichting':'Telfout.'}|/corrigeert onbekende-boeking",
        "{'soort':'verwachting','halfjaar':'2023-I','gemeentecode':'GM0363','personen':1}|/betreft verplicht",
        "{'soort':'uitruil','halfjaar':'2023-I','gemeentecode':'NL','personen':1}|/gemeentecode niet-toegestaan",
        "{'soort':'herziening','halfjaar':'2030-II','gemeentecode':'GM0363','personen':1}|/gemeentecode geen-taakstelling",
        "{'soort':'taakstelling','halfjaar':'2022-II','gemeentecode':'NL','personen':1}|/soort bestaat-al"})
    void aLineThatCannotBeIsRefusedAndNothingIsStored(String regel, String fouten) {
        String goed = regel("realisatie", "2023-I", "GM0096", "1");
        String met = String.join(", ", Arrays.stream(fouten.split(",")).map(fout -> "/boekingen/1" + fout.strip()).toList());

        geweigerdMet(boeking(kenmerk, "2023-01-01", goed, regel.replace('\'', '"')), met);

        assertThat(Dienst.tekst(Dienst.lees(BOEKINGEN + "?gemeentecode=GM0096&aantal=1000"))).doesNotContain(kenmerk);
    }

    @Test
    void aFirstKnownDayBeforeTheRulesGivesNoFault() {
        String een = leeg();
        boek("2014-06-01", regel("taakstelling", "2021-I", een, "3"));
        String ander = leeg();
        boek("2014-06-01", regel("taakstelling", "2021-I", ander, "3"));

        assertThat(geweigerd(400, Dienst.stuur(BOEKINGEN, boeking(kenmerk, "2014-06-01", regel("uitruil", "2021-I", een, "1"),
                regel("uitruil", "2021-I", ander, "-1")))).at("/errors/0/code").textValue()).isEqualTo("voor-eerste-dag");
        assertThat(geweigerd(400, Dienst.lees(STANDEN + "/" + een + "?bekendOp=2014-12-31")).at("/errors/0/pointer").textValue()).isEqualTo("/bekendOp");
        geweigerd(400, Dienst.lees(STANDEN + "?halfjaar=2021-I&bekendOp=2014-12-31"));
    }

    @Test
    void questionsThatCannotBeAreRefused() {
        for (String pad : List.of(BOEKINGEN + "?gemeentecode=Amsterdam", BOEKINGEN + "?halfjaar=2023", BOEKINGEN + "?bekendOp=gisteren", BOEKINGEN + "?aantal=0",
                BOEKINGEN + "?aantal=1001", BOEKINGEN + "?na=-1", BOEKINGEN + "?na=99999999999999999999", BOEKINGEN + "?kleur=rood",
                STANDEN, STANDEN + "?halfjaar=2023-III", STANDEN + "/NL", STANDEN + "/GM363", STANDEN + "/GM0363?halfjaar=2023-I")) {
            geweigerd(400, Dienst.lees(pad));
        }
        assertThat(geweigerd(404, Dienst.lees(STANDEN + "/GM0014?bekendOp=2016-01-01")).get("detail").textValue()).contains("GM0014", "2016-01-01");
        geweigerd(404, Dienst.lees("/grootboek"));
        geweigerd(405, Dienst.verstuur("DELETE", BOEKINGEN, BodyPublishers.noBody()));
        geweigerd(405, Dienst.verstuur("PUT", STANDEN, BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON));
        geweigerd(406, Dienst.lees(BOEKINGEN, "Accept", "application/xml"));
        geweigerd(413, Dienst.stuur(BOEKINGEN, " ".repeat(2_000_000)));
        geweigerd(415, Dienst.stuur(BOEKINGEN, "x".getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv"));
        geweigerd(400, Dienst.stuur(BOEKINGEN + "?kenmerk=x", boeking(kenmerk, "2023-01-01", regel("realisatie", "2023-I", "GM0096", "1"))));
    }

    /** A municipality that exists in every half-year used here and of which nothing is booked yet. */
    private static String leeg() {
        List<String> codes = new ArrayList<>(Dienst.json(Dienst.lees("/gemeenten?peildatum=2020-01-01")).findValuesAsText("gemeentecode"));
        codes.retainAll(Dienst.json(Dienst.lees("/gemeenten?peildatum=2026-01-01")).findValuesAsText("gemeentecode"));
        Collections.shuffle(codes);
        return codes.stream().filter(code -> Dienst.json(Dienst.lees(BOEKINGEN + "?gemeentecode=" + code)).get("boekingen").isEmpty())
                .findFirst().orElseThrow();
    }

    private void boek(String bekendOp, String... regels) {
        HttpResponse<byte[]> antwoord = Dienst.stuur(BOEKINGEN, boeking("proef-" + UUID.randomUUID(), bekendOp, regels));
        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(201);
    }

    private static void geweigerdMet(String body, String fouten) {
        List<String> gevonden = new ArrayList<>();
        geweigerd(400, Dienst.stuur(BOEKINGEN, body)).get("errors")
                .forEach(fout -> gevonden.add((fout.get("pointer").textValue() + " " + fout.get("code").textValue()).strip()));
        assertThat(gevonden).containsExactlyInAnyOrderElementsOf(Arrays.stream(fouten.split(",")).map(String::strip).toList());
    }

    private static String boeking(String kenmerk, String bekendOp, String... regels) {
        return "{\"kenmerk\":\"" + kenmerk + "\",\"bekendOp\":\"" + bekendOp + "\",\"zekerheid\":\"bevestigd\",\"bron\":\"Proef\",\"boekingen\":["
                + String.join(",", regels) + "]}";
    }

    private static String regel(String soort, String halfjaar, String gemeentecode, String personen) {
        return "{\"soort\":\"" + soort + "\",\"halfjaar\":\"" + halfjaar + "\",\"gemeentecode\":\"" + gemeentecode + "\",\"personen\":" + personen + "}";
    }

    private static List<String> getallen(JsonNode stand) {
        List<String> regels = new ArrayList<>();
        stand.get("halfjaren").forEach(halfjaar -> regels.add(String.join(" ", List.of("halfjaar", "taakstelling", "uitruil", "gerealiseerd", "correctie",
                "opgave", "saldo", "open").stream().map(veld -> halfjaar.get(veld).asText()).toList())));
        return regels;
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
