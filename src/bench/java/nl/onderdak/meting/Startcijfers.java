package nl.onderdak.meting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long the product takes from the start of its process until it is ready, with a database that is there already. */
final class Startcijfers {

    private static final Doel DOEL = Doel.tenHoogste(5);

    private final Tempo tempo;

    Startcijfers(Tempo tempo) {
        this.tempo = tempo;
    }

    List<Cijfer> meet(Path programma, Path werkmap) {
        double eerste = start(programma, werkmap);
        List<Double> volgende = new ArrayList<>();
        for (int i = 0; i < tempo.starts(); i++) {
            volgende.add(start(programma, werkmap));
        }
        return List.of(
                Cijfer.los("start", "met nieuwe database", new Reeks(List.of(eerste)), "s"),
                Cijfer.metDoel("start", "met bestaande database", new Reeks(volgende), "s", DOEL));
    }

    private static double start(Path programma, Path werkmap) {
        try (Proefdienst dienst = Proefdienst.start(programma, werkmap)) {
            return dienst.opstart().toMillis() / 1000.0;
        }
    }
}
