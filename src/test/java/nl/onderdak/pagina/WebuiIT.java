package nl.onderdak.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.pagina.Webui.Afloop;
import nl.onderdak.regelsetarchief.VorigeRegelset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages: their logic, their behaviour in a real browser, their size and what protects them. */
@EigenDienst
class WebuiIT {

    private static final int EERSTE_PAGINA_BYTES = 150 * 1024;
    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.js)\"");
    /** The pages show what a calculation says; how much it tries out is for the tests of the calculation. */
    private static final Map<String, String> KLEINE_STEEKPROEF = Map.of("ONDERDAK_GEVOLG_STEEKPROEF", "300");
    /** One after the other, in order: each is stopped when it hangs, and on a slow machine both together take longer than that. */
    private static final int HELFTEN = 2;
    /** Of a part of the tests; empty: all. */
    private static final List<String> PAGINAS = Stream.of(System.getProperty("onderdak.paginas", "").split(" ")).filter(naam -> !naam.isBlank()).map(naam -> "e2e/" + naam).toList();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A database of their own: what the pages show must not depend on what other tests booked. */
    @TempDir
    static Path map;
    private static Dienstproces dienst;

    @BeforeAll
    static void startWithAnEarlierRuleSetInTheArchive() throws Exception {
        Path database = map.resolve("paginas");
        dienst = Dienstproces.metMap(database, KLEINE_STEEKPROEF).gereed();
        VorigeRegelset.bewaar(database);
    }

    @AfterAll
    static void stop() throws Exception {
        dienst.close();
    }

    @Test
    void theLogicBehindThePagesHolds() {
        Afloop afloop = Webui.draai("vitest", Map.of(), "vitest/vitest.mjs", "run");

        assertThat(afloop.code()).as(afloop.verslag()).isZero();
    }

    @Test
    void everyPageAndJourneyWorksInARealBrowser() {
        for (int helft = 1; helft <= HELFTEN; helft++) {
            String[] opdracht = Stream.concat(Stream.of("test", "--shard=" + helft + "/" + HELFTEN), PAGINAS.stream()).toArray(String[]::new);
            Afloop afloop = Webui.draai("playwright-" + helft, Map.of("ONDERDAK_ADRES", adres("")), "@playwright/test/cli.js", opdracht);

            assertThat(afloop.code()).as(afloop.verslag()).isZero();
            assertThat(afloop.verslag()).doesNotContain("skipped", "flaky");
        }
    }

    @Test
    void withoutAServiceTheBrowserTestsFailAndSayWhatIsMissing() {
        Afloop afloop = Webui.draai("playwright-zonder-dienst", Map.of("ONDERDAK_ADRES", ""), "@playwright/test/cli.js", "test", "--list");

        assertThat(afloop.code()).isNotZero();
        assertThat(afloop.verslag()).contains("ONDERDAK_ADRES");
    }

    @Test
    void theFirstPageHasAtMost150KilobytesOfScript() throws Exception {
        String pagina = tekst(haal("/"));
        assertThat(pagina).doesNotContain("tekenblad");
        Matcher scripts = SCRIPT.matcher(pagina);
        int bytes = 0;
        int aantal = 0;
        while (scripts.find()) {
            bytes += ingepakt(haal(scripts.group(1)).body());
            aantal++;
        }

        assertThat(aantal).isPositive();
        assertThat(bytes).isLessThanOrEqualTo(EERSTE_PAGINA_BYTES);
    }

    @Test
    void aPageMayOnlyUseItsOwnScriptsAndAnAnswerNone() throws Exception {
        for (String pagina : List.of("/", "/regels/geldend/leefgeld", "/bestaat-niet")) {
            HttpResponse<byte[]> antwoord = haal(pagina);
            assertThat(antwoord.statusCode()).isEqualTo(200);
            assertThat(antwoord.headers().allValues("content-security-policy")).as(pagina).singleElement().asString()
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(antwoord.headers().firstValue("x-content-type-options")).contains("nosniff");
            assertThat(antwoord.headers().firstValue("cache-control")).contains("no-store");
        }
        String tekening = "/wijzigen/00000000-0000-4000-8000-000000000000/tekening/leefgeld";
        assertThat(haal(tekening).headers().allValues("content-security-policy")).containsExactly(beleid("/").replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"));
        for (String ernaast : List.of("/wijzigen", "/wijzigen/1/tekening", "/wijzigen/1/tekening/", "/wijzigen/1/leefgeld/tekening", "/regels/1/tekening/leefgeld",
                "/wijzigen/1/tekening/leefgeld/meer", "/?pad=" + tekening, "/v1" + tekening)) {
            assertThat(haal(ernaast).headers().allValues("content-security-policy")).as(ernaast).isNotEmpty().allSatisfy(beleid -> assertThat(beleid).doesNotContain("unsafe"));
        }
        for (String antwoord : List.of("/v1/openapi.json", "/v1/bestaat-niet", "/q/health")) {
            assertThat(haal(antwoord).headers().allValues("content-security-policy")).as(antwoord)
                    .containsExactly("default-src 'none'; frame-ancestors 'none'");
        }
    }

    @Test
    void aFileThatIsNotThereIsNotMistakenForAPage() throws Exception {
        assertThat(haal("/assets/bestaat-niet.js").statusCode()).isEqualTo(404);
    }

    @Test
    void theLockFilesNameNoPlaceToDownloadFrom() throws IOException {
        for (Path map : List.of(Webui.MAP, Path.of("src/test/spectral"))) {
            try (Stream<String> regels = Files.lines(map.resolve("package-lock.json"))) {
                assertThat(regels.filter(regel -> regel.contains("\"resolved\": \"http"))).as(map.toString()).isEmpty();
            }
        }
    }

    private static String beleid(String pad) throws IOException, InterruptedException {
        return haal(pad).headers().firstValue("content-security-policy").orElseThrow();
    }

    private static int ingepakt(byte[] inhoud) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(uit)) {
            gzip.write(inhoud);
        }
        return uit.size();
    }

    private static String tekst(HttpResponse<byte[]> antwoord) {
        return new String(antwoord.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> haal(String pad) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(adres(pad))).build(), BodyHandlers.ofByteArray());
    }

    private static String adres(String pad) {
        return dienst.adres(pad).toString();
    }
}
