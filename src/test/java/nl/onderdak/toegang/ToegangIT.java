package nl.onderdak.toegang;

import static nl.onderdak.toegang.Proefuitgever.claims;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.archief.Proefsleutels;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import org.assertj.core.api.SoftAssertions;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A service as it counts: profile productie, a database, and an issuer that signs. */
@EigenDienst
@Timeout(180)
class ToegangIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FEITEN =
            "{\"peildatum\":\"2024-06-01\",\"plaatsing\":{\"regeling\":\"gemeentelijke-opvang-oekraine\",\"aantalPlaatsen\":1,\"aantalDagen\":1}}";
    private static final Consumer<JwtClaims> SYSTEEM = claims("s", "gemeente-een", "advies", Rol.SYSTEEM);
    private static final String SLEUTELS = Proefsleutels.tekst();
    private static final Map<String, String> TOKENS = new TreeMap<>();
    private static final int PER_SECONDE = 25;

    @TempDir
    static Path map;
    private static EigenDatabase database;
    private static Proefuitgever uitgever;
    private static Dienstproces dienst;

    @BeforeAll
    static void start() throws Exception {
        database = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling());
        uitgever = new Proefuitgever();
        dienst = dienst(uitgever.adres()).gereed();
    }

    private static Dienstproces dienst(String uitgever) throws IOException {
        return Dienstproces.metDatabase(database.toegang().jdbcUrl(), database.toegang().gebruiker(), database.toegang().wachtwoord(), Map.of(
                "QUARKUS_PROFILE", "productie",
                "ONDERDAK_ARCHIEF_SLEUTELS", SLEUTELS,
                "QUARKUS_OIDC_AUTH_SERVER_URL", uitgever,
                "QUARKUS_OIDC_CLIENT_ID", Proefuitgever.DIENST,
                "QUARKUS_OIDC_CREDENTIALS_SECRET", Proefuitgever.GEHEIM,
                "ONDERDAK_TOEGANG_VERZOEKEN_PER_SECONDE", String.valueOf(PER_SECONDE)));
    }

    @AfterAll
    static void stop() throws Exception {
        dienst.close();
        uitgever.close();
        database.close();
    }

    @Test
    void whatIsPublicCanBeReadWithoutLoginAndTheRestCannot() throws Exception {
        assertThat(lees("/v1/openapi.json", null).statusCode()).isEqualTo(200);
        assertThat(lees("/v1/regelsets", null).statusCode()).isEqualTo(200);
        JsonNode wie = json(lees("/v1/aanmelding", null));
        assertThat(wie.get("demonstratie").booleanValue()).isFalse();
        assertThat(wie.get("gebruikers")).isEmpty();

        for (HttpResponse<String> geweigerd : List.of(adviseer(null), lees("/v1/koppelrondes", null), lees("/v1/wijzigingsvoorstellen", null))) {
            assertRefused(geweigerd, 401, "U bent niet aangemeld");
            assertThat(kop(geweigerd, "WWW-Authenticate")).isEqualTo("Bearer realm=\"Onderdak\"");
        }
    }

    @Test
    void aDemonstrationUserIsNobodyHere() throws Exception {
        HttpRequest vraag = HttpRequest.newBuilder(dienst.adres("/v1/wijzigingsvoorstellen")).header("Authorization", Gebruiker.kop("beleidsmaker")).build();

        assertThat(verstuur(vraag).statusCode()).isEqualTo(401);
    }

    @Test
    void aPersonWithATokenIsKnownWithHisRoles() throws Exception {
        JsonNode wie = json(lees("/v1/aanmelding", uitgever.token(claims("j.jansen", "gemeente-een", "openid", Rol.BELEIDSMAKER, "iets-anders"))));

        assertThat(wie.get("naam").textValue()).isEqualTo("j.jansen");
        assertThat(wie.get("rollen").toString()).isEqualTo("[\"beleidsmaker\"]");
    }

    @Test
    void aTokenThatDoesNotCountIsRefusedAndNeverAFault() throws Exception {
        Map<String, String> tokens = new LinkedHashMap<>();
        String goed = uitgever.token(SYSTEEM);
        String[] delen = goed.split("\\.");
        tokens.put("expired", uitgever.token(SYSTEEM.andThen(
                claims -> claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() - 600)))));
        tokens.put("another audience", uitgever.token(SYSTEEM.andThen(claims -> claims.setAudience("iets"))));
        tokens.put("no audience", uitgever.token(SYSTEEM.andThen(claims -> claims.unsetClaim("aud"))));
        tokens.put("another issuer", uitgever.token(SYSTEEM.andThen(claims -> claims.setIssuer("http://elders"))));
        tokens.put("key of another under a known name", uitgever.tokenVanEenAnder("eerste", SYSTEEM));
        tokens.put("unknown key", uitgever.tokenVanEenAnder("onbekend", SYSTEEM));
        tokens.put("changed content", delen[0] + "." + base64("{\"sub\":\"x\"}") + "." + delen[2]);
        tokens.put("no signature", base64("{\"alg\":\"none\"}") + "." + delen[1] + ".");
        tokens.put("no token", "abc");
        assertThat(adviseer(goed).statusCode()).isEqualTo(200);

        for (Map.Entry<String, String> token : tokens.entrySet()) {
            HttpResponse<String> antwoord = adviseer(token.getValue());

            assertThat(antwoord.statusCode()).as(token.getKey()).isEqualTo(401);
            assertRefused(antwoord, 401, "Aanmelden is niet gelukt");
            assertThat(kop(antwoord, "WWW-Authenticate")).as(token.getKey()).startsWith("Bearer realm=\"Onderdak\"");
        }
    }

    @Test
    void aTokenWithoutRoleOrOrganisationMayNothing() throws Exception {
        assertRefused(adviseer(uitgever.token(claims("s", "gemeente-een", "advies"))), 403, "Dit mag u niet");
        assertRefused(adviseer(uitgever.token(SYSTEEM.andThen(claims -> claims.unsetClaim("organisatie")))),
                403, "Dit mag u niet");
    }

    @Test
    void aProgramMayAskWhatItsScopeNames() throws Exception {
        assertThat(adviseer(tokenVanSysteem("een", "advies")).statusCode()).isEqualTo(200);
        assertThat(adviseer(tokenVanSysteem("een", "advies:bekostiging")).statusCode()).isEqualTo(200);
        HttpResponse<String> ander = adviseer(tokenVanSysteem("een", "advies:leefgeld"));
        assertRefused(ander, 403, "Dit mag u niet");
        assertThat(json(ander).get("detail").textValue()).contains("advies:bekostiging");
        assertRefused(stuur("/v1/grootboek/boekingen", "{}", tokenVanSysteem("een", "advies:bekostiging")), 403, "Dit mag u niet");
    }

    @Test
    void aBatchAsksTheScopeOfItsModelAndBelongsToWhoSentIt() throws Exception {
        String een = uitgever.token(SYSTEEM);
        HttpResponse<String> antwoord = stuurBatch("bekostiging", een);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        String id = JSON.readTree(antwoord.body().lines().findFirst().orElseThrow()).at("/advies/advies/id").textValue();

        assertThat(lees("/v1/adviezen/" + id, een).statusCode()).isEqualTo(200);
        assertRefused(lees("/v1/adviezen/" + id, uitgever.token(claims("t", "gemeente-twee", "advies", Rol.SYSTEEM))), 404, "Advies niet gevonden");
        assertThat(stuurBatch("bekostiging", tokenVanSysteem("een", "advies:bekostiging")).statusCode()).isEqualTo(200);
        HttpResponse<String> ander = stuurBatch("bekostiging", tokenVanSysteem("een", "advies:leefgeld"));
        assertRefused(ander, 403, "Dit mag u niet");
        assertThat(json(ander).get("detail").textValue()).contains("advies:bekostiging");
        assertRefused(stuurBatch("bekostiging", null), 401, "U bent niet aangemeld");
        assertThat(stuurBatch("bekostiging", uitgever.token(claims("l", "gemeente-een", "", Rol.LEZER))).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> stuurBatch(String model, String token) throws Exception {
        return verstuur(vraag(dienst.adres("/v1/" + model + "/_batch"), token).header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString("{\"feiten\":" + FEITEN + "}\n")).build());
    }

    @Test
    void whoReadsMayAskAndNotWrite() throws Exception {
        String lezer = uitgever.token(claims("l", "gemeente-een", "", Rol.LEZER));

        assertThat(adviseer(lezer).statusCode()).isEqualTo(200);
        assertThat(lees("/v1/wijzigingsvoorstellen", lezer).statusCode()).isEqualTo(200);
        assertRefused(stuur("/v1/grootboek/boekingen", "{}", lezer), 403, "Dit mag u niet");
        assertRefused(stuur("/v1/wijzigingsvoorstellen", "{\"titel\":\"t\",\"toelichting\":\"t\"}", lezer), 403, "Dit mag u niet");
    }

    @Test
    void aRoundOfAnotherMunicipalityIsNotThere() throws Exception {
        String een = uitgever.token(claims("a", "gemeente-een", "", Rol.BELEIDSMAKER));
        String twee = uitgever.token(claims("b", "gemeente-twee", "", Rol.BELEIDSMAKER, Rol.BEHEERDER));
        HttpResponse<String> ronde = stuur("/v1/koppelrondes",
                "{\"peildatum\":\"2025-06-02\",\"koppelstelsel\":\"punten-met-prijzen\",\"voorbeeld\":{\"huishoudens\":5,\"zaad\":7}}", een);
        assertThat(ronde.statusCode()).as(ronde.body()).isEqualTo(202);
        String pad = "/v1/koppelrondes/" + json(ronde).get("id").textValue();

        assertThat(lees(pad, een).statusCode()).isEqualTo(200);
        assertThat(json(lees("/v1/koppelrondes", een)).get("aantal").intValue()).isEqualTo(1);
        for (String ander : List.of("", "/resultaat", "/huishoudens/1", "/vergelijking?met=" + json(ronde).get("id").textValue())) {
            assertRefused(lees(pad + ander, twee), 404, "Koppelronde niet gevonden");
        }
        assertRefused(stuur(pad + "/_wis", "{\"reden\":\"proef\"}", twee), 404, "Koppelronde niet gevonden");
        assertThat(json(lees("/v1/koppelrondes", twee)).get("aantal").intValue()).isZero();
    }

    @Test
    void anAdviceOfAnotherMunicipalityIsNotThere() throws Exception {
        String een = uitgever.token(claims("a", "gemeente-een", "", Rol.BELEIDSMAKER, Rol.BEHEERDER));
        String twee = uitgever.token(claims("b", "gemeente-twee", "", Rol.BELEIDSMAKER, Rol.BEHEERDER));
        String id = json(adviseer(een)).at("/advies/id").textValue();

        assertThat(lees("/v1/adviezen/" + id, een).statusCode()).isEqualTo(200);
        assertThat(stuur("/v1/adviezen/" + id + "/_herhaal", "", een).statusCode()).isEqualTo(200);
        assertThat(lees("/adviezen/" + id, een).statusCode()).isEqualTo(200);
        assertAnAdviceIsNotThere(id, twee);
        assertThat(stuur("/v1/adviezen/" + id + "/_wis", "{\"reden\":\"proef\"}", een).statusCode()).isEqualTo(200);
        assertThat(lees("/v1/adviezen/" + id, een).statusCode()).isEqualTo(410);
        assertAnAdviceIsNotThere(id, twee);
    }

    private static void assertAnAdviceIsNotThere(String id, String token) throws Exception {
        assertRefused(lees("/v1/adviezen/" + id, token), 404, "Advies niet gevonden");
        assertRefused(stuur("/v1/adviezen/" + id + "/_herhaal", "", token), 404, "Advies niet gevonden");
        assertRefused(stuur("/v1/adviezen/" + id + "/_wis", "{\"reden\":\"proef\"}", token), 404, "Advies niet gevonden");
        assertThat(lees("/adviezen/" + id, token).statusCode()).isEqualTo(404);
        assertThat(lees("/adviezen/" + id, null).headers().firstValue("Location")).contains("/aanmelden?terug=/adviezen/" + id);
    }

    @Test
    void aProposalOfAnotherMunicipalityIsNotThere() throws Exception {
        String een = uitgever.token(claims("a", "gemeente-een", "", Rol.BELEIDSMAKER));
        String twee = uitgever.token(claims("b", "gemeente-twee", "", Rol.BELEIDSMAKER));
        JsonNode paden = json(lees("/v1/openapi.json", null)).get("paths");
        String vraag = voorbeeld(paden.get("/koppelvoorstellen"));
        HttpResponse<String> voorstel = stuur("/v1/koppelvoorstellen", vraag, een);
        assertThat(voorstel.statusCode()).as(voorstel.body()).isEqualTo(200);
        String pad = "/v1/koppelvoorstellen/" + json(voorstel).at("/advies/id").textValue();

        assertThat(lees(pad, een).statusCode()).isEqualTo(200);
        assertRefused(lees(pad, twee), 404, "Voorstel niet gevonden");
        assertRefused(stuur(pad + "/besluit", voorbeeld(paden.get("/koppelvoorstellen/{id}/besluit")), twee), 404, "Voorstel niet gevonden");
    }

    private static String voorbeeld(JsonNode pad) {
        return pad.at("/post/requestBody/content/application~1json/examples").elements().next().get("value").toString();
    }

    @Test
    void everybodyMayWhatTheMatrixSays() throws Exception {
        JsonNode contract = json(lees("/v1/openapi.json", null));
        SoftAssertions zacht = new SoftAssertions();
        for (Toegangsmatrix.Bewerking bewerking : new Toegangsmatrix().lees(contract)) {
            for (String rol : Stream.concat(Stream.of(Toegangsmatrix.NIEMAND), Rol.ALLE.stream()).toList()) {
                String token = rol.equals(Toegangsmatrix.NIEMAND) ? null : TOKENS.computeIfAbsent(rol, nieuw -> uitgever.token(claims(rol, "matrix-" + rol, "advies", rol)));
                HttpRequest.Builder vraag = vraag(dienst.adres(bewerking.adres()), token).method(bewerking.rij().methode(),
                        BodyPublishers.ofString(bewerking.body()));
                bewerking.mediatype().ifPresent(type -> vraag.header("Content-Type", type));
                HttpResponse<String> antwoord = verstuur(vraag.build());
                String naam = rol + " " + bewerking.rij().methode() + " " + bewerking.adres() + " " + antwoord.body();
                if (bewerking.rij().mag(rol, false)) {
                    zacht.assertThat(antwoord.statusCode()).as(naam).isNotIn(401, 403, 429).isLessThan(500);
                } else {
                    zacht.assertThat(antwoord.statusCode()).as(naam).isEqualTo(token == null ? 401 : 403);
                }
            }
        }
        zacht.assertAll();
    }

    @Test
    void theContractSaysHowToSignIn() throws Exception {
        JsonNode contract = json(lees("/v1/openapi.json", null));

        assertThat(contract.at("/components/securitySchemes").fieldNames()).toIterable().containsExactly("uitgever");
        assertThat(contract.at("/paths/~1bekostiging/post/security").toString()).isEqualTo("[{\"uitgever\":[]}]");
        assertThat(contract.at("/paths/~1regelsets/get/security").toString()).isEqualTo("[{},{\"uitgever\":[]}]");
        assertThat(contract.at("/paths/~1bekostiging/post/responses").fieldNames()).toIterable().contains("401", "403", "429");
    }

    @Test
    void whoAsksTooFastMustWaitAndOthersNeedNot() throws Exception {
        String haast = uitgever.token(claims("h", "gemeente-haast", "", Rol.LEZER));
        HttpResponse<String> laatste = lees("/v1/aanmelding", haast);
        for (int keer = 0; keer < PER_SECONDE * 100 && laatste.statusCode() == 200; keer++) {
            laatste = lees("/v1/aanmelding", haast);
        }

        assertRefused(laatste, 429, "Te veel verzoeken");
        assertThat(Integer.parseInt(kop(laatste, "Retry-After"))).isBetween(1, 2);
        assertThat(lees("/v1/aanmelding", uitgever.token(claims("k", "gemeente-kalm", "", Rol.LEZER))).statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonSignsInThroughTheIssuerAndOutAgain() throws Exception {
        uitgever.meldtZichAan(claims("p.peters", "gemeente-een", "openid", Rol.BEOORDELAAR));
        Browser browser = new Browser();

        browser.naar(dienst.adres("/aanmelden?terug=" + URLEncoder.encode("/v1/aanmelding", StandardCharsets.UTF_8)));
        assertThat(browser.waar()).isEqualTo(dienst.adres("/v1/aanmelding"));
        JsonNode wie = JSON.readTree(browser.naar(dienst.adres("/v1/aanmelding")).body());
        assertThat(wie.get("naam").textValue()).isEqualTo("p.peters");
        assertThat(wie.get("rollen").toString()).isEqualTo("[\"beoordelaar\"]");
        assertThat(browser.naar(dienst.adres("/v1/wijzigingsvoorstellen")).statusCode()).isEqualTo(200);

        browser.naar(dienst.adres("/afmelden"));
        assertThat(browser.waar()).isEqualTo(dienst.adres("/"));
        assertThat(JSON.readTree(browser.naar(dienst.adres("/v1/aanmelding")).body()).get("naam").isNull()).isTrue();
    }

    @Test
    void nobodyIsLedElsewhere() throws Exception {
        uitgever.meldtZichAan(claims("p.peters", "gemeente-een", "openid", Rol.BEOORDELAAR));
        Browser browser = new Browser();

        browser.naar(dienst.adres("/aanmelden?terug=" + URLEncoder.encode("//elders.example.org/", StandardCharsets.UTF_8)));

        assertThat(browser.waar()).isEqualTo(dienst.adres("/"));
    }

    @Test
    void factsThatAreRefusedOrAnsweredDoNotReachTheLog() throws Exception {
        String kenmerk = "HerkenbaarFeit73";
        String token = uitgever.token(claims("s", "gemeente-log", "advies", Rol.SYSTEEM));
        for (String feiten : List.of("{\"" + kenmerk + "\":1}", "{\"peildatum\":\"" + kenmerk + "\"}", "{\"peildatum\":" + kenmerk, kenmerk,
                FEITEN.replace("gemeentelijke-opvang-oekraine", kenmerk))) {
            assertThat(stuur("/v1/bekostiging", feiten, token).statusCode()).isEqualTo(400);
            HttpRequest batch = vraag(dienst.adres("/v1/bekostiging/_batch"), token).header("Content-Type", "application/x-ndjson")
                    .POST(BodyPublishers.ofString("{\"kenmerk\":\"" + kenmerk + "\",\"feiten\":" + feiten + "}\n" + feiten)).build();
            assertThat(verstuur(batch).body()).contains("\"problemen\":2");
            assertThat(stuur("/v1/koppelvoorstellen", feiten, token).statusCode()).isEqualTo(400);
            assertThat(stuur("/v1/koppelrondes", feiten, token).statusCode()).isEqualTo(400);
            assertThat(stuur("/v1/bekostiging", feiten, null).statusCode()).isEqualTo(401);
            assertThat(stuur("/v1/bekostiging", feiten, kenmerk).statusCode()).isEqualTo(401);
        }
        assertThat(lees("/v1/adviezen/" + kenmerk, token).statusCode()).isEqualTo(400);
        assertThat(lees("/v1/" + kenmerk, token).statusCode()).isEqualTo(404);

        assertThat(dienst.uitvoer()).contains("Listening on").doesNotContain(kenmerk);
    }

    @Test
    void withoutItsIssuerTheServiceStartsAndSaysSo() throws Exception {
        Proefuitgever weg = new Proefuitgever();
        String token = weg.token(claims("s", "gemeente-een", "advies", Rol.SYSTEEM));
        weg.close();
        try (Dienstproces zonder = dienst(weg.adres()).gereed()) {
            assertThat(verstuur(vraag(zonder.adres("/v1/regelsets"), null).build()).statusCode()).isEqualTo(200);
            HttpResponse<String> antwoord = verstuur(vraag(zonder.adres("/v1/wijzigingsvoorstellen"), token).build());
            assertRefused(antwoord, 503, "Aanmelden kan nu niet");
            assertThat(kop(antwoord, "Retry-After")).isNotEmpty();
            assertRefused(verstuur(vraag(zonder.adres("/v1/wijzigingsvoorstellen"), null).build()), 401, "U bent niet aangemeld");
        }
    }

    @Test
    void withoutIssuerOrDatabaseTheServiceRefusesToStart() throws Exception {
        try (Dienstproces kaal = Dienstproces.metMap(map.resolve("kaal"), Map.of("QUARKUS_PROFILE", "productie"))) {
            assertThat(kaal.einde()).isEqualTo(1);
            assertThat(kaal.uitvoer()).startsWith("Onderdak start niet.").contains("QUARKUS_OIDC_AUTH_SERVER_URL", "QUARKUS_DATASOURCE_JDBC_URL")
                    .doesNotContain("\tat ").hasLineCount(1);
        }
        try (Dienstproces half = Dienstproces.metDatabase("jdbc:postgresql://localhost:1/niets", "n", "n", Map.of("QUARKUS_PROFILE", "productie"))) {
            assertThat(half.einde()).isEqualTo(1);
            assertThat(half.uitvoer()).contains("QUARKUS_OIDC_AUTH_SERVER_URL").doesNotContain("QUARKUS_DATASOURCE_JDBC_URL").hasLineCount(1);
        }
    }

    /** A token as a program gets it. */
    private static String tokenVanSysteem(String client, String scope) throws Exception {
        String bewijs = Base64.getEncoder().encodeToString((client + ":geheim").getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> antwoord = verstuur(HttpRequest.newBuilder(URI.create(uitgever.adres() + "/token")).header("Authorization", "Basic " + bewijs)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8))).build());
        return json(antwoord).get("access_token").textValue();
    }

    private static String base64(String tekst) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> adviseer(String token) throws Exception {
        return stuur("/v1/bekostiging", FEITEN, token);
    }

    private static HttpResponse<String> lees(String pad, String token) throws Exception {
        return verstuur(vraag(dienst.adres(pad), token).build());
    }

    private static HttpResponse<String> stuur(String pad, String body, String token) throws Exception {
        return verstuur(vraag(dienst.adres(pad), token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build());
    }

    private static HttpRequest.Builder vraag(URI adres, String token) {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(adres);
        return token == null ? vraag : vraag.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> verstuur(HttpRequest vraag) throws Exception {
        return HTTP.send(vraag, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> antwoord, int status, String titel) throws IOException {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(kop(antwoord, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(antwoord).get("title").textValue()).isEqualTo(titel);
    }

    private static JsonNode json(HttpResponse<String> antwoord) throws IOException {
        return JSON.readTree(antwoord.body());
    }

    private static String kop(HttpResponse<?> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }
}
