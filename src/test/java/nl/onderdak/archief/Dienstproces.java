package nl.onderdak.archief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.toegang.Gebruiker;

/** The packaged service in a process of its own, on a random port. */
public final class Dienstproces implements AutoCloseable {

    private static final Pattern GEREED = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final Path DIENST = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final long STARTGEDULD_SECONDEN = 60;
    /** A service that lives some minutes never earns back what the second compiler costs. */
    private static final List<String> KORT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final List<String> LANG = List.of("-XX:+UseSerialGC");

    // Over HTTP/2 a request that is interrupted can take others of the same client down with it.
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CompletableFuture<Integer> poort = new CompletableFuture<>();
    private final List<String> uitvoer = new CopyOnWriteArrayList<>();
    private final Process proces;

    private Dienstproces(Path dienst, List<String> machine, Map<String, String> omgeving) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        opdracht.addAll(machine);
        opdracht.addAll(List.of("-Dquarkus.http.port=0", "-Donderdak.opslag.programma=" + Path.of("target", "postgres-programma"),
                "-Donderdak.opslag.geduld=PT1S", "-jar", dienst.toString()));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht);
        bouwer.environment().keySet().removeIf(naam -> naam.startsWith("QUARKUS_") || naam.startsWith("ONDERDAK_"));
        bouwer.environment().putAll(omgeving);
        proces = bouwer.redirectErrorStream(true).start();
        Thread lezer = new Thread(this::lees, "uitvoer van de dienst");
        lezer.setDaemon(true);
        lezer.start();
    }

    /** Starts the service with a database of its own in this folder. */
    static Dienstproces metMap(Path map) throws IOException {
        return metMap(DIENST, map);
    }

    /** Starts the service of another build with a database of its own in this folder. */
    public static Dienstproces metMap(Path dienst, Path map) throws IOException {
        return new Dienstproces(dienst, KORT, metMap(Map.of(), map));
    }

    /** @param instellingen more settings, as environment variables */
    public static Dienstproces metMap(Path map, Map<String, String> instellingen) throws IOException {
        return new Dienstproces(DIENST, KORT, metMap(instellingen, map));
    }

    /** The same for a service that works for an hour. */
    public static Dienstproces voorLang(Path map, Map<String, String> instellingen) throws IOException {
        return new Dienstproces(DIENST, LANG, metMap(instellingen, map));
    }

    private static Map<String, String> metMap(Map<String, String> instellingen, Path map) {
        Map<String, String> omgeving = new HashMap<>(instellingen);
        omgeving.put("ONDERDAK_OPSLAG_MAP", map.toString());
        return omgeving;
    }

    /** Starts the service on a database that is there already. */
    static Dienstproces metDatabase(String url, String gebruiker, String wachtwoord) throws IOException {
        return metDatabase(url, gebruiker, wachtwoord, Map.of());
    }

    /** @param instellingen more settings, as environment variables */
    public static Dienstproces metDatabase(String url, String gebruiker, String wachtwoord, Map<String, String> instellingen) throws IOException {
        Map<String, String> omgeving = new HashMap<>(instellingen);
        omgeving.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        omgeving.put("QUARKUS_DATASOURCE_USERNAME", gebruiker);
        omgeving.put("QUARKUS_DATASOURCE_PASSWORD", wachtwoord);
        return new Dienstproces(DIENST, KORT, omgeving);
    }

    private void lees() {
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                uitvoer.add(regel);
                Matcher gereed = GEREED.matcher(regel);
                if (gereed.find()) {
                    poort.complete(Integer.valueOf(gereed.group(1)));
                }
            }
            poort.completeExceptionally(new IllegalStateException("the service ended before it was ready:\n" + uitvoer()));
        } catch (IOException e) {
            poort.completeExceptionally(e);
        }
    }

    /** Waits until the service listens. */
    public Dienstproces gereed() {
        poort.orTimeout(STARTGEDULD_SECONDEN, TimeUnit.SECONDS).join();
        return this;
    }

    public HttpResponse<byte[]> post(String pad, String feiten) throws IOException, InterruptedException {
        return vraag(HttpRequest.newBuilder(adres(pad)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(feiten)));
    }

    /** The same by somebody who is signed in. */
    public HttpResponse<byte[]> post(String gebruiker, String pad, String bericht) throws IOException, InterruptedException {
        return vraag(HttpRequest.newBuilder(adres(pad)).header("Authorization", Gebruiker.kop(gebruiker)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(bericht)));
    }

    /** Sends lines of JSON. */
    public HttpResponse<byte[]> postNdjson(String pad, String regels) throws IOException, InterruptedException {
        return vraag(HttpRequest.newBuilder(adres(pad)).header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(regels)));
    }

    public HttpResponse<byte[]> get(String pad) throws IOException, InterruptedException {
        return vraag(HttpRequest.newBuilder(adres(pad)).GET());
    }

    private HttpResponse<byte[]> vraag(HttpRequest.Builder vraag) throws IOException, InterruptedException {
        return client.send(vraag.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    public URI adres(String pad) {
        return URI.create("http://localhost:" + poort.join() + pad);
    }

    /** All that the service said so far. */
    public String uitvoer() {
        return String.join("\n", uitvoer);
    }

    /** Number of the process. */
    public long nummer() {
        return proces.pid();
    }

    /** The same as kill -9: nothing in the service gets a chance to clean up. */
    public void vermoord() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    /** Waits for a service that ends by itself and gives its exit code. */
    public int einde() throws InterruptedException {
        if (!proces.waitFor(STARTGEDULD_SECONDEN, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service still runs:\n" + uitvoer());
        }
        return proces.exitValue();
    }

    /** Stops the service the normal way. */
    @Override
    public void close() throws InterruptedException {
        // Not of the process itself: that would also close what the service still says.
        proces.toHandle().destroy();
        einde();
    }
}
