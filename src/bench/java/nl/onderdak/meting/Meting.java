package nl.onderdak.meting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all measurements; {@code mvn -Pbench verify} starts it. */
public final class Meting {

    private Meting() {
    }

    /**
     * @param argumenten the folder for the results, the {@code quarkus-run.jar} of the product, that of the service built
     *     for measuring, and optionally the parts to run: {@code start}, {@code dienst}, {@code model},
     *     {@code voorstel}, {@code koppeling}, {@code bevolking}, {@code batch}, {@code duur}
     */
    public static void main(String... argumenten) throws IOException, RunnerException {
        Path uitvoer = Files.createDirectories(Path.of(argumenten[0]));
        Path product = Path.of(argumenten[1]);
        Path meetdienst = Path.of(argumenten[2]);
        List<String> onderdelen = argumenten.length > 3 ? List.of(argumenten).subList(3, argumenten.length)
                : List.of("start", "dienst", "model", "voorstel", "koppeling", "bevolking", "batch", "duur");
        Proefregels regels = Proefregels.gevraagd();
        Tempo tempo = Tempo.gevraagd();
        List<Cijfer> cijfers = new ArrayList<>();
        if (onderdelen.contains("start")) {
            cijfers.addAll(new Startcijfers(tempo).meet(product, werkmap(uitvoer, "start")));
        }
        if (onderdelen.contains("dienst")) {
            try (Proefdienst dienst = Proefdienst.start(meetdienst, werkmap(uitvoer, "dienst"))) {
                cijfers.addAll(new Dienstcijfers(tempo).meet(regels, dienst));
            }
        }
        if (onderdelen.contains("model")) {
            cijfers.addAll(new Modelcijfers(tempo, uitvoer).meet(regels));
        }
        if (onderdelen.contains("voorstel")) {
            try (Proefdienst dienst = Proefdienst.start(product, werkmap(uitvoer, "voorstel"))) {
                cijfers.addAll(new Voorstelcijfers(tempo).meet(dienst));
            }
        }
        if (onderdelen.contains("koppeling")) {
            cijfers.addAll(new Koppelcijfers().meet());
        }
        if (onderdelen.contains("bevolking")) {
            cijfers.addAll(new Bevolkingcijfers().meet(regels));
        }
        if (onderdelen.contains("batch")) {
            try (Proefdienst dienst = Proefdienst.start(product, werkmap(uitvoer, "batch"), Batchcijfers.GEHEUGEN)) {
                cijfers.addAll(new Batchcijfers(tempo).meet(regels, dienst));
            }
        }
        if (onderdelen.contains("duur")) {
            try (Proefdienst dienst = Proefdienst.start(product, werkmap(uitvoer, "duur"), Duurcijfers.GEHEUGEN)) {
                cijfers.addAll(new Duurcijfers().meet(regels, dienst));
            }
        }
        Resultaat resultaat = new Resultaat(regels.regelset().hash(), List.copyOf(cijfers));
        resultaat.schrijf(uitvoer.resolve("resultaat.json"));
        resultaat.druk();
    }

    private static Path werkmap(Path uitvoer, String naam) throws IOException {
        return Files.createTempDirectory(uitvoer, naam + "-");
    }
}
