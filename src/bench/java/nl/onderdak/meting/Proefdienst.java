package nl.onderdak.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, on a free port, with a database of its own. */
final class Proefdienst implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofMinutes(2);
    private static final long POLS_MS = 5;

    private static final HttpClient VRAGER = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build();

    private final Process proces;
    private final int poort;
    private final Duration opstart;

    private Proefdienst(Process proces, int poort, Duration opstart) {
        this.proces = proces;
        this.poort = poort;
        this.opstart = opstart;
    }

    /**
     * Starts the service and returns once it says that it is ready.
     *
     * @param programma the {@code quarkus-run.jar}
     * @param werkmap holds database and log
     * @param geheugen options of the virtual machine
     */
    static Proefdienst start(Path programma, Path werkmap, String... geheugen) {
        try {
            int poort = vrijePoort();
            List<String> opdracht = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            opdracht.addAll(List.of(geheugen));
            opdracht.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + poort,
                    "-Donderdak.opslag.map=" + werkmap.resolve("postgres").toAbsolutePath(),
                    "-jar", programma.toAbsolutePath().toString()));
            long begin = System.nanoTime();
            Process proces = new ProcessBuilder(opdracht)
                    .directory(werkmap.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(werkmap.resolve("dienst.log").toFile()))
                    .start();
            wachtTotGereed(proces, poort, werkmap);
            return new Proefdienst(proces, poort, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void wachtTotGereed(Process proces, int poort, Path werkmap) {
        long einde = System.nanoTime() + GEDULD.toNanos();
        while (!isGereed(poort)) {
            if (!proces.isAlive() || System.nanoTime() > einde) {
                proces.destroy();
                throw new IllegalStateException("De dienst is niet gestart; zie " + werkmap.resolve("dienst.log"));
            }
            rust();
        }
    }

    private static boolean isGereed(int poort) {
        try {
            return VRAGER.send(vraag(poort, "/q/health/ready").GET().build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        } catch (InterruptedException onderbroken) {
            throw onderbroken(onderbroken);
        }
    }

    private static HttpRequest.Builder vraag(int poort, String pad) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + poort + pad)).timeout(Duration.ofMinutes(1));
    }

    private static void rust() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLS_MS);
        } catch (InterruptedException onderbroken) {
            throw onderbroken(onderbroken);
        }
    }

    private static IllegalStateException onderbroken(InterruptedException oorzaak) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("De meting is onderbroken", oorzaak);
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket plek = new ServerSocket(0)) {
            return plek.getLocalPort();
        }
    }

    long pid() {
        return proces.pid();
    }

    int poort() {
        return poort;
    }

    /** From the start of the process until the first answer that it is ready. */
    Duration opstart() {
        return opstart;
    }

    HttpResponse<byte[]> post(String pad, byte[] body) {
        return antwoord(vraag(poort, "/v1/" + pad).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<byte[]> get(String pad) {
        return antwoord(vraag(poort, "/v1/" + pad).GET());
    }

    /** Switches the receipt of every address of a service that was built for measuring. */
    void schakelBewijs(boolean aan) {
        int status = post("leeg/schakel/" + (aan ? "aan" : "uit"), new byte[] {'{', '}'}).statusCode();
        if (status != 200) {
            throw new IllegalStateException("Het bewijs is niet te schakelen: status " + status);
        }
    }

    private static HttpResponse<byte[]> antwoord(HttpRequest.Builder vraag) {
        try {
            return VRAGER.send(vraag.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException onderbroken) {
            throw onderbroken(onderbroken);
        }
    }

    /** Stops the service the way a host does, and waits until its database is stopped too. */
    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(60, TimeUnit.SECONDS)) {
                proces.destroyForcibly().waitFor();
            }
        } catch (InterruptedException onderbroken) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
