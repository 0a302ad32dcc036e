package nl.onderdak.pagina;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tests that are written beside the pages, run with what the build installed for them. */
final class Webui {

    static final Path MAP = Path.of("src", "main", "webui");
    private static final int GEDULD_MINUTEN = 10;

    /** How a program ended, and all it said. */
    record Afloop(int code, String verslag) {
    }

    private Webui() {
    }

    /** Runs a program out of {@code node_modules}. */
    static Afloop draai(String naam, Map<String, String> omgeving, String script, String... argumenten) {
        File verslag = Path.of("target", naam + ".log").toAbsolutePath().toFile();
        List<String> opdracht = new ArrayList<>(List.of("node", "node_modules/" + script));
        opdracht.addAll(List.of(argumenten));
        ProcessBuilder proces = new ProcessBuilder(opdracht).directory(MAP.toFile()).redirectErrorStream(true).redirectOutput(verslag);
        proces.environment().putAll(omgeving);
        try {
            Process lopend = proces.start();
            if (!lopend.waitFor(GEDULD_MINUTEN, TimeUnit.MINUTES)) {
                lopend.descendants().forEach(ProcessHandle::destroyForcibly);
                lopend.destroyForcibly();
                throw new IllegalStateException(naam + " took more than " + GEDULD_MINUTEN + " minutes; see " + verslag);
            }
            return new Afloop(lopend.exitValue(), Files.readString(verslag.toPath(), StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException("Cannot run node; install Node.js 20 or newer, which brings npm.", fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }
}
