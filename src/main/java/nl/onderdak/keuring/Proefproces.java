package nl.onderdak.keuring;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/**
 * Compiles and evaluates models in a Java process of their own, with little memory and little time. What runs for ever or fills its
 * memory ends there; this process goes on.
 */
public final class Proefproces {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int GEHEUGEN_OP = 3;
    private static final Duration TUSSENPOOS = Duration.ofMillis(100);

    private final Duration rekentijd;
    private final Duration wachttijd;

    /**
     * @param rekentijd time of a processor that a trial may take after it is ready to begin
     * @param wachttijd time on the clock that it may take in all
     */
    public Proefproces(Duration rekentijd, Duration wachttijd) {
        this.rekentijd = rekentijd;
        this.wachttijd = wachttijd;
    }

    /** With the limits that hold for uploaded files: ten seconds of a processor, one minute on the clock. */
    public Proefproces() {
        this(Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    /** Whether a draft has formulas that its base does not have: then it must be tried before it is compiled here. */
    public static boolean nodig(List<Regelbestand> concept, Regelset basis) {
        Set<String> bekend = new HashSet<>();
        basis.bestanden().stream().filter(Regelbestand::isBeslismodel).forEach(bestand -> bekend.addAll(Formules.van(bestand)));
        return concept.stream().filter(bestand -> bestand.isBeslismodel() && basis.definities(bestand).isEmpty())
                .anyMatch(bestand -> !bekend.containsAll(Formules.van(bestand)));
    }

    /**
     * @param bestanden models to try, with all that they import, and their cases; they came through {@link Vijandigheid}
     * @return why they cannot be used; empty when they compile and answer
     */
    public List<Bevinding> probeer(List<Regelbestand> bestanden) {
        Path map = werkmap();
        try {
            Process proces = start(map);
            try {
                return volg(proces, bestanden);
            } finally {
                proces.descendants().forEach(ProcessHandle::destroyForcibly);
                proces.destroyForcibly().waitFor();
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            return List.of(bevinding("De proef met het model is onderbroken.", "Probeer het opnieuw."));
        } finally {
            map.toFile().delete();
        }
    }

    /** Nothing of the environment goes along: there may be passwords in it. */
    private static Process start(Path map) throws IOException {
        ProcessBuilder bouwer = new ProcessBuilder(JAVA, "-Xmx256m", "-XX:MaxMetaspaceSize=192m", "-XX:ReservedCodeCacheSize=64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xshare:auto", "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null", "-Djava.io.tmpdir=" + map, "-cp", klassenpad(), Proefdraaier.class.getName());
        bouwer.environment().clear();
        return bouwer.directory(map.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Of the packaged service the jars beside this one; otherwise what this process itself was started with. */
    private static String klassenpad() {
        try {
            Path jar = Path.of(Proefproces.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path uitgave = jar.getParent().getParent();
            return uitgave != null && Files.isDirectory(uitgave.resolve("lib/main"))
                    ? String.join(File.pathSeparator, jar.toString(), uitgave + "/lib/main/*", uitgave + "/lib/boot/*") : System.getProperty("java.class.path");
        } catch (URISyntaxException onmogelijk) {
            throw new IllegalStateException("The place of a class is an address", onmogelijk);
        }
    }

    private static Path werkmap() {
        try {
            return Files.createTempDirectory("onderdak-proef");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private List<Bevinding> volg(Process proces, List<Regelbestand> bestanden) throws IOException, InterruptedException {
        Verslag verslag = new Verslag(proces);
        Thread lezer = new Thread(verslag, "onderdak-proef-lezen");
        lezer.setDaemon(true);
        lezer.start();
        try (DataOutputStream uit = new DataOutputStream(proces.getOutputStream())) {
            Proefdraaier.schrijf(bestanden, uit);
        } catch (IOException gestopt) {
            // A process that ended before it read everything says why through its exit.
            verslag.regels.add(Proefdraaier.FOUT + "Het proces nam het model niet aan.");
        }
        long eindtijd = System.nanoTime() + wachttijd.toNanos();
        while (!proces.waitFor(TUSSENPOOS.toMillis(), TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > eindtijd || verslag.gebruikt(proces).compareTo(rekentijd) > 0) {
                return List.of(bevinding("Het model is gestopt: na " + rekentijd.toSeconds() + " seconden rekenen was het niet klaar" + verslag.waarmee() + ".",
                        "Zoek een herhaling die te lang duurt, en maak haar korter."));
            }
        }
        lezer.join(TimeUnit.SECONDS.toMillis(5));
        return bevindingen(proces.exitValue(), verslag);
    }

    private static List<Bevinding> bevindingen(int einde, Verslag verslag) {
        if (einde == GEHEUGEN_OP) {
            return List.of(bevinding("Het model is gestopt: het vroeg meer geheugen dan een proef mag gebruiken" + verslag.waarmee() + ".", "Maak lijsten en teksten korter."));
        }
        List<Bevinding> fouten = verslag.regels.stream().filter(regel -> regel.startsWith(Proefdraaier.FOUT)).map(regel -> regel.substring(Proefdraaier.FOUT.length()))
                .map(melding -> Bevinding.fout("laden", Plaats.model("regelset"), melding, "Herstel het model en probeer het opnieuw.")).toList();
        return !fouten.isEmpty() || verslag.regels.contains(Proefdraaier.KLAAR) ? fouten
                : List.of(bevinding("Het model is gestopt: het proces waarin het werd geprobeerd is uitgevallen" + verslag.waarmee() + ".", "Maak het model eenvoudiger."));
    }

    private static Bevinding bevinding(String melding, String oplossing) {
        return Bevinding.fout("te-zwaar", Plaats.model("regelset"), melding, oplossing);
    }

    /** What the process said so far. */
    private static final class Verslag implements Runnable {

        private final Process proces;
        private final List<String> regels = Collections.synchronizedList(new ArrayList<>());
        private volatile Optional<Duration> begin = Optional.empty();

        private Verslag(Process proces) {
            this.proces = proces;
        }

        @Override
        public void run() {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
                for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                    if (regel.equals(Proefdraaier.BEGIN)) {
                        begin = proces.info().totalCpuDuration();
                    }
                    regels.add(regel);
                }
            } catch (IOException gesloten) {
                // The stream breaks when the process is killed; what it said before stands.
                regels.add("");
            }
        }

        /** Time of a processor since it began with the models. */
        private Duration gebruikt(Process proces) {
            return begin.flatMap(toen -> proces.info().totalCpuDuration().map(nu -> nu.minus(toen))).orElse(Duration.ZERO);
        }

        private String waarmee() {
            List<String> stappen = List.copyOf(regels).stream().filter(regel -> regel.startsWith(Proefdraaier.STAP)).map(regel -> regel.substring(Proefdraaier.STAP.length())).toList();
            return stappen.isEmpty() ? "" : " met " + stappen.get(stappen.size() - 1);
        }
    }
}
