package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The linter of the NL API Design Rules, installed at the versions of {@code src/test/spectral/package-lock.json}. */
final class Spectral {

    private static final Path MAP = Path.of("src", "test", "spectral").toAbsolutePath();
    private static final Path GEINSTALLEERD = MAP.resolve("node_modules/.onderdak-geinstalleerd");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A finding.
     *
     * @param ernst 0 error, 1 warning, 2 information, 3 hint
     */
    record Bevinding(String bestand, String regel, int ernst, String melding) {
    }

    /** @param gezakt whether the linter refused: at least one error */
    record Oordeel(boolean gezakt, List<Bevinding> bevindingen) {
    }

    private Spectral() {
    }

    /** Installs unless the lock file is the one of the last installation. */
    static void installeer() {
        try {
            String slot = sha256(Files.readAllBytes(MAP.resolve("package-lock.json")));
            if (Files.exists(GEINSTALLEERD) && Files.readString(GEINSTALLEERD).equals(slot)) {
                return;
            }
            boolean windows = System.getProperty("os.name").startsWith("Windows");
            Path log = Path.of("target", "spectral-installatie.log").toAbsolutePath();
            int code = draai(log, windows ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
            if (code != 0) {
                throw new IllegalStateException("Spectral could not be installed (npm ci ended with " + code + "):\n" + verslag(log));
            }
            Files.writeString(GEINSTALLEERD, slot);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static Oordeel beoordeel(List<Path> documenten) {
        List<String> opdracht = new ArrayList<>(List.of("node", "node_modules/@stoplight/spectral-cli/dist/index.js",
                "lint", "--ruleset", "adr-spectral.yaml", "--fail-severity", "error", "--format", "json", "--quiet"));
        documenten.forEach(document -> opdracht.add(document.toAbsolutePath().toString()));
        try {
            Path uitvoer = Path.of("target", "spectral.json").toAbsolutePath();
            int code = draai(uitvoer, opdracht.toArray(String[]::new));
            if (code != 0 && code != 1) {
                throw new IllegalStateException("Spectral ended with " + code + ":\n" + verslag(uitvoer));
            }
            List<Bevinding> bevindingen = new ArrayList<>();
            for (JsonNode bevinding : JSON.readTree(uitvoer.toFile())) {
                bevindingen.add(new Bevinding(Path.of(bevinding.get("source").textValue()).getFileName().toString(),
                        bevinding.get("code").textValue(), bevinding.get("severity").intValue(),
                        bevinding.get("message").textValue() + " " + bevinding.get("path")));
            }
            return new Oordeel(code == 1, bevindingen);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Standard output goes to {@code uitvoer}, what the program complains about to a file beside it. */
    private static int draai(Path uitvoer, String... opdracht) {
        ProcessBuilder proces = new ProcessBuilder(opdracht).directory(MAP.toFile())
                .redirectOutput(uitvoer.toFile()).redirectError(klachten(uitvoer));
        proces.environment().putAll(Map.of("SCARF_ANALYTICS", "false", "NO_UPDATE_NOTIFIER", "1"));
        try {
            Process lopend = proces.start();
            if (!lopend.waitFor(5, TimeUnit.MINUTES)) {
                lopend.destroyForcibly();
                throw new IllegalStateException(String.join(" ", opdracht) + " took more than 5 minutes; see " + uitvoer);
            }
            return lopend.exitValue();
        } catch (IOException ontbreekt) {
            throw new IllegalStateException("Cannot run " + opdracht[0] + "; install Node.js 20.17 or newer, which brings npm.", ontbreekt);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    private static File klachten(Path uitvoer) {
        return new File(uitvoer + ".klachten");
    }

    private static String verslag(Path uitvoer) throws IOException {
        return Files.readString(uitvoer) + Files.readString(klachten(uitvoer).toPath());
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
